import { globSync, readFileSync } from 'node:fs';
import { findMutants } from './find-mutants.ts';
import type { NumberedMutant } from './instrument.ts';

/** The rooms whose tests are measured. */
export const areas = [
  'content/model',
  'content/read',
  'contact',
  'lib',
  'search',
  'server/outbox',
  'server/tickets',
  'server/votes',
] as const;

export type Area = (typeof areas)[number];

/** The TypeScript files of an area, in the order of their names. */
export function listSources(area: Area): readonly string[] {
  return globSync(`src/${area}/**/*.ts`)
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.endsWith('.d.ts'))
    .toSorted();
}

/** All mutants of these files, numbered from 1: the same files give the same numbers. */
export function numberMutants(files: readonly string[]): readonly NumberedMutant[] {
  return files
    .flatMap((file) => findMutants(file, readFileSync(file, 'utf8')))
    .map((mutant, index) => ({ id: index + 1, mutant }));
}
