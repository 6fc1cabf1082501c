import type { OpenState } from '../hours/open-state.ts';
import { findRefusal, type Customer } from './eligibility.ts';
import { fitOf } from './fit.ts';
import { opensAt, type ChannelStanding } from './order-channels.ts';
import type { ShownChannel } from './channel-data.ts';

/** A channel of a page as it stands for one reader at one moment. */
export interface ShownStanding extends ChannelStanding {
  shown: ShownChannel;
}

/** How each channel of a page stands for a reader; without a clock no state is known. */
export const toStandings = (
  channels: readonly ShownChannel[],
  customer: Customer,
  stateOf: (id: string) => OpenState | undefined,
): readonly ShownStanding[] =>
  channels.map((shown, place) => {
    const state = stateOf(shown.id);
    return {
      id: shown.id,
      shown,
      kind: shown.kind,
      refusal: findRefusal(shown, customer),
      forOthers: shown.forOthers,
      alwaysLast: shown.alwaysLast,
      byAppointment: shown.byAppointment,
      fit: fitOf(shown, customer.topics),
      isEmergency: shown.emergencyFor !== undefined,
      speaksYours: shown.speaksYours,
      isForReader: isForReader(shown, customer),
      state,
      isHidden: shown.hiddenWhenClosed && opensAt(state) > 0,
      preferred: shown.preferred,
      costs: shown.costs,
      place,
    };
  });

/**
 * A channel for some countries or plans may not be for a reader who has named none, and one for
 * customers who are signed in not for somebody who is not.
 */
const isForReader = (
  shown: ShownChannel,
  { region, plan, isSignedIn = false }: Customer,
): boolean =>
  (shown.signedIn !== true || isSignedIn) &&
  (region !== undefined || (shown.regions ?? shown.excludedRegions) === undefined) &&
  (plan !== undefined || shown.plans === undefined);
