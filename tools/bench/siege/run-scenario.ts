import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Agent } from 'node:http';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { reportSchema } from './attack-process.ts';
import type { AttackPace, AttackResult } from './attack.ts';
import { watchMemory } from './memory.ts';
import { breakPostgres, lockDatabase, lockFor } from './obstacles.ts';
import { startPostgres } from '../../browser/postgres.ts';
import { prepareTarget } from './prepare.ts';
import { ask, startProbe, type Probe } from './probe.ts';
import type { ScenarioName, Target } from './scenarios.ts';
import { serveSite, type ServedSite } from './served-site.ts';

export interface SiegeOptions extends AttackPace {
  /** Folder of the built site. */
  outDir: string;
  limits: 'on' | 'off';
}

export interface Outcome {
  scenario: ScenarioName;
  limits: 'on' | 'off';
  seconds: number;
  page: Probe;
  health: Probe;
  attack: AttackResult;
  /** Highest memory of server and children together, in bytes. */
  memory: number;
  /** Its last words, if the server has ended by itself. */
  ended?: string | undefined;
  /** Whether votes were stored again, soon after the attack. */
  isBack: boolean;
}

/** How often a page and the health are asked for, each second. */
const pageRate = 50;
const healthRate = 5;

/** Requests before anything is measured, so that a cold start is not. */
const warmUp = 100;

/** The machine is not ours alone: above this the server is killed, in bytes. */
const mostMemory = 4e9;

/** Time in which the server stores votes again after the attack, in milliseconds. */
const recovery = 30_000;

/** Runs one scenario against a server of its own; undefined where it needs what is not installed. */
export async function runScenario(
  scenario: ScenarioName,
  { outDir, limits, ...pace }: SiegeOptions,
): Promise<Outcome | undefined> {
  const postgres = scenario === 'gone' ? await startPostgres() : undefined;
  if (scenario === 'gone' && !postgres) return undefined;
  try {
    const database = postgres && { DATABASE_URL: await postgres.createDatabase() };
    const site = await serveSite({ OUT_DIR: outDir, RATE_LIMITS: limits, ...database });
    try {
      const settings = { OUT_DIR: outDir, DATA_DIR: site.dataFolder, ...database };
      const target = await prepareTarget(site.url, settings);
      const seconds = scenario === 'locked' ? Math.max(pace.seconds, lockFor / 750) : pace.seconds;
      const attacked = { scenario, target, pace: { ...pace, seconds } };
      const hinder = (): Promise<void> =>
        scenario === 'locked'
          ? lockDatabase(site.dataFolder)
          : postgres
            ? breakPostgres(postgres, seconds)
            : Promise.resolve();
      return { scenario, limits, seconds, ...(await measure(site, attacked, hinder)) };
    } finally {
      await site.stop();
    }
  } finally {
    await postgres?.stop();
  }
}

interface Attacked {
  scenario: ScenarioName;
  target: Target;
  pace: AttackPace;
}

async function measure(
  site: ServedSite,
  attacked: Attacked,
  hinder: () => Promise<void>,
): Promise<Omit<Outcome, 'scenario' | 'limits' | 'seconds'>> {
  const pageUrl = `${site.url}/${attacked.target.locale}/`;
  const agent = new Agent({ keepAlive: true });
  for (let turn = 0; turn < warmUp; turn += 1) await ask(agent, pageUrl);
  agent.destroy();
  const attacker = await startAttacker(attacked);
  const memory = watchMemory(site.id, mostMemory, site.kill);
  const page = startProbe(pageUrl, pageRate);
  const health = startProbe(`${site.url}/api/health`, healthRate);
  const [attack] = await Promise.all([attacker.go(), hinder()]);
  const isBack = await storesVotes(attacked.target, () => site.findEnd() === undefined);
  const measured = { page: await page.stop(), health: await health.stop() };
  return { ...measured, attack, isBack, memory: await memory.stop(), ended: site.findEnd() };
}

/** The attack comes from a process of its own, so that making its requests holds up no probe. */
async function startAttacker({ scenario, target, pace }: Attacked) {
  if (scenario === 'quiet') {
    const nothing: AttackResult = { statuses: {}, sent: 0, held: 0 };
    return { go: () => setTimeout(pace.seconds * 1_000, nothing) };
  }
  const child = fork(join(import.meta.dirname, 'attack-process.ts'));
  child.send({ scenario, target, pace });
  await getReport(child);
  return {
    go: async () => {
      child.send('go');
      const report = await getReport(child);
      if ('ready' in report) throw new Error('The attack did not begin.');
      return report;
    },
  };
}

async function getReport(child: ChildProcess) {
  const gone = once(child, 'exit').then(() => Promise.reject(new Error('The attacker ended.')));
  const message = once(child, 'message').then(([first]: unknown[]) => first);
  return reportSchema.parse(await Promise.race([message, gone]));
}

async function storesVotes({ url, article }: Target, isRunning: () => boolean): Promise<boolean> {
  const deadline = performance.now() + recovery;
  while (performance.now() < deadline && isRunning()) {
    const stored = await fetch(`${url}/api/votes/${article}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ voter: crypto.randomUUID(), vote: 'up' }),
      signal: AbortSignal.timeout(recovery),
    }).catch(() => undefined);
    // The limit of one address says so only after the storage has been asked, or need not be.
    if (stored?.ok || stored?.status === 429) return true;
    await setTimeout(500);
  }
  return false;
}
