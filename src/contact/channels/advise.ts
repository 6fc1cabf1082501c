import type { ExpectedReply } from '../reply/expected-reply.ts';
import {
  compareKeys,
  liveKinds,
  opensAt,
  standingKeyOf,
  type ChannelStanding,
} from './order-channels.ts';

/**
 * Why a channel is advised, the weightiest first; the words come from the interface strings
 * `contact.advice.<reason>`.
 */
export const adviceReasons = [
  'emergency',
  'onlyHere',
  'openNow',
  'opensSoon',
  'preferred',
  'speaksYours',
] as const;
export type AdviceReason = (typeof adviceReasons)[number];

/** A channel with what the advice weighs besides its standing. */
export interface Candidate extends ChannelStanding {
  /** When an answer may be expected, of channels with a reply target. */
  reply: ExpectedReply | undefined;
}

export interface Advice {
  id: string;
  /** The weightiest first. */
  reasons: readonly AdviceReason[];
}

/** Where nobody says how soon an answer comes, we count on two days: better late than promised. */
const unknownReply = 2 * 86_400_000;

/**
 * How much sooner an answer has to come to outweigh what the company prefers, and how long a reader
 * waits for a desk to open before another way is better: four hours, in milliseconds.
 */
const patience = 4 * 3_600_000;

/**
 * The best channel for a request, with the reasons; undefined if none can be used. What comes first on
 * the page whatever the clock says (`standingKeyOf`) comes first here. Then what can be used now, or
 * within `patience`; what is certain to be for this reader; and the soonest answer, though what the
 * company prefers may take `patience` longer; a ticket that costs something only where nothing free
 * helps as well. A channel for others than customers is never advised,
 * nor one for emergencies or topics that nobody has named.
 */
export function advise(
  candidates: readonly Candidate[],
  now: Temporal.Instant,
): Advice | undefined {
  const at = now.epochMilliseconds;
  const usable = candidates.filter(isAdvisable);
  const answer = (candidate: Candidate): number => answersAt(candidate, at);
  const firstKeyOf = (candidate: Candidate): readonly number[] => [
    ...standingKeyOf(candidate),
    Number(!candidate.isForReader),
    Number(opensAt(candidate.state) - at > patience),
  ];
  const [first] = usable.toSorted((a, b) => compareKeys(firstKeyOf(a), firstKeyOf(b)));
  if (!first) return undefined;
  const equals = usable.filter((one) => compareKeys(firstKeyOf(one), firstKeyOf(first)) === 0);
  const free = equals.filter(({ costs }) => costs !== true);
  const soonest = Math.min(...(free.length > 0 ? free : equals).map(answer));
  const keyOf = (candidate: Candidate): readonly number[] => [
    Number(candidate.costs === true),
    Number(answer(candidate) - soonest > patience),
    Number(!candidate.preferred),
    answer(candidate),
    candidate.place,
  ];
  const [best = first] = equals.toSorted((a, b) => compareKeys(keyOf(a), keyOf(b)));
  return { id: best.id, reasons: reasonsFor(best, at) };
}

const isAdvisable = ({ refusal, forOthers, isHidden, fit, state }: Candidate): boolean =>
  refusal === undefined && !forOthers && !isHidden && fit !== 'special' && state?.state !== 'never';

/** Whether somebody is there while one waits, at hours that we know. */
const isLive = ({ kind, state }: Candidate): boolean => liveKinds.has(kind) && state !== undefined;

/** When somebody answers: at once on a live channel that is open, later by its target. */
function answersAt(candidate: Candidate, at: number): number {
  if (isLive(candidate)) return Math.max(at, opensAt(candidate.state));
  return candidate.reply?.by.epochMilliseconds ?? at + unknownReply;
}

function reasonsFor(candidate: Candidate, at: number): readonly AdviceReason[] {
  const isOpen = opensAt(candidate.state) <= at;
  const applies: Record<AdviceReason, boolean> = {
    emergency: candidate.fit === 'emergency',
    onlyHere: candidate.fit === 'onlyHere',
    openNow: isLive(candidate) && isOpen,
    opensSoon: isLive(candidate) && !isOpen,
    preferred: candidate.preferred,
    speaksYours: candidate.speaksYours,
  };
  return adviceReasons.filter((reason) => applies[reason]);
}
