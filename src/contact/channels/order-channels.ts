import type { Refusal } from './eligibility.ts';
import type { OpenState } from '../hours/open-state.ts';

/** A channel as it stands for one reader at one moment. */
export interface ChannelStanding {
  id: string;
  refusal: Refusal | undefined;
  /** Whether the reader's language is spoken there. */
  speaksYours: boolean;
  /** Undefined for a channel without opening hours. */
  state: OpenState | undefined;
  preferred: boolean;
  /** Place on the page as it was built. */
  place: number;
}

/**
 * Orders channels by what helps this reader now: those that can be used, in the reader's language,
 * open now or opening soonest, preferred by the company, in the company's order.
 */
export const orderChannels = (channels: readonly ChannelStanding[]): readonly ChannelStanding[] =>
  channels.toSorted(byUse);

const byUse = (a: ChannelStanding, b: ChannelStanding): number => compareKeys(keyOf(a), keyOf(b));

/** Compares two lists of numbers by the first place at which they differ. */
export function compareKeys(a: readonly number[], b: readonly number[]): number {
  const different = a.findIndex((value, index) => value !== b[index]);
  return (a[different] ?? 0) - (b[different] ?? 0);
}

const keyOf = (channel: ChannelStanding): readonly number[] => [
  Number(channel.refusal !== undefined),
  Number(!channel.speaksYours),
  opensAt(channel.state),
  Number(!channel.preferred),
  channel.place,
];

/** Milliseconds since 1970 at which a channel opens; 0 if it is open, or has no hours to close at. */
export function opensAt(state: OpenState | undefined): number {
  if (state?.state === 'closed') return state.opensAt.epochMilliseconds;
  return state?.state === 'never' ? Infinity : 0;
}
