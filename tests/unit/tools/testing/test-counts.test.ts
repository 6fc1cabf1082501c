import { expect, test } from 'vitest';
import { sumCounts, toTestCounts } from '../../../../tools/testing/test-counts.ts';

test('counts what Vitest reports', () => {
  const report = { numPassedTests: 7, numFailedTests: 2, testResults: [] };
  expect(toTestCounts(report)).toEqual({ passed: 7, failed: 2 });
});

test('counts a file that cannot be loaded as a failure', () => {
  const broken = { status: 'failed', assertionResults: [] };
  const report = { numPassedTests: 7, numFailedTests: 0, testResults: [broken] };
  expect(toTestCounts(report)).toEqual({ passed: 7, failed: 1 });
});

test('counts what Playwright reports, a test that passed at the second try as passed', () => {
  const report = { stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 9 } };
  expect(toTestCounts(report)).toEqual({ passed: 7, failed: 1 });
});

test('refuses a report of another kind', () => {
  expect(() => toTestCounts({ ok: true })).toThrow();
});

test('adds up', () => {
  const counts = [
    { passed: 1, failed: 2 },
    { passed: 10, failed: 0 },
  ];
  expect(sumCounts(counts)).toEqual({ passed: 11, failed: 2 });
});
