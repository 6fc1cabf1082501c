import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backOff, mostFailures, planNextStep } from '../../../../src/server/outbox/retry-policy.ts';

const hour = 60 * 60_000;
const failures = fc.integer({ min: 1, max: 1_000 });
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const now = new Date('2026-03-01T08:00:00.000Z');

describe('the time until the next attempt', () => {
  test('doubles from five seconds to an hour, half of it by chance', () => {
    const first = [1, 2, 3, 4, 10, 11, 12].map((count) => backOff(count, 0.999_999));
    expect(first.map((delay) => Math.round(delay / 1000))).toEqual([
      5, 10, 20, 40, 2560, 3600, 3600,
    ]);
    expect(backOff(3, 0)).toBe(10_000);
  });

  test('never falls below half of it and never exceeds an hour', () => {
    fc.assert(
      fc.property(failures, chance, (count, luck) => {
        const delay = backOff(count, luck);
        expect(delay).toBeGreaterThanOrEqual(2_500);
        expect(delay).toBeLessThanOrEqual(hour);
        expect(delay * 2).toBeGreaterThanOrEqual(backOff(count, 0.999_999));
      }),
    );
  });

  test('lets an outage of a day and a half pass before a person must look', () => {
    const delays = Array.from({ length: mostFailures - 1 }, (_, index) => backOff(index + 1, 0.5));
    const total = delays.reduce((sum, delay) => sum + delay, 0);
    expect(total).toBeGreaterThan(28 * hour);
    expect(total).toBeLessThan(48 * hour);
  });
});

describe('after an attempt', () => {
  const at = now.toISOString();

  test('what was delivered is settled, with the name that the receiver gave it', () => {
    expect(
      planNextStep({ kind: 'delivered', remoteId: '17' }, { failures: 3, now, chance: 0 }),
    ).toEqual({ state: 'delivered', due_at: at, settled_at: at, reason: null, remote_id: '17' });
  });

  test('what was refused is stuck at once', () => {
    const step = planNextStep({ kind: 'refused', reason: 'no' }, { failures: 1, now, chance: 0 });
    expect(step).toMatchObject({ state: 'stuck', reason: 'no', settled_at: at });
  });

  test('what failed waits, until it failed too often', () => {
    const outcome = { kind: 'retry', reason: 'away' } as const;
    const before = planNextStep(outcome, { failures: mostFailures - 1, now, chance: 0 });
    expect(before).toMatchObject({ state: 'waiting', settled_at: null });
    const last = planNextStep(outcome, { failures: mostFailures, now, chance: 0 });
    expect(last).toMatchObject({ state: 'stuck', reason: 'away' });
  });

  test('nobody is asked again before the time that they named, within a day', () => {
    fc.assert(
      fc.property(
        failures,
        chance,
        fc.integer({ min: 0, max: 100 * hour }),
        (count, luck, after) => {
          const given = { failures: Math.min(count, mostFailures - 1), now, chance: luck };
          const step = planNextStep({ kind: 'retry', reason: '', after }, given);
          const wait = new Date(step.due_at).getTime() - now.getTime();
          expect(wait).toBeGreaterThanOrEqual(Math.min(after, 24 * hour));
          expect(wait).toBeLessThanOrEqual(24 * hour);
        },
      ),
    );
  });

  test('the reason is one line that a database can hold', () => {
    const reason = `a\u0000b\r\n\u001B[31m\uD800${'x'.repeat(2_000)}`;
    const step = planNextStep({ kind: 'refused', reason }, { failures: 1, now, chance: 0 });
    expect(step.reason).toMatch(/^a b \[31m\uFFFDx+$/u);
    expect(step.reason?.length).toBe(500);
  });
});
