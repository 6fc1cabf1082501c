import { fieldErrorCodes } from '../../schemas/ticket.ts';
import type { ErrorFields } from './errors.ts';

/** What zod and zod/mini say of one mistake. */
interface Issue {
  code: string;
  path: readonly PropertyKey[];
  message: string;
  keys?: readonly string[];
}

/** Unknown fields named in one answer; a hostile body could have a hundred thousand. */
const mostUnknown = 10;

const ownCodes: ReadonlySet<string> = new Set(fieldErrorCodes);

/** The first mistake of each field: `missing`, `too_long`, `invalid` or `unknown`. */
export function toErrorFields(issues: readonly Issue[], input: unknown): ErrorFields {
  const named = issues.flatMap((issue) => nameMistakes(issue, input));
  return Object.fromEntries(named.reverse());
}

function nameMistakes(issue: Issue, input: unknown): [string, string][] {
  if (issue.code === 'unrecognized_keys') {
    return (issue.keys ?? []).slice(0, mostUnknown).map((key) => [key, 'unknown']);
  }
  const [field] = issue.path;
  if (typeof field !== 'string') return [];
  return [[field, hasField(input, field) ? toCode(issue.message) : 'missing']];
}

const hasField = (input: unknown, field: string): boolean =>
  typeof input === 'object' && input !== null && Object.hasOwn(input, field);

const toCode = (message: string): string => (ownCodes.has(message) ? message : 'invalid');
