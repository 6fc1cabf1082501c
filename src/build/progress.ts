/** Prints each step of a long command with the seconds that it took. */
export interface Progress {
  step: <Result>(name: string, run: () => Promise<Result>) => Promise<Result>;
  finish: (message: string) => void;
}

/** Counts the time from now on; a step that throws is not told as done. */
export function createProgress(print: (line: string) => void): Progress {
  const start = performance.now();
  const since = (moment: number): string => `${((performance.now() - moment) / 1000).toFixed(1)} s`;
  return {
    step: async (name, run) => {
      print(`  ${name} …`);
      const began = performance.now();
      const result = await run();
      print(`  ${name}: done in ${since(began)}`);
      return result;
    },
    finish: (message) => print(`${message} (${since(start)})`),
  };
}
