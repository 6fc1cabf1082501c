import type { z } from 'zod';
import { checkSchema, isMisspelt, type Mistake } from './schema-mistakes.ts';
import type { YamlPath } from './yaml-text.ts';

/** All that is wrong with a value, and what is left of it without that. */
export interface Rest<Value> {
  /** The value without what its schema refuses; undefined if it cannot do without. */
  value: Value | undefined;
  mistakes: readonly Mistake[];
}

/** How often what is refused is taken out; each round finds what the one before kept from sight. */
const mostRounds = 4;

/**
 * Lists the mistakes of a value that its schema refuses, those among them that Zod looks for only
 * where all else is right: what is refused is taken out, or replaced by its `standIn`, and the rest
 * is checked again.
 */
export function checkRest<Value>(
  schema: z.ZodType<Value>,
  written: unknown,
  standIns: Readonly<Record<string, unknown>> = {},
): Rest<Value> {
  const found: Mistake[] = [];
  const removed: YamlPath[] = [];
  let value = written;
  for (let round = 0; round < mostRounds; round += 1) {
    const checked = checkSchema(schema, value);
    if (checked.ok) return { value: checked.value, mistakes: found };
    const news = checked.mistakes.filter(
      (mistake) => !isOurDoing(mistake, removed) && !isMisspelt(mistake, found),
    );
    found.push(...news);
    const paths = checked.mistakes.map(toRemovable);
    if (paths.some((path) => path === undefined && !isReplaceable(checked.mistakes, standIns))) {
      return { value: undefined, mistakes: found };
    }
    for (const path of paths) {
      if (path === undefined) continue;
      removed.push(path);
      value = without(value, path);
    }
    value = withStandIns(value, standIns);
  }
  return { value: undefined, mistakes: found };
}

/** A field is missing because it was taken out. */
const isOurDoing = ({ path }: Mistake, removed: readonly YamlPath[]): boolean =>
  removed.some((one) => one.every((step, at) => path[at] === step));

/** What to take out for a mistake: a field, the list that holds it, or what lacks a field. */
function toRemovable({ code, path }: Mistake): YamlPath | undefined {
  const index = path.findIndex((step) => typeof step === 'number');
  if (index > 0) return path.slice(0, index);
  const removable = code === 'FieldMissing' ? path.slice(0, -1) : path;
  return removable.length === 0 ? undefined : removable;
}

const isReplaceable = (
  mistakes: readonly Mistake[],
  standIns: Readonly<Record<string, unknown>>,
): boolean =>
  mistakes
    .filter((mistake) => toRemovable(mistake) === undefined)
    .every(({ path }) => String(path[0]) in standIns);

const withStandIns = (value: unknown, standIns: Readonly<Record<string, unknown>>): unknown =>
  typeof value === 'object' && value !== null ? { ...standIns, ...value } : value;

function without(value: unknown, [step, ...rest]: YamlPath): unknown {
  if (typeof value !== 'object' || value === null || step === undefined) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
      if (key !== String(step)) return [[key, inner]];
      return rest.length === 0 ? [] : [[key, without(inner, rest)]];
    }),
  );
}
