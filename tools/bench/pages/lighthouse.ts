import { execFile } from 'node:child_process';
import { readFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { browserArguments, getBrowser } from '../../browser/find-browser.ts';

/** Fetched by npm when it is asked for: 114 packages are too many for a dependency. */
const lighthouse = 'lighthouse@13.5.0';

/** A run that takes longer than this many milliseconds hangs. */
const timeout = 180_000;

const run = promisify(execFile);

/** Lighthouse's categories, in the order of its reports. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Scores = Record<(typeof categories)[number], number>;

export interface Rating {
  /** 0 to 100. */
  scores: Scores;
  /** Ids of the audits that cost points, without those of performance, which are measurements. */
  failed: readonly string[];
}

const rated = z.object({
  score: z.number().nullable(),
  auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
});
const reportSchema = z.object({
  categories: z.object({
    performance: rated,
    accessibility: rated,
    'best-practices': rated,
    seo: rated,
  }),
  audits: z.record(z.string(), z.object({ score: z.number().nullable() })),
  runtimeError: z.object({ message: z.string() }).optional(),
});

/** Lighthouse loses the beginning of a load now and then, says so, and asks to be run again. */
const tries = 4;

/** Rates a page as Lighthouse does a phone: simulated, four times slower processor, slow 4G. */
export async function ratePage(url: string): Promise<Rating> {
  for (let left = tries - 1; ; left -= 1) {
    try {
      return await rateOnce(url);
    } catch (error) {
      if (left === 0 || !String(error).includes('NO_NAVSTART')) throw error;
    }
  }
}

async function rateOnce(url: string): Promise<Rating> {
  const folder = await mkdtemp(join(tmpdir(), 'candil-lighthouse-'));
  const output = join(folder, 'report.json');
  const flags = ['--headless=new', ...browserArguments].join(' ');
  try {
    await runNpm(
      ['exec', '--yes', `--package=${lighthouse}`, '--', 'lighthouse', url, '--quiet'].concat([
        '--output=json',
        `--output-path=${output}`,
        `--chrome-flags=${flags}`,
      ]),
    );
    return toRating(reportSchema.parse(JSON.parse(await readFile(output, 'utf8'))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The npm that runs this script, else the machine's; both with the Node of the project. */
async function runNpm(parameters: readonly string[]): Promise<void> {
  const npm = process.env['npm_execpath'];
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const PATH = [dirname(process.execPath), process.env['PATH']].join(delimiter);
  const env = { ...process.env, PATH, CHROME_PATH: getBrowser() };
  await run(command, [...first, ...parameters], { env, timeout, cwd: tmpdir() });
}

function toRating({
  categories: found,
  audits,
  runtimeError,
}: z.infer<typeof reportSchema>): Rating {
  if (runtimeError) throw new Error(`LighthouseFailed ${runtimeError.message}`);
  const percent = (name: (typeof categories)[number]): number =>
    Math.round((found[name].score ?? 0) * 100);
  const failed = categories
    .filter((name) => name !== 'performance')
    .flatMap((name) => found[name].auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1);
  return {
    scores: {
      performance: percent('performance'),
      accessibility: percent('accessibility'),
      'best-practices': percent('best-practices'),
      seo: percent('seo'),
    },
    failed: [...new Set(failed.map(({ id }) => id))],
  };
}
