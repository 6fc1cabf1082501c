import { createHmac, randomBytes } from 'node:crypto';
import type { RateLimiter } from './rate-limit.ts';

/** Names that tell nobody, not even in memory, which network did what; of this process alone. */
export function createPrivateNames(): (...parts: readonly string[]) => string {
  const salt = randomBytes(32);
  return (...parts) => createHmac('sha256', salt).update(JSON.stringify(parts)).digest('base64url');
}

/** Whether the report hears one more under this name. */
export const mayCount = (limiter: RateLimiter | undefined, name: string): boolean =>
  (limiter?.take(name) ?? 0) === 0;
