import type { OutboxState } from '../db/schema.ts';
import type { Outcome } from './receiver.ts';

/** Longest wait that a receiver can ask for (`Retry-After`), in milliseconds. */
const longestPatience = 24 * 60 * 60_000;

/** Longest reason kept, in characters; receivers answer with whole pages. */
const longestReason = 500;

/** What becomes of an entry of the outbox after an attempt. */
export interface NextStep {
  state: OutboxState;
  due_at: string;
  reason: string | null;
  remote_id: string | null;
  settled_at: string | null;
}

/**
 * What becomes of an entry after an attempt. `failures` counts the failed attempts in a row, this one
 * included; `chance` is from 0 to 1, without 1.
 */
export function planNextStep(
  outcome: Outcome,
  { failures, now, chance }: { failures: number; now: Date; chance: number },
): NextStep {
  const at = now.toISOString();
  const settled = { due_at: at, settled_at: at };
  if (outcome.kind === 'delivered') {
    const remote = outcome.remoteId ?? null;
    return { ...settled, state: 'delivered', reason: null, remote_id: remote };
  }
  const reason = cleanReason(outcome.reason);
  if (outcome.kind === 'refused' || failures >= mostFailures) {
    return { ...settled, state: 'stuck', reason, remote_id: null };
  }
  const patience = Math.min(outcome.after ?? 0, longestPatience);
  const due = new Date(now.getTime() + Math.max(backOff(failures, chance), patience));
  const step = { reason, remote_id: null, settled_at: null };
  return { ...step, state: 'waiting', due_at: due.toISOString() };
}

/** On one line, without control characters, which PostgreSQL refuses and terminals obey. */
const cleanReason = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, longestReason);

/** The first retry comes soon, the later ones hourly. In milliseconds. */
const firstDelay = 5_000;
const longestDelay = 60 * 60_000;

/**
 * Failures in a row until a person must look: with the delays above a day and a half, so that an
 * outage over a Sunday mends itself.
 */
export const mostFailures = 48;

/**
 * Milliseconds until the next attempt after `failures` failed ones: doubled each time, and up to
 * half of it left to chance (0 ≤ `chance` < 1), so that tickets that failed together come back apart.
 */
export function backOff(failures: number, chance: number): number {
  const full = Math.min(longestDelay, firstDelay * 2 ** Math.max(0, failures - 1));
  return Math.round(full * (0.5 + chance / 2));
}
