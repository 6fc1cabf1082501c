import type { HoursData } from '../hours/hours-data.ts';
import { stateAt, type OpenState } from '../hours/open-state.ts';
import { findSoonestOpen } from './soonest-open.ts';

/** Hours of a channel, for one purpose where it has several. */
export interface PurposeHours {
  hours: HoursData['schedules'][string];
  /** What for; undefined if the channel has no purposes. */
  label: string | undefined;
}

/**
 * The hours of a channel that are for the reader of a page: those at which the reader's language is
 * spoken or, if there are none, all.
 */
export function hoursForReader(
  { channels, schedules, purposes }: HoursData,
  id: string,
): readonly PurposeHours[] {
  const all = (channels[id] ?? []).flatMap((schedule, index) => {
    const hours = schedules[schedule];
    return hours ? [{ hours, purpose: purposes?.[id]?.[index] }] : [];
  });
  const spoken = all.filter(({ purpose }) => purpose?.speaksYours ?? true);
  return (spoken.length > 0 ? spoken : all).map(({ hours, purpose }) => ({
    hours,
    label: purpose?.label,
  }));
}

export interface PurposeState extends PurposeHours {
  state: OpenState;
}

/**
 * How a channel stands for the reader: the purpose that is open now or opens soonest, and after it the
 * next one of the others, if one ever opens. Empty for a channel without opening hours.
 */
export function statesForReader(
  hoursData: HoursData,
  id: string,
  now: Temporal.Instant,
): readonly PurposeState[] {
  const states = hoursForReader(hoursData, id).map((purpose, index) => ({
    ...purpose,
    id: String(index),
    state: stateAt(purpose.hours, now),
  }));
  const soonest = findSoonestOpen(states);
  const first = states.find((one) => one.id === soonest) ?? states[0];
  if (!first) return [];
  const others = states.filter((one) => one !== first);
  const second = others.find((one) => one.id === findSoonestOpen(others));
  return second ? [first, second] : [first];
}
