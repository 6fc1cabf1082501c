import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { keyOf, operators } from './mutant.ts';

/** A mutant that no test can or should kill, and why. */
const survivorSchema = z.strictObject({
  file: z.string(),
  /** The line of the source, trimmed: the entry stays right when lines move. */
  line: z.string(),
  operator: z.enum(operators),
  /** As the report prints it. */
  change: z.string(),
  reason: z.string().min(20),
});

const survivorsSchema = z.array(survivorSchema).nullable();

/** Where accepted survivors are listed. */
export const survivorsFile = 'tests/mutation-survivors.yaml';

/** Key of the mutant → the reason to accept it. */
export function readAcceptedSurvivors(path: string = survivorsFile): ReadonlyMap<string, string> {
  if (!existsSync(path)) return new Map();
  const list = survivorsSchema.parse(parse(readFileSync(path, 'utf8'))) ?? [];
  return new Map(list.map((one) => [keyOf({ ...one, lineText: one.line }), one.reason]));
}
