import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { toTestCounts, type TestCounts } from './test-counts.ts';
import type { TestStep } from './test-steps.ts';

/** What became of a step. */
export interface StepResult extends TestCounts {
  step: TestStep;
  seconds: number;
}

/** Runs all programs of a step, so that it tells all it finds. Without a report it counts as one test. */
export async function runStep(step: TestStep, environment: NodeJS.ProcessEnv): Promise<StepResult> {
  const start = performance.now();
  if (step.report !== undefined) rmSync(step.report, { force: true });
  let works = true;
  for (const program of step.programs) works = (await runProgram(program, environment)) && works;
  return { step, seconds: (performance.now() - start) / 1000, ...countStep(step, works) };
}

async function runProgram(
  program: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<boolean> {
  const child = spawn(process.execPath, program, { stdio: 'inherit', env: environment });
  await once(child, 'exit');
  return child.exitCode === 0;
}

function countStep(step: TestStep, works: boolean): TestCounts {
  const counts = step.report === undefined ? undefined : readReport(step.report);
  if (!counts) return works ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  // A runner can fail without a failed test: no tests found, an error outside of them.
  return works ? counts : { ...counts, failed: Math.max(1, counts.failed) };
}

function readReport(path: string): TestCounts | undefined {
  try {
    return toTestCounts(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}
