import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { Finding } from './finding.ts';

/** Milliseconds: somebody waits for the answer. */
const usualPatience = 8000;

/** What the registry said: a version, or why there is none. */
export type Answer = { version: string } | { failure: string };

/** Compares the version that runs with the newest that the registry has. */
export function examineRelease(own: string, answer: Answer): Finding {
  const subject = 'Newest version';
  if ('failure' in answer) {
    const message = `It is not known: ${answer.failure}.`;
    return { gravity: 'fine', subject, message };
  }
  const { version } = answer;
  if (!isNewer(version, own)) return { gravity: 'fine', subject, message: `${version}.` };
  return {
    gravity: 'advice',
    subject,
    message: `${version} is out, and this is ${own}.`,
    remedy: 'Read its CHANGELOG.md, then npm install candil@latest (pnpm add candil@latest).',
  };
}

/** By the three numbers; a version before a release (`1.0.0-beta.1`) is older than that. */
function isNewer(one: string, other: string): boolean {
  const [numbers, others] = [toNumbers(one), toNumbers(other)];
  const at = numbers.findIndex((number, index) => number !== others[index]);
  if (at !== -1) return (numbers[at] ?? 0) > (others[at] ?? 0);
  return other.includes('-') && !one.includes('-');
}

const toNumbers = (version: string): readonly number[] =>
  (version.split(/[-+]/u)[0] ?? '').split('.').map(Number);

const failureSchema = z.object({ error: z.object({ code: z.string() }) });
const runSchema = z.object({
  killed: z.boolean().optional(),
  code: z.union([z.string(), z.number()]).nullish(),
  stdout: z.string().default(''),
});

/**
 * Asks by npm, which knows the registry, the proxy and the tokens of the company's folder (`cwd`).
 * Never throws; waits for `patience` milliseconds at most.
 */
export async function askRegistry(cwd: string, patience = usualPatience): Promise<Answer> {
  const words = ['view', 'candil', 'dist-tags.latest', '--json', '--fetch-retries=0'];
  try {
    const { stdout } = await promisify(execFile)('npm', words, {
      cwd,
      timeout: patience,
      shell: process.platform === 'win32',
    });
    return { version: z.string().parse(JSON.parse(stdout)) };
  } catch (error) {
    return { failure: describe(error, patience) };
  }
}

function describe(error: unknown, patience: number): string {
  const run = runSchema.safeParse(error);
  if (!run.success) return 'npm said nothing that could be read';
  if (run.data.killed === true) return `the registry did not answer in ${patience / 1000} seconds`;
  if (run.data.code === 'ENOENT') return 'there is no npm to ask with';
  const code = readCode(run.data.stdout);
  if (code === 'E404') return 'the registry has no package "candil"';
  return `the registry could not be reached${code === undefined ? '' : ` (${code})`}`;
}

function readCode(text: string): string | undefined {
  try {
    return failureSchema.parse(JSON.parse(text)).error.code;
  } catch {
    return undefined;
  }
}
