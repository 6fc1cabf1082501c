import type { z } from 'zod';

/**
 * Message of a union that has none of its own: the mistakes of its best fitting branch are reported
 * instead.
 */
export const closestBranch = 'closest-branch';

/**
 * What is wrong, as a predicate: `must be a number, not text`. For mistakes to which the schema
 * gives no message of its own.
 */
export function describeIssue(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return describeKind(String(issue.expected), issue.input);
    case 'too_small':
      return describeTooSmall(issue.origin, Number(issue.minimum));
    case 'too_big':
      return describeTooBig(issue.origin, Number(issue.maximum), issue.input);
    case 'invalid_value':
      return `is "${String(issue.input)}", which is not allowed here`;
    case 'invalid_union':
      return closestBranch;
    case 'invalid_format':
      return `is no ${formatNames[String(issue.format)] ?? `valid ${String(issue.format)}`}`;
    default:
      return 'is not allowed here';
  }
}

function describeKind(expected: string, input: unknown): string {
  const found = expected === 'int' && typeof input === 'number' ? String(input) : kindOf(input);
  return `must be ${kindNames[expected] ?? expected}, not ${found}`;
}

function describeTooSmall(origin: string, minimum: number): string {
  if (origin === 'string') return minimum <= 1 ? 'is empty' : `needs ${minimum} characters or more`;
  if (origin === 'array')
    return minimum <= 1 ? 'is an empty list' : `needs ${minimum} items or more`;
  return `must be ${minimum} or more`;
}

function describeTooBig(origin: string, maximum: number, input: unknown): string {
  const length = typeof input === 'string' || Array.isArray(input) ? input.length : 0;
  if (origin === 'string') return `has ${length} characters. Shorten it to ${maximum} at most`;
  if (origin === 'array') return `has ${length} items. Keep ${maximum} at most`;
  return `must be ${maximum} or less`;
}

const kindNames: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
  null: 'empty',
};

const formatNames: Record<string, string> = {
  url: 'address. Example: https://help.example.com',
  email: 'e-mail address. Example: help@example.com',
  date: 'date. Write it as 2026-03-31',
  time: 'time. Write it as 09:30',
  regex: 'text of the form that is asked for',
};

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (value instanceof Date) return 'a date';
  return kindNames[typeof value] ?? `a ${typeof value}`;
}
