import '../../src/cli/require-node.ts';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { parseEnvironment } from '../../src/schemas/environment.ts';
import { exitWithError } from '../../src/cli/exit-with-error.ts';
import { floor, formatVerdict, toVerdict } from './siege/report.ts';
import { runScenario, type SiegeOptions } from './siege/run-scenario.ts';
import { scenarioNames, type ScenarioName } from './siege/scenarios.ts';

const usage =
  'npm run bench:siege -- [--scenario forms] [--limits on|off] [--seconds 10] [--json]\n' +
  `Scenarios: ${scenarioNames.join(', ')}; without one, all. Without --limits, both.\n` +
  'Needs a built site (OUT_DIR, by default dist).';

/** A siege is bounded, so that a slip of the fingers is no outage of the machine. */
const mostSeconds = 120;
const mostRate = 500;

const optionsSchema = z.object({
  scenario: z.array(z.enum(scenarioNames)).default([...scenarioNames]),
  limits: z.array(z.enum(['on', 'off'])).default(['on', 'off']),
  seconds: z.coerce.number().int().min(2).max(mostSeconds).default(10),
  /** Requests of the attack, each second. */
  rate: z.coerce.number().int().positive().max(mostRate).default(50),
  connections: z.coerce.number().int().positive().max(256).default(16),
  json: z.boolean().default(false),
});
type Options = z.infer<typeof optionsSchema>;

try {
  const { values } = parseArgs({
    options: {
      scenario: { type: 'string', multiple: true },
      limits: { type: 'string', multiple: true },
      seconds: { type: 'string' },
      rate: { type: 'string' },
      connections: { type: 'string' },
      json: { type: 'boolean' },
    },
  });
  const options = optionsSchema.safeParse(values);
  if (!options.success) throw new Error(`BenchOptions wrong.\n${usage}`);
  await besiege(options.data);
} catch (error) {
  exitWithError(error);
}

/** Runs the scenarios one after the other; the exit code is 1 if one of them fails. */
async function besiege({ scenario, limits, json, ...pace }: Options): Promise<void> {
  const { OUT_DIR: outDir } = parseEnvironment(process.env);
  const say = json ? console.error : console.log;
  say(
    `${pace.rate} requests/s from ${pace.connections} connections; a page is asked for 50 times a ` +
      `second from another process.\nServer, attack and probe share ${availableParallelism()} cores ` +
      'of this machine, so the figures are worse than those of a server alone.\nMemory is the ' +
      'resident memory of the server and its children, added up (shared pages count twice).\n' +
      `Floor: p99 of the page ≤ ${floor.page} ms, memory ≤ ${floor.memory / 1e6} MB.`,
  );
  for (const limit of limits) {
    for (const name of scenario) await report(name, { ...pace, outDir, limits: limit }, json);
  }
}

async function report(name: ScenarioName, options: SiegeOptions, json: boolean): Promise<void> {
  const outcome = await runScenario(name, options);
  if (!outcome) {
    console.error(`\n${name}: left out, because PostgreSQL is not installed here.`);
    return;
  }
  const verdict = toVerdict(outcome);
  if (verdict.failures.length > 0) process.exitCode = 1;
  console.log(json ? JSON.stringify(verdict) : `\n${formatVerdict(verdict)}`);
  if (outcome.ended !== undefined) console.error(outcome.ended);
}
