import type { ChannelKind } from '../../schemas/channel-kind.ts';
import type { OpenState } from '../hours/open-state.ts';
import type { Refusal } from './eligibility.ts';
import type { Fit } from './fit.ts';

/** A channel as it stands for one reader at one moment. */
export interface ChannelStanding {
  id: string;
  kind: ChannelKind;
  refusal: Refusal | undefined;
  /** For the press, for partners: for others than customers. */
  forOthers: boolean;
  /** The company wants it below all others of its audience. */
  alwaysLast: boolean;
  /** At a time that was agreed before. */
  byAppointment: boolean;
  fit: Fit;
  /** For emergencies, this one or another. */
  isEmergency: boolean;
  /** Whether the reader's language is spoken there. */
  speaksYours: boolean;
  /** For everyone, or for the country and the plan that the reader has named. */
  isForReader: boolean;
  /** Undefined for a channel without opening hours. */
  state: OpenState | undefined;
  /** Not shown now, because it is closed. */
  isHidden: boolean;
  preferred: boolean;
  /** A ticket that costs something. */
  costs?: boolean | undefined;
  /** Place on the page as it was built: that of `order`. */
  place: number;
}

/** Kinds where somebody answers while one waits. */
export const liveKinds: ReadonlySet<ChannelKind> = new Set(['chat', 'phone', 'callback', 'video']);

/**
 * Orders channels by what helps this reader now: those for customers before those for others; those
 * that can be used; for emergencies like this one; for this topic; in the reader's language; open now
 * or opening soonest; for any topic; preferred by the company; in the company's order.
 */
export const orderChannels = <Standing extends ChannelStanding>(
  channels: readonly Standing[],
): readonly Standing[] => channels.toSorted((a, b) => compareKeys(orderKeyOf(a), orderKeyOf(b)));

/** Compares two lists of numbers by the first place at which they differ. */
export function compareKeys(a: readonly number[], b: readonly number[]): number {
  const different = a.findIndex((value, index) => value !== b[index]);
  return (a[different] ?? 0) - (b[different] ?? 0);
}

const orderKeyOf = (channel: ChannelStanding): readonly number[] => [
  Number(channel.forOthers),
  Number(channel.refusal !== undefined),
  ...standingKeyOf(channel),
  hoursKeyOf(channel),
  Number(channel.fit === 'special'),
  Number(!channel.preferred),
  channel.place,
];

/** When it opens; where nobody says when somebody is there, after those that are open now. */
const hoursKeyOf = ({ kind, state }: ChannelStanding): number =>
  state === undefined && (liveKinds.has(kind) || kind === 'other') ? 1 : opensAt(state);

/** What comes before the clock, in the order of a page and in its advice alike. */
export const standingKeyOf = ({
  alwaysLast,
  fit,
  state,
  speaksYours,
}: ChannelStanding): readonly number[] => [
  Number(alwaysLast),
  // An emergency line that is closed helps nobody first.
  Number(!(fit === 'emergency' && opensAt(state) === 0)),
  Number(fit !== 'onlyHere'),
  Number(!speaksYours),
];

/** Milliseconds since 1970 at which a channel opens; 0 if it is open, or has no hours to close at. */
export function opensAt(state: OpenState | undefined): number {
  if (state?.state === 'closed') return state.opensAt.epochMilliseconds;
  return state?.state === 'never' ? Infinity : 0;
}
