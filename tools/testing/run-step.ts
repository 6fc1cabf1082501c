import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { toTestCounts, type TestCounts } from './test-counts.ts';
import type { TestStep } from './test-steps.ts';

type Programs = TestStep['programs'];

/** What became of a step. */
export interface StepResult extends TestCounts {
  step: TestStep;
  seconds: number;
}

/** Runs all programs of a step, so that it tells all it finds. Without a report it counts as one test. */
export async function runStep(step: TestStep, environment: NodeJS.ProcessEnv): Promise<StepResult> {
  const start = performance.now();
  if (step.report !== undefined) rmSync(step.report, { force: true });
  const works = await (step.areIndependent ? runAtOnce : runInTurn)(step.programs, environment);
  return { step, seconds: (performance.now() - start) / 1000, ...countStep(step, works) };
}

/** Runs programs one after the other; false if any fails. They write to the terminal themselves. */
async function runInTurn(programs: Programs, environment: NodeJS.ProcessEnv): Promise<boolean> {
  let works = true;
  for (const program of programs) {
    const child = spawn(process.execPath, program, { stdio: 'inherit', env: environment });
    await once(child, 'exit');
    works = child.exitCode === 0 && works;
  }
  return works;
}

/** Runs programs side by side; false if any fails. What one writes is not mixed with the others. */
async function runAtOnce(programs: Programs, environment: NodeJS.ProcessEnv): Promise<boolean> {
  const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const runs = programs.map(async (program) => {
    const child = spawn(process.execPath, program, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...environment, ...colours },
    });
    const written: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (part: Buffer) => written.push(part));
    }
    await once(child, 'close');
    process.stdout.write(Buffer.concat(written));
    return child.exitCode === 0;
  });
  return (await Promise.all(runs)).every(Boolean);
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
