import type { ExpectedReply } from '../reply/expected-reply.ts';
import {
  compareKeys,
  liveKinds,
  opensAt,
  standingKeyOf,
  type ChannelStanding,
} from './order-channels.ts';

export const urgencies = ['now', 'today', 'later'] as const;
export type Urgency = (typeof urgencies)[number];

/**
 * Why a channel is advised, the weightiest first; the words come from the interface strings
 * `contact.advice.<reason>`.
 */
export const adviceReasons = [
  'emergency',
  'onlyHere',
  'openNow',
  'opensSoon',
  'inWriting',
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

const millisecondsPerHour = 3_600_000;

/** How much sooner an answer has to come to outweigh what the company prefers, in milliseconds. */
const patience: Record<Urgency, number> = {
  now: 0,
  today: 4 * millisecondsPerHour,
  later: Infinity,
};

/**
 * The best one or two channels for a request, each with the reasons. What comes first on the page
 * whatever the clock says (`standingKeyOf`) comes first here. If it is urgent, the soonest answer
 * counts; if it can wait, what the company prefers, and writing before talking. A channel for others
 * than customers is never advised, nor one for emergencies or topics that nobody has named.
 */
export function advise(
  candidates: readonly Candidate[],
  urgency: Urgency,
  now: Temporal.Instant,
): readonly Advice[] {
  const at = now.epochMilliseconds;
  const usable = candidates.filter(isAdvisable);
  const answer = (candidate: Candidate): number => answersAt(candidate, at);
  const soonest = Math.min(...usable.map(answer));
  const keyOf = (candidate: Candidate): readonly number[] => [
    ...standingKeyOf(candidate),
    Number(answer(candidate) - soonest > patience[urgency]),
    ...(urgency === 'now' ? [answer(candidate)] : []),
    Number(!candidate.preferred),
    Number(urgency === 'later' && liveKinds.has(candidate.kind)),
    answer(candidate),
    candidate.place,
  ];
  return usable
    .map((candidate) => ({ candidate, key: keyOf(candidate) }))
    .toSorted((a, b) => compareKeys(a.key, b.key))
    .slice(0, 2)
    .map(({ candidate }) => ({ id: candidate.id, reasons: reasonsFor(candidate, urgency, at) }));
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

function reasonsFor(candidate: Candidate, urgency: Urgency, at: number): readonly AdviceReason[] {
  const isOpen = opensAt(candidate.state) <= at;
  const applies: Record<AdviceReason, boolean> = {
    emergency: candidate.fit === 'emergency',
    onlyHere: candidate.fit === 'onlyHere',
    openNow: isLive(candidate) && isOpen,
    opensSoon: isLive(candidate) && !isOpen,
    inWriting: !liveKinds.has(candidate.kind) && urgency === 'later',
    preferred: candidate.preferred,
    speaksYours: candidate.speaksYours,
  };
  return adviceReasons.filter((reason) => applies[reason]);
}
