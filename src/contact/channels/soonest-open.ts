import type { OpenState } from '../hours/open-state.ts';

/** Something with opening hours, and whether it is open: a channel, or one of its schedules. */
export interface WithState {
  id: string;
  state: OpenState;
}

/**
 * Id of the one to name where there is room for one: the first that is open, else the one that opens
 * soonest; undefined if none ever opens.
 */
export function findSoonestOpen(candidates: readonly WithState[]): string | undefined {
  const open = candidates.find(({ state }) => state.state === 'open' || state.state === 'always');
  if (open) return open.id;
  const closed = candidates.flatMap(({ id, state }) =>
    state.state === 'closed' ? [{ id, opensAt: state.opensAt.epochMilliseconds }] : [],
  );
  return closed.toSorted((one, other) => one.opensAt - other.opensAt)[0]?.id;
}
