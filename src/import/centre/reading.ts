import type { z } from 'zod';

/** A record as its schema has it; throws an error for people that names where it came from. */
export function readRecord<S extends z.ZodType>(
  schema: S,
  body: unknown,
  from: string,
): z.output<S> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(
    `ImportInvalid ${from}\nIt is not what the vendor's documentation says: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}. Fetch it again, or take it out of the folder.`,
  );
}

/** `Retry-After` is not there: seconds until more may be asked, or the second at which. */
export function readReset(
  kind: 'seconds left' | 'time',
): (headers: Headers, now: number) => number | undefined {
  return (headers, now) => {
    const after = headers.get('retry-after');
    if (after !== null && /^\d+$/u.test(after)) return Number(after) * 1000;
    const value = Number(headers.get('x-ratelimit-reset') ?? Number.NaN);
    if (!Number.isFinite(value)) return undefined;
    return kind === 'time' ? Math.max(0, value * 1000 - now) : value * 1000;
  };
}
