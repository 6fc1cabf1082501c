import type { ChannelKind } from '../../schemas/channel-kind.ts';
import type { ExpectedReply } from '../reply/expected-reply.ts';
import { compareKeys, opensAt, type ChannelStanding } from './order-channels.ts';

export const urgencies = ['now', 'today', 'later'] as const;
export type Urgency = (typeof urgencies)[number];

/**
 * Why a channel is advised, the weightiest first; the words come from the interface strings
 * `contact.advice.<reason>`.
 */
export const adviceReasons = [
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
  kind: ChannelKind;
  /** When an answer may be expected, of channels with a reply target. */
  reply: ExpectedReply | undefined;
  /** Takes only some topics, and the chosen one is among them. */
  onlyTopics: boolean;
}

export interface Advice {
  id: string;
  /** The weightiest first. */
  reasons: readonly AdviceReason[];
}

/** Kinds where somebody answers while one waits. */
const liveKinds: ReadonlySet<ChannelKind> = new Set(['chat', 'phone', 'callback']);

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
 * The best one or two channels for a request, each with the reasons. A channel that handles this
 * topic alone comes first. If it is urgent, the soonest answer counts; if it can wait, what the
 * company prefers, and writing before talking. A channel in another language comes after all others.
 */
export function advise(
  candidates: readonly Candidate[],
  urgency: Urgency,
  now: Temporal.Instant,
): readonly Advice[] {
  const at = now.epochMilliseconds;
  const usable = candidates.filter(
    ({ refusal, state }) => refusal === undefined && state?.state !== 'never',
  );
  const answer = (candidate: Candidate): number => answersAt(candidate, at);
  const soonest = Math.min(...usable.map(answer));
  const keyOf = (candidate: Candidate): readonly number[] => [
    Number(!candidate.onlyTopics),
    Number(!candidate.speaksYours),
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

/** When somebody answers: at once on a live channel that is open, later by its target. */
function answersAt(candidate: Candidate, at: number): number {
  if (liveKinds.has(candidate.kind)) return Math.max(at, opensAt(candidate.state));
  return candidate.reply?.by.epochMilliseconds ?? at + unknownReply;
}

function reasonsFor(candidate: Candidate, urgency: Urgency, at: number): readonly AdviceReason[] {
  const isLive = liveKinds.has(candidate.kind);
  const isOpen = opensAt(candidate.state) <= at;
  const applies: Record<AdviceReason, boolean> = {
    onlyHere: candidate.onlyTopics,
    openNow: isLive && isOpen,
    opensSoon: isLive && !isOpen,
    inWriting: !isLive && urgency === 'later',
    preferred: candidate.preferred,
    speaksYours: candidate.speaksYours,
  };
  return adviceReasons.filter((reason) => applies[reason]);
}
