import type { z } from 'zod';
import { checkRest } from './check-rest.ts';
import { explainYaml } from './explain-yaml.ts';
import { toError, type Problem } from '../files/problem.ts';
import { readText } from '../files/read-text.ts';
import { checkSchema, type Mistake } from './schema-mistakes.ts';
import { findLine, parseYaml, type ParsedYaml, type YamlPath } from './yaml-text.ts';

/** A YAML file that fits its schema. */
export interface YamlEntry<Value> {
  /** File name without extension. */
  id: string;
  value: Value;
  /** Path from the folder in which the program was started. */
  file: string;
  /** Line of a field, for problems found after reading. Parses the file a second time. */
  lineOf: (path: YamlPath, target?: 'key' | 'value') => number;
}

export type ReadYaml<Value> =
  | { ok: true; entry: YamlEntry<Value> }
  | {
      ok: false;
      problems: readonly Problem[];
      /** The file without what is wrong in it, for checks, where anything useful is left. */
      rest?: YamlEntry<Value> | undefined;
    };

/** Reads and checks one YAML file; `file` is how messages call it. */
export function readYamlFile<Value>(
  path: string,
  file: string,
  schema: z.ZodType<Value>,
): ReadYaml<Value> {
  const read = readText(path, file);
  return read.ok ? readYamlText(read.text, file, schema) : { ok: false, problems: [read.problem] };
}

/** Checks the text of one YAML file. */
export function readYamlText<Value>(
  text: string,
  file: string,
  schema: z.ZodType<Value>,
): ReadYaml<Value> {
  const parsed = parseYaml(text);
  const failure = toFailure(parsed);
  if (failure) return { ok: false, problems: [yamlProblem(file, text, failure)] };
  const written = parsed.ok ? parsed.value : {};
  const checked = checkSchema(schema, written);
  const lineOf = (at: YamlPath, target?: 'key' | 'value'): number => findLine(text, at, 1, target);
  const toEntry = (value: Value): YamlEntry<Value> => ({ id: idOfYaml(file), value, file, lineOf });
  if (checked.ok) return { ok: true, entry: toEntry(checked.value) };
  const { value, mistakes } = checkRest(schema, written);
  return {
    ok: false,
    problems: mistakes.map((one) => toProblem(one, file, text, 1)),
    rest: value === undefined ? undefined : toEntry(value),
  };
}

/** File name without extension. */
export const idOfYaml = (file: string): string =>
  file.slice(file.lastIndexOf('/') + 1).replace(/\.ya?ml$/u, '');

/** Fields that cannot be read; `firstLine` is the line of the file on which the YAML starts. */
export function yamlProblem(
  file: string,
  yaml: string,
  failure: { line: number; reason: string },
  firstLine = 1,
): Problem {
  const inside = { ...failure, line: failure.line - firstLine + 1 };
  const { line, message, remedy } = explainYaml(yaml, inside);
  return toError('YamlUnreadable', { file, line: line + firstLine - 1 }, message, remedy);
}

/** A text without one field is read as a text by YAML: a slip in its first field. */
export const toFailure = (
  parsed: ParsedYaml,
  firstLine = 1,
): { line: number; reason: string } | undefined => {
  if (!parsed.ok) return parsed;
  return typeof parsed.value === 'string' ? { line: firstLine, reason: 'no fields' } : undefined;
};

/** Gives a mistake its file and line; `firstLine` is the line on which the YAML starts. */
export const toProblem = (
  mistake: Mistake,
  file: string,
  yaml: string,
  firstLine: number,
): Problem =>
  toError(
    mistake.code,
    { file, line: findLine(yaml, mistake.path, firstLine, mistake.target) },
    mistake.message,
    mistake.remedy,
  );
