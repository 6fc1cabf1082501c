import '../../src/cli/require-node.ts';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { environmentSchema } from '../../src/schemas/environment.ts';
import { runSteps, type StepResult } from './run-step.ts';
import { sumCounts } from './test-counts.ts';
import { listTestSteps, type TestStep } from './test-steps.ts';

const usage =
  'npm test [-- [--all] [sync] [types] [lint] [unit] [process] [mutation] [build] [search] [e2e]]';

const folder = resolve('.candil/test');
const steps = listTestSteps(folder);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean', default: false } },
});
const unknown = positionals.filter((name) => steps.every((step) => step.name !== name));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. Usage: ${usage}`);
  process.exit(2);
}

mkdirSync(folder, { recursive: true });
const chosen = steps.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
const results = await runUntilFailure(chosen, values.all);
printSummary(chosen, results);
process.exitCode = sumCounts(results).failed === 0 ? 0 : 1;

/** Runs steps until one fails, or all of them. */
async function runUntilFailure(
  wanted: readonly TestStep[],
  all: boolean,
): Promise<readonly StepResult[]> {
  const done: StepResult[] = [];
  for (const together of groupSteps(wanted)) {
    for (const { title } of together) {
      console.log(`\n── ${title} ${'─'.repeat(Math.max(3, 70 - title.length))}`);
    }
    const results = await runSteps(together, testEnvironment());
    for (const result of results) console.log(toLine(result));
    done.push(...results);
    if (results.some(({ failed }) => failed > 0) && !all) break;
  }
  return done;
}

/** Steps in their order, those that run side by side together. */
function groupSteps(wanted: readonly TestStep[]): readonly (readonly TestStep[])[] {
  const groups: TestStep[][] = [];
  for (const step of wanted) {
    const group = groups.at(-1);
    if (group?.at(-1)?.besideNext) group.push(step);
    else groups.push([step]);
  }
  return groups;
}

/** The caller's environment without Candil's own variables: tests measure the defaults. */
function testEnvironment(): NodeJS.ProcessEnv {
  const ours = new Set<string>(Object.keys(environmentSchema.shape));
  const inherited = Object.entries(process.env).filter(([name]) => !ours.has(name));
  return {
    ...Object.fromEntries(inherited),
    OUT_DIR: join(folder, 'dist'),
    DATA_DIR: join(folder, 'data'),
    ASTRO_TELEMETRY_DISABLED: '1',
    // Dozens of programs, which share what Node made of their files.
    NODE_COMPILE_CACHE: join(folder, 'compiled'),
  };
}

function toLine({ step, seconds, passed, failed }: StepResult): string {
  const counts = step.report === undefined ? '' : `  ${passed} passed, ${failed} failed`;
  return `${failed === 0 ? '✓' : '✗'} ${step.title}  ${seconds.toFixed(1)} s${counts}`;
}

function printSummary(wanted: readonly TestStep[], done: readonly StepResult[]): void {
  const { passed, failed } = sumCounts(done);
  const missed = wanted.slice(done.length).map((step) => step.name);
  console.log(`\n── Summary ${'─'.repeat(63)}`);
  for (const result of done) console.log(toLine(result));
  if (missed.length > 0)
    console.log(`Not run: ${missed.join(', ')}. Run them too: npm test -- --all`);
  console.log(`${passed} passed, ${failed} failed`);
}
