import '../../src/cli/require-node.ts';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { cpus, release } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { toBareAstro, toCandil, type Contender } from './contenders.ts';
import { cpuProfileSchema, toOwners } from './cpu-profile.ts';
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
  },
});
const content = resolve(values.content);
const runs = Number(values.runs);
if (!existsSync(join(content, 'articles')) || !Number.isInteger(runs) || runs < 1) {
  console.error(
    'Usage: npm run bench:build -- --content <folder with articles/> [--runs 3] [--warm] [--profile]',
  );
  process.exit(2);
}

process.env.ASTRO_TELEMETRY_DISABLED = '1';
const folder = resolve('.candil/bench');
const contenders = [toCandil(content, folder), toBareAstro(content, folder)];
const measured = new Map<Contender, (Usage & { output: string })[]>(
  contenders.map((contender) => [contender, []]),
);

// Runs alternate, so that a busy moment of the machine hits both.
for (let run = 1; run <= runs; run += 1) {
  for (const [contender, usages] of measured) {
    usages.push(await build(contender));
    console.error(`${contender.name}, run ${run} of ${runs}: ${usages.at(-1)?.cpu.toFixed(1)} s`);
  }
}

console.log(describeMachine());
for (const [contender, usages] of measured) printContender(contender, usages);
printRatio();
if (values.profile) await printProfile();

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

function printContender(contender: Contender, usages: readonly Usage[]): void {
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
}

function printRatio(): void {
  const [ours, bare] = [...measured.values()].map(
    (usages) => toSpread(usages.map(({ cpu }) => cpu)).median,
  );
  if (ours === undefined || bare === undefined) return;
  console.log(`\nCPU, Candil / bare Astro: ${(ours / bare).toFixed(2)}`);
}

/** Where the time of a Candil build goes: by the clock, and on the main thread by package. */
async function printProfile(): Promise<void> {
  const profiles = join(folder, 'profiles');
  rmSync(profiles, { recursive: true, force: true });
  const candil = toCandil(content, folder);
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
