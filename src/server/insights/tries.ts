import { LruCache } from '../../lib/lru-cache.ts';

/** Wrong tokens of one network; after those no token of it is looked at until the time is over. */
const mostWrong = 10;

/** In milliseconds, from the first of them. */
export const forgottenAfter = 10 * 60_000;

/** Networks that are remembered. */
const mostNetworks = 10_000;

/** Wrong tokens of a network, and until when they count. */
export interface WrongTokens {
  wrong: number;
  until: number;
}

/** Counts one more in all processes; what they have counted together. */
export type ShareTry = (network: string) => Promise<WrongTokens>;

/** Counts wrong tokens by network. */
export interface Tries {
  /** Seconds that a network has to wait before a token of it is looked at; 0 if it may try. */
  wait: (network: string) => number;
  noteWrong: (network: string) => void;
}

/**
 * In memory, and with `share` in the background in all processes: one of them learns of the others with
 * its own next wrong token. A token of 24 characters needs no more than that nobody can try at leisure.
 */
export function createTries(clock: () => Date, share?: ShareTry): Tries {
  const known = new LruCache<string, WrongTokens>(mostNetworks);
  const find = (network: string): WrongTokens | undefined => {
    const tries = known.get(network);
    return tries && tries.until > clock().getTime() ? tries : undefined;
  };
  return {
    wait(network) {
      const tries = find(network);
      if (!tries || tries.wrong < mostWrong) return 0;
      return Math.ceil((tries.until - clock().getTime()) / 1000);
    },
    noteWrong(network) {
      const tries = find(network) ?? { wrong: 0, until: clock().getTime() + forgottenAfter };
      known.set(network, { ...tries, wrong: tries.wrong + 1 });
      // Where the database is away, each process counts by itself.
      share?.(network).then(
        ({ wrong, until }) =>
          known.set(network, { wrong: Math.max(wrong, find(network)?.wrong ?? 0), until }),
        () => undefined,
      );
    },
  };
}
