import type { z } from 'zod';
import { toError, type Problem } from './problem.ts';
import { readText } from './read-text.ts';
import { checkSchema, type Mistake } from './schema-mistakes.ts';
import { findLine, parseYaml, type YamlPath } from './yaml-text.ts';

/** A YAML file that fits its schema. */
export interface YamlEntry<Value> {
  /** File name without extension. */
  id: string;
  value: Value;
  /** Path from the folder in which the program was started. */
  file: string;
  /** Line of a field, for problems that no schema can see. Parses the file anew: for failures only. */
  lineOf: (path: YamlPath, target?: 'key' | 'value') => number;
}

export type ReadYaml<Value> =
  { ok: true; entry: YamlEntry<Value> } | { ok: false; problems: readonly Problem[] };

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
  if (!parsed.ok) return { ok: false, problems: [yamlProblem(file, parsed)] };
  const checked = checkSchema(schema, parsed.value);
  if (!checked.ok) {
    return { ok: false, problems: checked.mistakes.map((one) => toProblem(one, file, text, 1)) };
  }
  const lineOf = (at: YamlPath, target?: 'key' | 'value'): number => findLine(text, at, 1, target);
  return { ok: true, entry: { id: idOfYaml(file), value: checked.value, file, lineOf } };
}

/** File name without extension. */
export const idOfYaml = (file: string): string =>
  file.slice(file.lastIndexOf('/') + 1).replace(/\.ya?ml$/u, '');

/** Text that is no YAML. */
export const yamlProblem = (file: string, failure: { line: number; reason: string }): Problem =>
  toError(
    'YamlUnreadable',
    { file, line: failure.line },
    `This is no YAML: ${failure.reason}`,
    'Check indentation (spaces, no tabs), and put a text that holds ": " or starts with a sign into "quotes".',
  );

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
