import type { OpenState } from '../hours/open-state.ts';

/** A desk and whether it is open. */
export interface DeskState {
  id: string;
  state: OpenState;
}

/**
 * The desk to name in one line: the first that is open, else the one that opens soonest; undefined
 * if none ever opens.
 */
export function pickDesk(desks: readonly DeskState[]): string | undefined {
  const open = desks.find(({ state }) => state.state === 'open' || state.state === 'always');
  if (open) return open.id;
  const closed = desks.flatMap(({ id, state }) =>
    state.state === 'closed' ? [{ id, opensAt: state.opensAt.epochMilliseconds }] : [],
  );
  return closed.toSorted((one, other) => one.opensAt - other.opensAt)[0]?.id;
}
