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

/**
 * Runs steps side by side. Each runs all its programs, so that it tells all it finds; without a report
 * it counts as one test. What programs print at the same time comes when each ends.
 */
export function runSteps(
  steps: readonly TestStep[],
  environment: NodeJS.ProcessEnv,
): Promise<readonly StepResult[]> {
  return Promise.all(
    steps.map(async (step) => {
      const start = performance.now();
      if (step.report !== undefined) rmSync(step.report, { force: true });
      const run = steps.length > 1 || step.areIndependent ? runQuietly : runOpenly;
      const works = await (step.areIndependent ? runAtOnce : runInTurn)(step.programs, (program) =>
        run(program, environment),
      );
      return { step, seconds: (performance.now() - start) / 1000, ...countStep(step, works) };
    }),
  );
}

/** Runs a program; false if it fails. */
type Run = (program: Programs[number]) => Promise<boolean>;

async function runInTurn(programs: Programs, run: Run): Promise<boolean> {
  let works = true;
  for (const program of programs) works = (await run(program)) && works;
  return works;
}

const runAtOnce = async (programs: Programs, run: Run): Promise<boolean> =>
  (await Promise.all(programs.map(run))).every(Boolean);

/** The program writes to the terminal itself. */
async function runOpenly(
  program: Programs[number],
  environment: NodeJS.ProcessEnv,
): Promise<boolean> {
  const child = spawn(process.execPath, program, { stdio: 'inherit', env: environment });
  await once(child, 'exit');
  return child.exitCode === 0;
}

/** What the program writes comes when it ends, and is not mixed with what others write. */
async function runQuietly(
  program: Programs[number],
  environment: NodeJS.ProcessEnv,
): Promise<boolean> {
  const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
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
