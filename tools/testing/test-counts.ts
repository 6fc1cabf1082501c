import { z } from 'zod';

/** How many tests passed and failed; a skipped test is neither. */
export interface TestCounts {
  passed: number;
  failed: number;
}

const vitestReport = z
  .object({
    numPassedTests: z.number(),
    numFailedTests: z.number(),
    testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
  })
  .transform((report) => ({
    passed: report.numPassedTests,
    // A file that cannot be loaded has no tests to fail, and still fails.
    failed:
      report.numFailedTests +
      report.testResults.filter(
        (file) => file.status === 'failed' && file.assertionResults.length === 0,
      ).length,
  }));

const playwrightReport = z
  .object({
    stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  })
  .transform(({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }));

const reportSchema = z.union([vitestReport, playwrightReport]);

/** Reads the counts from the parsed JSON report of Vitest or Playwright; throws on anything else. */
export function toTestCounts(report: unknown): TestCounts {
  return reportSchema.parse(report);
}

/** Adds up counts. */
export function sumCounts(all: readonly TestCounts[]): TestCounts {
  return {
    passed: all.reduce((sum, { passed }) => sum + passed, 0),
    failed: all.reduce((sum, { failed }) => sum + failed, 0),
  };
}
