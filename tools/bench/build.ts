import '../../src/cli/require-node.ts';
import { appendFileSync, cpSync, existsSync, readdirSync } from 'node:fs';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { cpus, release } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { toBareAstro, toCandil, type Contender } from './contenders.ts';
import { cpuProfileSchema, toOwners } from './cpu-profile.ts';
import { writeFormats } from './formats.ts';
import { countsNativeProcesses, measure, type Usage } from './measure.ts';
import { toPhases } from './phases.ts';
import { measureSite } from './site-size.ts';
import { formatSpread, toSpread } from './statistics.ts';

const { values } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    runs: { type: 'string', default: '3' },
    warm: { type: 'boolean', default: false },
    profile: { type: 'boolean', default: false },
    mdx: { type: 'boolean', default: false },
    again: { type: 'boolean', default: false },
    alone: { type: 'boolean', default: false },
  },
});
const content = resolve(values.content);
const runs = Number(values.runs);
if (!existsSync(join(content, 'articles')) || !Number.isInteger(runs) || runs < 1) {
  console.error(
    'Usage: npm run bench:build -- --content <folder with articles/> [--runs 3] [--warm] [--profile]\n' +
      '  --mdx    the same articles as .md and as .mdx\n' +
      '  --again  each build is followed by one in which one article has changed\n' +
      '  --alone  without the bare site beside it',
  );
  process.exit(2);
}

process.env.ASTRO_TELEMETRY_DISABLED = '1';
const folder = resolve('.candil/bench');
const contenders = listContenders();
const measured = new Map<Contender, Run[]>(contenders.map((contender) => [contender, []]));

// Runs alternate, so that a busy moment of the machine hits both.
for (let run = 1; run <= runs; run += 1) {
  for (const [contender, usages] of measured) {
    const usage = await build(contender);
    const again = values.again ? await buildAgain(contender) : undefined;
    usages.push({ ...usage, again });
    const seconds = [usage, ...(again ? [again] : [])].map(({ cpu }) => cpu.toFixed(1));
    console.error(`${contender.name}, run ${run} of ${runs}: ${seconds.join(', again ')} s`);
  }
}

console.log(describeMachine());
for (const [contender, usages] of measured) printContender(contender, usages);
printRatio();
if (values.profile) await printProfile();

/** A build, and the one after it. */
type Run = Usage & { output: string; again: Usage | undefined };

function listContenders(): readonly Contender[] {
  if (values.mdx) {
    const { md, mdx, articles, leftOut } = writeFormats(content, join(folder, 'formats'));
    console.error(`${articles} articles; MDX reads ${leftOut} others in another way`);
    return [toCandil(md, folder, 'Candil, .md'), toCandil(mdx, folder, 'Candil, .mdx')];
  }
  // One article of the folder is changed.
  const copy = join(folder, 'content');
  rmSync(copy, { recursive: true, force: true });
  cpSync(content, copy, { recursive: true });
  const ours = toCandil(copy, folder);
  return values.alone ? [ours] : [ours, toBareAstro(copy, folder)];
}

/** Builds once more when the text of one article has changed, with what is there from the last time. */
async function buildAgain(contender: Contender): Promise<Usage> {
  const articles = join(contender.content, 'articles');
  const [first] = readdirSync(articles, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.mdx?$/u.test(path))
    .sort();
  if (first === undefined) throw new Error(`There is no article in ${articles}.`);
  appendFileSync(join(articles, first), '\nOne more sentence.\n');
  return measure(contender.programs);
}

async function build(contender: Contender): Promise<Usage & { output: string }> {
  rmSync(contender.site, { recursive: true, force: true });
  const caches = values.warm ? [] : contender.caches;
  for (const cache of caches) rmSync(cache, { recursive: true, force: true });
  return measure(contender.programs);
}

function describeMachine(): string {
  const processors = cpus();
  const native = countsNativeProcesses ? '' : '; processes other than Node are not counted';
  return [
    `${processors.length} × ${processors[0]?.model ?? 'unknown processor'}`,
    `${process.platform} ${release()}, Node ${process.versions.node}`,
    `${runs} ${values.warm ? 'warm' : 'cold'} runs in turn; smallest / median / largest${native}`,
  ].join('\n');
}

function printContender(contender: Contender, usages: readonly Run[]): void {
  const { pages, files, bytes } = measureSite(contender.site);
  const of = (pick: (usage: Usage) => number) => toSpread(usages.map(pick));
  console.log(`
${contender.name}
  CPU        ${formatSpread(of(({ cpu }) => cpu))} s
  wall       ${formatSpread(of(({ wall }) => wall))} s
  memory     ${formatSpread(
    of(({ memory }) => memory),
    2 ** 20,
    0,
  )} MB, largest process
  site       ${pages} pages, ${files} files, ${(bytes / 1e6).toFixed(1)} MB`);
  const again = usages.flatMap((usage) => usage.again ?? []).map(({ cpu }) => cpu);
  if (again.length === 0) return;
  const share = toSpread(again).median / of(({ cpu }) => cpu).median;
  console.log(`  again      ${formatSpread(toSpread(again))} s CPU, ${(share * 100).toFixed(0)} %`);
}

function printRatio(): void {
  const [one, other] = contenders.map(({ name }) => name);
  const [first, second] = [...measured.values()].map(
    (usages) => toSpread(usages.map(({ cpu }) => cpu)).median,
  );
  if (first === undefined || second === undefined) return;
  const [names, ratio] = values.mdx
    ? [`${other} / ${one}`, second / first]
    : [`${one} / ${other}`, first / second];
  console.log(`\nCPU, ${names}: ${ratio.toFixed(2)}`);
}

/** Where the time of a Candil build goes: by the clock, and on the main thread by package. */
async function printProfile(): Promise<void> {
  const profiles = join(folder, 'profiles');
  rmSync(profiles, { recursive: true, force: true });
  const [candil] = contenders;
  if (!candil) return;
  const flags = ['--cpu-prof', '--cpu-prof-dir', profiles];
  const programs = candil.programs.map((program) => ({
    ...program,
    parameters: [...flags, ...program.parameters],
  }));
  const { output } = await build({ ...candil, programs });
  console.log('\nOne more build, watched by the profiler\n  phases by the clock');
  for (const { name, seconds } of toPhases(output)) printSeconds(name, seconds);
  console.log('  main thread by package');
  for (const { owner, seconds } of readOwners(profiles)) printSeconds(owner, seconds);
}

function readOwners(profiles: string): ReturnType<typeof toOwners> {
  const main = readdirSync(profiles)
    .map((name) => join(profiles, name))
    .sort((a, b) => statSync(b).size - statSync(a).size)
    .at(0);
  if (main === undefined) return [];
  const profile = cpuProfileSchema.parse(JSON.parse(readFileSync(main, 'utf8')));
  return toOwners(profile).filter(({ seconds }) => seconds >= 0.1);
}

function printSeconds(name: string, seconds: number): void {
  console.log(`    ${name.padEnd(34)} ${seconds.toFixed(1).padStart(6)} s`);
}
