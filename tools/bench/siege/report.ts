import type { Outcome } from './run-scenario.ts';
import { toPercentiles, type Percentiles } from './percentiles.ts';

/** The floor: 99 of 100 pages within this time, in milliseconds, and memory below this, in bytes. */
export const floor = { page: 100, memory: 600_000_000 } as const;

export interface Verdict {
  scenario: string;
  limits: string;
  seconds: number;
  page: Percentiles;
  pageAnswers: Record<string, number>;
  /** How late the probe itself was woken: what the machine adds to the times of the page. */
  noise: Percentiles;
  health: Percentiles;
  healthAnswers: Record<string, number>;
  /** Requests of the attack that were sent each second, and what they were answered. */
  attackRate: number;
  answers: Record<string, number>;
  megabytes: number;
  /** What is below the floor; nothing if it holds. */
  failures: string[];
}

export function toVerdict(outcome: Outcome): Verdict {
  const { scenario, limits, seconds, attack } = outcome;
  const page = toPercentiles(outcome.page.latencies);
  const memory = outcome.memory / 1e6;
  const pagesLost = Object.keys(outcome.page.statuses).some((status) => status !== '200');
  const failures = [
    page.p99 > floor.page && 'pages wait',
    outcome.memory > floor.memory && 'memory',
    pagesLost && 'pages lost',
    outcome.ended !== undefined && 'the process ended',
    !outcome.isBack && 'stores nothing afterwards',
  ].filter((failure) => failure !== false);
  return {
    scenario,
    limits,
    seconds,
    page,
    pageAnswers: outcome.page.statuses,
    noise: toPercentiles(outcome.page.delays),
    health: toPercentiles(outcome.health.latencies),
    healthAnswers: outcome.health.statuses,
    attackRate: attack.sent / seconds,
    answers: attack.statuses,
    megabytes: memory,
    failures,
  };
}

/** One scenario in lines for people. */
export function formatVerdict(verdict: Verdict): string {
  const { page, health, failures } = verdict;
  const times = ({ p50, p99, max }: Percentiles): string =>
    [p50, p99, max].map((time) => time.toFixed(1).padStart(9)).join('');
  return [
    `${verdict.scenario} (limits ${verdict.limits}, ${verdict.seconds} s): ${
      failures.length === 0 ? 'PASS' : `FAIL: ${failures.join(', ')}`
    }`,
    `  page   p50 p99 max ms ${times(page)}   ${formatCounts(verdict.pageAnswers)}`,
    `  noise  p50 p99 max ms ${times(verdict.noise)}   of this machine, without the server`,
    `  health p50 p99 max ms ${times(health)}   ${formatCounts(verdict.healthAnswers)}`,
    `  attack ${verdict.attackRate.toFixed(1)}/s: ${formatCounts(verdict.answers)}`,
    `  memory ${verdict.megabytes.toFixed(0)} MB`,
  ].join('\n');
}

const formatCounts = (counts: Record<string, number>): string =>
  Object.entries(counts)
    .map(([name, count]) => `${name} × ${count}`)
    .join(', ') || 'none';
