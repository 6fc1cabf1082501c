import type { Figures } from './figures.ts';

/** Figures change by the day; in milliseconds. */
const pause = 10 * 60_000;

/** What readers did, as it was read last. */
export interface FiguresSource {
  /** Undefined until something was read, and where there is nothing. */
  last: () => Figures | undefined;
  /** Begins to read anew in the background, if the last time was ten minutes ago. */
  refresh: () => void;
  /** Ends what is being read. */
  stop: () => Promise<void>;
}

interface FiguresSourceParts {
  /** Undefined where there is nothing. */
  read: (signal: AbortSignal) => Promise<Figures | undefined>;
  /** Milliseconds of a clock that only goes forward. */
  now: () => number;
  onRead: () => void;
  /** Prints what went wrong, each message once. */
  log: (message: string) => void;
}

/** Reads at once, and then whenever somebody looks, every ten minutes at most. */
export function createFiguresSource({ read, now, onRead, log }: FiguresSourceParts): FiguresSource {
  const end = new AbortController();
  const told = new Set<string>();
  let figures: Figures | undefined;
  let begun = -Infinity;
  let reading = Promise.resolve();
  let isReading = false;

  const readOnce = async (): Promise<void> => {
    try {
      figures = await read(end.signal);
      if (figures && !end.signal.aborted) onRead();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (end.signal.aborted || told.has(message)) return;
      told.add(message);
      log(message);
    } finally {
      isReading = false;
    }
  };
  const refresh = (): void => {
    if (isReading || end.signal.aborted || now() - begun < pause) return;
    begun = now();
    isReading = true;
    reading = readOnce();
  };
  refresh();
  return {
    last: () => figures,
    refresh,
    stop: () => {
      end.abort();
      return reading;
    },
  };
}

/** For a preview without an API and without a help centre to ask. */
export const noFigures: FiguresSource = {
  last: () => undefined,
  refresh: () => undefined,
  stop: () => Promise.resolve(),
};
