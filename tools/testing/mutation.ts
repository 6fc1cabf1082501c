import '../../src/cli/require-node.ts';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { readAcceptedSurvivors, survivorsFile } from './mutation/accepted-survivors.ts';
import { areas, listSources, numberMutants, type Area } from './mutation/areas.ts';
import { drawSample } from './mutation/draw-sample.ts';
import { operators } from './mutation/mutant.ts';
import {
  describeResults,
  describeSurvivors,
  shareKilled,
  toAreaResult,
  type AreaResult,
} from './mutation/report.ts';
import { runToTheEnd } from './mutation/run-to-the-end.ts';
import { listTestFiles, testsOf } from './mutation/tests-of.ts';
import { createTypeCheck } from './mutation/types-refuse.ts';

const usage = `npm run test:mutation [-- [--area <area>]… [--file <path>]… [--operator <name>]… [--sample <count>] [--seed <number>]]
Areas: ${areas.join(', ')}
Operators: ${operators.join(', ')}`;

/** A smaller share of killed mutants is a failure. */
const threshold = 0.85;

/** Files of tests of other rooms that are asked about an area. */
const otherTests = 10;

const optionsSchema = z.object({
  area: z.array(z.enum(areas)).default([...areas]),
  file: z.array(z.string()).optional(),
  operator: z.array(z.enum(operators)).default([...operators]),
  sample: z.coerce.number().int().positive().optional(),
  seed: z.coerce.number().int().default(1),
});

// A signal ends a process without the event by which those that try the mutants are ended too.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

const options = readOptions();
const accepted = readAcceptedSurvivors();
const testFiles = listTestFiles();
const results = await inTurns(
  options.area.filter((area) => chooseSources(area).length > 0),
  availableParallelism(),
  measure,
);

for (const line of describeResults(results)) console.log(line);
const total = {
  tried: results.reduce((sum, { tried }) => sum + tried, 0),
  killed: results.reduce((sum, { killed }) => sum + killed, 0),
  accepted: results.reduce((sum, { accepted }) => sum + accepted, 0),
};
if (total.tried === 0) {
  console.error(`No mutants there. Usage: ${usage}`);
  process.exitCode = 2;
} else if (shareKilled(total) < threshold) {
  console.error(
    `Fewer than ${String(threshold * 100)} % died. Add tests, or list the ones that cannot die in ${survivorsFile}.`,
  );
  process.exitCode = 1;
}

async function measure(area: Area): Promise<AreaResult> {
  const sources = chooseSources(area);
  const all = numberMutants(sources).filter(({ mutant }) =>
    options.operator.includes(mutant.operator),
  );
  const chosen = drawSample(all, options.sample ?? all.length, options.seed);
  const files = [...new Set(chosen.map(({ mutant }) => mutant.file))];
  const verdicts = await runToTheEnd({
    sources: [...sources],
    ids: chosen.map(({ id }) => id),
    tests: testsOf(area, files, testFiles, otherTests).map(({ path }) => path),
    log: join(resolve('.candil/mutation'), `${area.replaceAll('/', '-')}.log`),
    slowerThan: 3,
    aloneFiles: { outside: 5, inside: 2 },
  });
  const result = toAreaResult(area, chosen, verdicts, createTypeCheck(files), accepted);
  console.log(`\n── ${area}`);
  for (const line of describeSurvivors(result)) console.log(line);
  for (const [test, message] of verdicts.failing)
    console.log(`  Fails without a break, so it was not asked: ${test}: ${message}`);
  return result;
}

function chooseSources(area: Area): readonly string[] {
  const { file } = options;
  return listSources(area).filter((path) => file?.includes(path) ?? true);
}

function readOptions(): z.infer<typeof optionsSchema> {
  try {
    const { values } = parseArgs({
      options: {
        area: { type: 'string', multiple: true },
        file: { type: 'string', multiple: true },
        operator: { type: 'string', multiple: true },
        sample: { type: 'string' },
        seed: { type: 'string' },
      },
    });
    return optionsSchema.parse(values);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\nUsage: ${usage}`);
    process.exit(2);
  }
}

/** Does the work on all items, `width` of them at a time; results in the order of the items. */
async function inTurns<Item, Result>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const done = new Map<Item, Result>();
  const queue = [...items];
  const takeNext = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift())
      done.set(item, await work(item));
  };
  await Promise.all(Array.from({ length: width }, takeNext));
  return items.flatMap((item) => done.get(item) ?? []);
}
