import type { Log } from './log.ts';

/** How long a line is not written again, in milliseconds. */
const quietFor = 10_000;

/** Different lines remembered at most; the one that was written longest ago is forgotten. */
const mostLines = 100;

interface Line {
  writtenAt: number;
  repeats: number;
}

/**
 * A log that tells the same thing once: while a database is away, every request and every loop
 * would say so, each with one of a dozen reasons. Lines are the same up to their first colon; what
 * has more than one line is only the same as itself. `now` is in milliseconds and never goes back.
 */
export function createQuietLog(log: Log, now: () => number = () => performance.now()): Log {
  const lines = new Map<string, Line>();
  return (message, level) => {
    // What is told on purpose, line by line, is told each time.
    if (level === 'debug') {
      log(message, level);
      return;
    }
    const key = keyOf(message);
    const line = lines.get(key);
    if (line && now() - line.writtenAt < quietFor) {
      line.repeats += 1;
      return;
    }
    const repeats = line?.repeats ?? 0;
    lines.delete(key);
    lines.set(key, { writtenAt: now(), repeats: 0 });
    const [oldest] = lines.keys();
    if (lines.size > mostLines && oldest !== undefined) lines.delete(oldest);
    log(repeats === 0 ? message : `${message} (${repeats} times more since)`, level);
  };
}

const keyOf = (message: string): string =>
  message.includes('\n') ? message : (message.split(': ', 1)[0] ?? message);
