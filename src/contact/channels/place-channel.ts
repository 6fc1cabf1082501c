import type { ChannelStanding } from './order-channels.ts';

/**
 * Where a channel stands on the contact page: recommended, apart for emergencies, among the other
 * ways, or below with the reason why it cannot be used.
 */
export const channelPlaces = ['best', 'emergency', 'usable', 'others'] as const;
export type ChannelPlace = (typeof channelPlaces)[number];

/** Where a channel stands, if the one with the id `best` is recommended. */
export function placeChannel(
  { id, refusal, isEmergency }: Pick<ChannelStanding, 'id' | 'refusal' | 'isEmergency'>,
  best: string | undefined,
): ChannelPlace {
  if (refusal !== undefined) return 'others';
  if (id === best) return 'best';
  return isEmergency ? 'emergency' : 'usable';
}
