/** Lets a number of things run at a time; others wait in their order, up to a number and a time. */
export interface Semaphore {
  /**
   * Waits for its turn, at most `milliseconds`, and resolves to the function by which it leaves; the
   * next one has its turn then. Throws what `refuse` makes if too many wait already or the time is
   * over.
   */
  enter(milliseconds: number): Promise<() => void>;
}

export interface SemaphoreRules {
  /** Done at a time. */
  permits: number;
  /** May wait meanwhile. */
  mostWaiting: number;
  /** Makes the error for a caller that is one too many, or has waited too long. */
  refuse: () => Error;
}

export function createSemaphore({ permits, mostWaiting, refuse }: SemaphoreRules): Semaphore {
  const waiting: (() => void)[] = [];
  let free = permits;
  const leave = (): void => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };
  const wait = async (milliseconds: number): Promise<void> => {
    if (waiting.length >= mostWaiting) throw refuse();
    const { promise, resolve, reject } = Promise.withResolvers<undefined>();
    const enter = (): void => resolve(undefined);
    waiting.push(enter);
    const late = setTimeout(() => {
      waiting.splice(waiting.indexOf(enter), 1);
      reject(refuse());
    }, milliseconds);
    await promise.finally(() => clearTimeout(late));
  };
  return {
    async enter(milliseconds) {
      // A leaving one hands its permit to the first that waits, so that nobody slips in between.
      if (free > 0) free -= 1;
      else await wait(milliseconds);
      return leave;
    },
  };
}

/** Runs `work` when its turn has come, and leaves however it ends. Throws as `enter` does. */
export async function withPermit<Result>(
  semaphore: Semaphore,
  milliseconds: number,
  work: () => Promise<Result>,
): Promise<Result> {
  const leave = await semaphore.enter(milliseconds);
  try {
    return await work();
  } finally {
    leave();
  }
}
