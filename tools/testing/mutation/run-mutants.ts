import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vitest/config';
import { createVitest, type Vitest } from 'vitest/node';
import { z } from 'zod';
import { numberMutants } from './areas.ts';
import { instrument } from './instrument.ts';
import { addToLog, readLog } from './log.ts';
import type { LogLine, WorkerTask } from './protocol.ts';
import { nearness } from './tests-of.ts';
import { toVerdicts, type Verdicts } from './verdicts.ts';

/** What one process tries. */
export const runPlanSchema = z.object({
  /** The source files whose mutants are numbered. */
  sources: z.array(z.string()),
  /** Which of them are tried. */
  ids: z.array(z.number()),
  /** Files of tests in the order in which they are asked. */
  tests: z.array(z.string()),
  log: z.string(),
  slowerThan: z.number(),
  /** How many files of tests are asked about a mutant alone. */
  aloneFiles: z.object({ outside: z.number(), inside: z.number() }),
});

export type RunPlan = z.infer<typeof runPlanSchema>;

if (import.meta.main) await runPlan(process.argv[2] ?? '');

/**
 * Tries mutants and writes what happens into the plan's log, which is also read: a process that was
 * stopped is continued by the next one with the same plan.
 */
async function runPlan(path: string): Promise<void> {
  const plan = runPlanSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  const vitest = await openVitest(plan);
  for (const file of plan.tests) await tryAll(vitest, plan, file);
  const verdicts = toVerdicts(readLog(plan.log));
  for (const { id, mutant } of numberMutants(plan.sources))
    if (plan.ids.includes(id)) await tryAlone(vitest, plan, verdicts, id, mutant.file);
  await vitest.close();
  process.exit(0);
}

async function openVitest(plan: RunPlan): Promise<Vitest> {
  const numbered = numberMutants(plan.sources);
  const instrumented = new Map(
    plan.sources.map((file) => [
      resolve(file).replaceAll('\\', '/'),
      instrument(
        readFileSync(file, 'utf8'),
        numbered.filter(({ mutant }) => mutant.file === file),
      ),
    ]),
  );
  const codeOf = (id: string): string | undefined => instrumented.get(id.split('?')[0] ?? '');
  const plugin: Plugin = {
    name: 'candil-mutants',
    enforce: 'pre',
    transform: (_, id) => {
      const code = codeOf(id);
      return code === undefined ? undefined : { code, map: null };
    },
    // Vitest keeps what it has compiled for the next run; code with switches is for this run alone.
    configureVitest: ({ defineCacheKeyGenerator }) => {
      defineCacheKeyGenerator(({ id }) => (codeOf(id) === undefined ? undefined : false));
    },
  };
  const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
  const vitest = await createVitest(
    {
      config: false,
      watch: false,
      maxWorkers: 1,
      runner: here('in-worker.ts'),
      setupFiles: [here('in-worker-setup.ts')],
      include: ['tests/**/*.test.ts'],
      testTimeout: 10_000,
      reporters: [{}],
      onConsoleLog: () => false,
    },
    { plugins: [plugin] },
  );
  // The answer is empty, as where there is no PostgreSQL: the same tests on SQLite are quicker.
  vitest.provide('postgresDesk', 'data:,');
  return vitest;
}

/** One file of tests with all mutants that are still alive. */
async function tryAll(vitest: Vitest, plan: RunPlan, file: string): Promise<void> {
  const { killed, filesDone } = toVerdicts(readLog(plan.log));
  if (filesDone.has(file)) return;
  const ids = plan.ids.filter((id) => !killed.has(id));
  if (ids.length === 0) return;
  log(plan, { kind: 'file-begun', file });
  const { broken } = await runTests(vitest, file, { ...anyTask(plan, []), kind: 'try-all', ids });
  if (broken !== undefined)
    log(plan, { kind: 'fails-unbroken', test: `${file} (all of it)`, message: broken });
  log(plan, { kind: 'file-done', file });
}

/**
 * One mutant in a process of its own: one that is met while modules are loaded, and one that
 * survived, as a cache may have kept what was right before it was broken.
 */
async function tryAlone(
  vitest: Vitest,
  plan: RunPlan,
  verdicts: Verdicts,
  id: number,
  source: string,
): Promise<void> {
  if (verdicts.killed.has(id)) return;
  const slow = [...verdicts.seconds].filter(([, seconds]) => seconds > plan.slowerThan);
  const task = {
    ...anyTask(plan, [...slow.map(([test]) => test), ...verdicts.failing.keys()]),
    kind: 'try-one',
    id,
    limit: 300_000_000,
  } as const;
  for (const file of filesFor(plan, verdicts, id, source)) {
    // What fails without a break says nothing.
    if (await runAlone(vitest, plan, file, { ...task, id: 0 })) continue;
    if (await runAlone(vitest, plan, file, task)) return;
  }
}

/** Whether a test failed; a process before this one may know. */
async function runAlone(
  vitest: Vitest,
  plan: RunPlan,
  file: string,
  task: WorkerTask & { kind: 'try-one' },
): Promise<boolean> {
  const known = toVerdicts(readLog(plan.log)).alone.get(`${String(task.id)} ${file}`);
  if (known !== undefined) return known;
  log(plan, { kind: 'trying-alone', id: task.id, file });
  const { failed } = await runTests(vitest, file, task);
  log(plan, { kind: 'alone-done', id: task.id, file, killed: failed });
  return failed;
}

function filesFor(plan: RunPlan, { metBy }: Verdicts, id: number, source: string): string[] {
  const files = [...(metBy.get(id) ?? [])].toSorted(
    ([a], [b]) => nearness(b, source) - nearness(a, source),
  );
  const { outside, inside } = plan.aloneFiles;
  return [
    ...files.filter(([, where]) => where === 'outside').slice(0, outside),
    ...files.filter(([, where]) => where === 'inside').slice(0, inside),
  ].map(([file]) => file);
}

/**
 * Runs a file of tests. `failed`: anything in it failed. `broken`: what kept the file from being
 * loaded at all. (Vitest tells of the files that ran before it too, with what became of them then.)
 */
async function runTests(
  vitest: Vitest,
  file: string,
  task: WorkerTask,
): Promise<{ failed: boolean; broken: string | undefined }> {
  vitest.provide('mutation', task);
  const specification = vitest.getRootProject().createSpecification(resolve(file));
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications([specification]);
  const module = testModules.find(({ moduleId }) => moduleId === specification.moduleId);
  const strayErrors = unhandledErrors.length > 0;
  vitest.state.errorsSet.clear();
  return {
    failed: module?.state() === 'failed' || strayErrors,
    broken: module?.errors()[0]?.message,
  };
}

function anyTask(
  { log: path, slowerThan }: RunPlan,
  slow: readonly string[],
): Pick<WorkerTask, 'log' | 'slow' | 'slowerThan'> {
  return { log: path, slow, slowerThan };
}

function log(plan: RunPlan, line: LogLine): void {
  addToLog(plan.log, line);
}
