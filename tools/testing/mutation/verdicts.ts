import type { LogLine } from './protocol.ts';

/** What is known of a run so far, read from its log. */
export interface Verdicts {
  /** Number of the mutant → the test that failed with it. */
  killed: ReadonlyMap<number, string>;
  /** Number of the mutant → the files of tests that meet it, and how: in a test or around the tests. */
  metBy: ReadonlyMap<number, ReadonlyMap<string, 'inside' | 'outside'>>;
  filesDone: ReadonlySet<string>;
  /** `12 tests/unit/lib/alarm.test.ts` → whether a test failed with that mutant alone; 0 is none. */
  alone: ReadonlyMap<string, boolean>;
  /** Seconds of each test without a break. */
  seconds: ReadonlyMap<string, number>;
  /** Tests that fail without a break. */
  failing: ReadonlyMap<string, string>;
  /** The mutant that was being tried when the log ended; 0 is none. */
  trying: number;
  /** The file of tests that was begun last. */
  file: string;
}

/** Folds the lines of a log, in their order. */
export function toVerdicts(lines: readonly LogLine[]): Verdicts {
  const killed = new Map<number, string>();
  const metBy = new Map<number, Map<string, 'inside' | 'outside'>>();
  const filesDone = new Set<string>();
  const alone = new Map<string, boolean>();
  const seconds = new Map<string, number>();
  const failing = new Map<string, string>();
  let file = '';
  let trying = 0;
  const meet = (ids: readonly number[], where: 'inside' | 'outside'): void => {
    for (const id of ids) {
      const files = metBy.get(id) ?? new Map<string, 'inside' | 'outside'>();
      metBy.set(id, files);
      if (files.get(file) !== 'outside') files.set(file, where);
    }
  };
  for (const line of lines) {
    if (line.kind === 'trying' || line.kind === 'trying-alone') trying = line.id;
    else trying = 0;
    if (line.kind === 'file-begun') file = line.file;
    if (line.kind === 'outside') meet(line.ids, 'outside');
    if (line.kind === 'met') {
      meet(line.ids, 'inside');
      seconds.set(line.test, line.seconds);
    }
    if (line.kind === 'fails-unbroken') failing.set(line.test, line.message);
    if (line.kind === 'killed') killed.set(line.id, line.by);
    if (line.kind === 'distrusted') for (const id of line.ids) killed.delete(id);
    // What a test says that cannot be repeated is asked again with the break alone.
    if (line.kind === 'distrusted') meet(line.ids, 'outside');
    if (line.kind === 'file-done') filesDone.add(line.file);
    if (line.kind === 'alone-done') {
      alone.set(`${String(line.id)} ${line.file}`, line.killed);
      if (line.killed) killed.set(line.id, line.file);
    }
  }
  return { killed, metBy, filesDone, alone, seconds, failing, trying, file };
}
