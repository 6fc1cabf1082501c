import { ApiError } from '../server/http/errors.ts';

/** Lets one thing be done at a time; the others wait in their order, so many and so long. */
export interface Gate {
  /**
   * Waits for its turn, at most `milliseconds`, and returns how to leave. Throws `uploads_busy` if
   * too many wait already or the time is over.
   */
  enter(milliseconds: number): Promise<() => void>;
}

/** When to come back, in seconds: by then whatever waits now has been done or given up. */
const retryAfter = '20';

/** What readers are told when there is more to do than can be done soon. */
export const refuseBusy = (): ApiError =>
  new ApiError('uploads_busy', { headers: { 'Retry-After': retryAfter } });

export function createGate(mostWaiting: number): Gate {
  const waiting: (() => void)[] = [];
  let isTaken = false;
  const leave = (): void => {
    const next = waiting.shift();
    if (next) next();
    else isTaken = false;
  };
  const wait = async (milliseconds: number): Promise<void> => {
    if (waiting.length >= mostWaiting) throw refuseBusy();
    const { promise, resolve, reject } = Promise.withResolvers<undefined>();
    const enter = (): void => resolve(undefined);
    waiting.push(enter);
    const late = setTimeout(() => {
      waiting.splice(waiting.indexOf(enter), 1);
      reject(refuseBusy());
    }, milliseconds);
    await promise.finally(() => clearTimeout(late));
  };
  return {
    async enter(milliseconds) {
      if (isTaken) await wait(milliseconds);
      isTaken = true;
      return leave;
    },
  };
}

/** Does something when its turn has come. */
export async function passGate<Result>(
  gate: Gate,
  milliseconds: number,
  work: () => Promise<Result>,
): Promise<Result> {
  const leave = await gate.enter(milliseconds);
  try {
    return await work();
  } finally {
    leave();
  }
}
