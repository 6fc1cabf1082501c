/** Prints each step of a long command with the seconds that it took. */
export interface Progress {
  step: <Result>(name: string, run: () => Promise<Result>) => Promise<Result>;
  /** Prints lines that belong to the step in progress. */
  note: (text: string) => void;
  finish: (message: string) => void;
}

/** Clears the line that stands there. */
const anew = '\r\u001B[2K';

/**
 * Counts the time from now on; a step that throws is not told as done. On a terminal a step is shown
 * while it lasts, and its line is written anew when it is done; elsewhere each step is one plain line.
 */
export function createProgress(out: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>): Progress {
  const start = performance.now();
  const since = (moment: number): string => `${((performance.now() - moment) / 1000).toFixed(1)} s`;
  const clear = out.isTTY ? anew : '';
  const print = (line: string): unknown => out.write(`${clear}${line}\n`);
  return {
    step: async (name, run) => {
      // What somebody else prints begins at the start of the line.
      if (out.isTTY) out.write(`  ${name} …\r`);
      const began = performance.now();
      const result = await run();
      print(`  ${name}: done in ${since(began)}`);
      return result;
    },
    note: print,
    finish: (message) => print(`${message} (${since(start)})`),
  };
}
