import { readFileSync, writeFileSync } from 'node:fs';

/** Whether a build leaves out a path from the content folder, or the folder that it lies in. */
export type IsLeftOut = (path: string) => boolean;

/** Reads the list that `writeLeftOut` wrote; without one, nothing is left out. */
export function readLeftOut(list: string | undefined): IsLeftOut {
  if (list === undefined) return () => false;
  const paths = new Set(readFileSync(list, 'utf8').split('\n'));
  const isOut: IsLeftOut = (path) =>
    paths.has(path) || (path.includes('/') && isOut(path.slice(0, path.lastIndexOf('/'))));
  return isOut;
}

/** Notes what a build leaves out, for the parts of it that read the content by themselves. */
export const writeLeftOut = (list: string, paths: Iterable<string>): void =>
  writeFileSync(list, [...paths].join('\n'));
