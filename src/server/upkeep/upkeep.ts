import { setTimeout } from 'node:timers/promises';

/** Something that the running process does again and again, such as to remove what is too old. */
export interface UpkeepJob {
  /** What it does, as the log says it: `removal of old links`. */
  name: string;
  /** From the end of a run to the beginning of the next, in milliseconds. */
  interval: number;
  /** One run. Long ones stop between two steps when `signal` says that the process ends. */
  run(now: Date, signal: AbortSignal): Promise<void>;
}

export interface UpkeepParts {
  jobs: readonly UpkeepJob[];
  clock: () => Date;
  log: (message: string) => void;
}

export interface Upkeep {
  /** Begins no run any more; resolves when those under way have ended. */
  stop(): Promise<void>;
}

/**
 * Runs every job at once and then again after its interval, each by itself: one that fails or hangs
 * holds up no other, and no job runs twice at a time. It does not keep the process alive.
 */
export function startUpkeep({ jobs, clock, log }: UpkeepParts): Upkeep {
  const stopping = new AbortController();
  const { signal } = stopping;
  const isStopping = (): boolean => signal.aborted;
  const repeat = async (job: UpkeepJob): Promise<void> => {
    while (!isStopping()) {
      try {
        await job.run(clock(), signal);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        if (!isStopping()) log(`The ${job.name} failed, and is tried again later: ${reason}`);
      }
      await pause(job.interval, signal);
    }
  };
  const ended = Promise.all(jobs.map((job) => repeat(job)));
  return {
    async stop() {
      stopping.abort();
      await ended;
    },
  };
}

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  setTimeout(milliseconds, undefined, { signal, ref: false }).catch(() => undefined);
