import type { z } from 'zod';
import { closestBranch, describeIssue } from './describe-issue.ts';
import { didYouMean, suggest } from '../../../lib/text/nearest-name.ts';
import { listFields } from './schema-fields.ts';
import type { YamlPath } from './yaml-text.ts';

/** A field that a schema refuses, before file and line are known. */
export interface Mistake {
  code: 'FieldUnknown' | 'FieldMissing' | 'FieldInvalid';
  path: YamlPath;
  /** Whether the field’s name is wrong, or its value. */
  target: 'key' | 'value';
  message: string;
  remedy: string;
}

export type SchemaResult<Value> =
  { ok: true; value: Value } | { ok: false; mistakes: readonly Mistake[] };

type Issue = z.core.$ZodIssue;

/**
 * Parses a value and lists every mistake in words for writers. A message of the schema itself is a
 * predicate and, after ". ", a remedy: `is no date. Write it as 2026-03-31`.
 */
export function checkSchema<Value>(schema: z.ZodType<Value>, value: unknown): SchemaResult<Value> {
  const parsed = schema.safeParse(value, { error: describeIssue });
  if (parsed.success) return { ok: true, value: parsed.data };
  const mistakes = parsed.error.issues.flatMap((issue) => toMistakes(issue, schema, value, []));
  return { ok: false, mistakes: mistakes.filter((mistake) => !isMisspelt(mistake, mistakes)) };
}

/**
 * Whether a field is missing only because its name is misspelt, which is reported as one mistake.
 */
export const isMisspelt = (missed: Mistake, mistakes: readonly Mistake[]): boolean =>
  missed.code === 'FieldMissing' &&
  mistakes.some(
    ({ code, path, remedy }) =>
      code === 'FieldUnknown' &&
      remedy === didYouMean(String(missed.path.at(-1))) &&
      showPath(path.slice(0, -1)) === showPath(missed.path.slice(0, -1)),
  );

function toMistakes(
  issue: Issue,
  schema: z.ZodType,
  root: unknown,
  parent: YamlPath,
): readonly Mistake[] {
  const path = [...parent, ...issue.path];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknown(key, path, schema, root));
  if (issue.code === 'invalid_union' && issue.message === closestBranch) {
    const branch = findClosestBranch(issue.errors);
    if (branch) return branch.flatMap((inner) => toMistakes(inner, schema, root, path));
  }
  if (issue.code === 'invalid_key') {
    return [
      toMistake(path, 'key', issue.issues[0]?.message ?? 'is no name that is allowed here', ''),
    ];
  }
  const value = findValue(root, path);
  if (issue.code === 'invalid_type' && value === undefined) return [missing(path)];
  return [toMistake(path, 'value', issue.message, remedyFor(issue, value))];
}

/**
 * The branch of a union that fits best. One that refuses the type of the whole value was not meant.
 */
const findClosestBranch = (branches: readonly Issue[][]): readonly Issue[] | undefined =>
  branches.toSorted((one, other) => distanceOf(one) - distanceOf(other))[0];

const distanceOf = (issues: readonly Issue[]): number =>
  issues.reduce((sum, issue) => sum + weightOf(issue), 0);

function weightOf(issue: Issue): number {
  if (issue.code === 'unrecognized_keys') return issue.keys.length;
  return issue.code === 'invalid_type' && issue.path.length === 0 ? otherKind : 1;
}

/** Weight of a wrong type: more than all other mistakes of a branch together. */
const otherKind = 1000;

function unknown(key: string, path: YamlPath, schema: z.ZodType, root: unknown): Mistake {
  const fields = listFields(schema, path, root);
  const list = fields.length > 0 ? `The fields here are: ${fields.join(', ')}.` : 'Remove it.';
  const place = path.length > 0 ? ` of "${showPath(path)}"` : '';
  return {
    code: 'FieldUnknown',
    path: [...path, key],
    target: 'key',
    message: `"${key}" is no field${place}.`,
    remedy: suggest(key, fields, list),
  };
}

const missing = (path: YamlPath): Mistake => ({
  code: 'FieldMissing',
  path,
  target: 'key',
  message: `"${showPath(path)}" is missing.`,
  remedy: `Add the line "${String(path.at(-1) ?? '')}: …".`,
});

function toMistake(path: YamlPath, target: 'key' | 'value', text: string, more: string): Mistake {
  const [predicate = text, ...own] = text.split(/(?<=[^.]\.) (?=\p{Lu})/u);
  const field = path.length > 0 ? `"${showPath(path)}"` : 'The file';
  const remedy = [...own.map(endSentence), more].filter((part) => part !== '').join(' ');
  return {
    code: 'FieldInvalid',
    path,
    target,
    message: `${field} ${endSentence(predicate)}`,
    remedy: remedy === '' ? 'Correct it, or leave the field out.' : remedy,
  };
}

const endSentence = (text: string): string => (/[.!?]$/u.test(text) ? text : `${text}.`);

function remedyFor(issue: Issue, value: unknown): string {
  if (issue.code !== 'invalid_value') return '';
  const choices = issue.values.map(String);
  return suggest(String(value), choices, `Choose one of: ${choices.join(', ')}.`);
}

/** `locales[2].fallback` for `['locales', 2, 'fallback']`. */
export const showPath = (path: YamlPath): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./u, '');

function findValue(root: unknown, path: YamlPath): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = new Map<PropertyKey, unknown>(Object.entries(value)).get(String(step));
  }
  return value;
}
