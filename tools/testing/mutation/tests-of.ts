import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import ts from 'typescript';

/** A file of tests and the files of ours that it loads, directly or through others. */
export interface TestFile {
  path: string;
  loads: ReadonlySet<string>;
  /** Starts processes, which takes long; and in them the code runs as it is, unbroken. */
  isSlow: boolean;
}

/** All files of unit tests, of content tests and of those that start programs. */
export function listTestFiles(): readonly TestFile[] {
  const known = new Map<string, readonly string[]>();
  return globSync('tests/{unit,content,process}/**/*.test.ts')
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()
    .map((path) => {
      const loads = loadsOf(path, known);
      return { path, loads, isSlow: [...loads].some((file) => startsProcesses(file, known)) };
    });
}

function startsProcesses(file: string, known: ReadonlyMap<string, readonly string[]>): boolean {
  return file.startsWith('tests/') && (known.get(file)?.includes('node:child_process') ?? false);
}

/**
 * Those that load one of the sources of an area, the nearest ones first, and of these the ones that
 * load least. A room's own tests should bite: of the others, which may be a hundred, the first
 * `others` are asked, of those that are quick.
 */
export function testsOf(
  area: string,
  sources: readonly string[],
  tests: readonly TestFile[],
  others: number,
): readonly TestFile[] {
  const ordered = tests
    .filter(({ loads }) => sources.some((source) => loads.has(source)))
    .map((test) => ({ test, near: Math.max(...sources.map((one) => nearness(test.path, one))) }))
    .toSorted((a, b) => b.near - a.near || a.test.loads.size - b.test.loads.size)
    .map(({ test }) => test);
  const isOwn = ({ path }: TestFile): boolean => path.startsWith(`tests/unit/${area}/`);
  const quick = ordered.filter((test) => !isOwn(test) && !test.isSlow);
  return [...ordered.filter(isOwn), ...quick.slice(0, others)];
}

/** How many folders they have in common, tests mirroring `src`; the file's own test is nearest. */
export function nearness(test: string, source: string): number {
  const mirror = source.replace(/^src\//, 'tests/unit/').replace(/\.ts$/, '');
  if (test.startsWith(`${mirror}.`)) return Infinity;
  const folders = dirname(mirror).split('/');
  const others = dirname(test).split('/');
  const apart = folders.findIndex((folder, index) => folder !== others[index]);
  return apart === -1 ? folders.length : apart;
}

function loadsOf(start: string, known: Map<string, readonly string[]>): ReadonlySet<string> {
  const seen = new Set([start]);
  for (const file of seen) {
    const imports = known.get(file) ?? importsOf(file);
    known.set(file, imports);
    for (const name of imports) {
      const path = join(dirname(file), name);
      if (name.startsWith('.') && existsSync(path)) seen.add(path);
    }
  }
  return seen;
}

function importsOf(file: string): readonly string[] {
  if (!/\.(?:m?ts|mjs)$/.test(file)) return [];
  return ts
    .preProcessFile(readFileSync(file, 'utf8'), true, true)
    .importedFiles.map(({ fileName }) => fileName);
}
