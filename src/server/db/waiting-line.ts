import { StorageUnavailable } from './storage-error.ts';

/** Gives the turn to the next one; a second call does nothing. */
export type EndTurn = () => void;

/** One at a time, in the order of coming. */
export interface WaitingLine {
  /**
   * Resolves when it is the caller’s turn, with the function that ends the turn. Rejects at once if
   * too many wait, and after the longest wait; a rejected caller never gets a turn.
   */
  takeTurn(): Promise<EndTurn>;
}

interface Waiter {
  call: () => void;
}

/** `longestWait` is in milliseconds. */
export function createWaitingLine(limits: { most: number; longestWait: number }): WaitingLine {
  const waiters = new Set<Waiter>();
  let isTaken = false;

  const begin = (): EndTurn => {
    isTaken = true;
    let hasEnded = false;
    return () => {
      if (hasEnded) return;
      hasEnded = true;
      isTaken = false;
      const [next] = waiters;
      next?.call();
    };
  };

  const wait = (): Promise<EndTurn> =>
    new Promise((resolve, reject) => {
      const waiter: Waiter = {
        call() {
          waiters.delete(waiter);
          clearTimeout(late);
          resolve(begin());
        },
      };
      const late = setTimeout(() => {
        waiters.delete(waiter);
        reject(new StorageUnavailable('late'));
      }, limits.longestWait);
      waiters.add(waiter);
    });

  return {
    takeTurn() {
      if (!isTaken) return Promise.resolve(begin());
      if (waiters.size >= limits.most) return Promise.reject(new StorageUnavailable('full'));
      return wait();
    },
  };
}
