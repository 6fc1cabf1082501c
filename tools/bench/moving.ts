import '../../src/cli/require-node.ts';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { projectFolder } from '../../src/lib/project-folder.ts';
import { countLostPictures, countRevivable } from './moving/compare-source.ts';
import { shrinkPictures } from './moving/shrink-pictures.ts';
import { measurePages } from './moving/measure-pages.ts';
import { importReportSchema, type MovedSet } from './moving/moved-set.ts';

const { values } = parseArgs({
  options: {
    sets: { type: 'string' },
    only: { type: 'string', multiple: true, default: [] },
    work: { type: 'string', default: '.candil/bench/moving' },
    'small-pictures': { type: 'boolean', default: false },
  },
});
if (values.sets === undefined || !existsSync(values.sets)) {
  console.error(
    'Usage: npm run bench:moving -- --sets <folder with a folder for each set> [--only <name>] [--work <folder>] [--small-pictures]\n' +
      'Imports each set of Markdown, builds what works, and measures what became of it.\n' +
      '--small-pictures builds with small copies of the pictures: encoding them takes most of the time.',
  );
  process.exit(2);
}

/** Characters that a command may print. */
const mostOutput = 2 ** 30;

const sets = resolve(values.sets);
const names = readdirSync(sets).filter(
  (name) => values.only.length === 0 || values.only.includes(name),
);
mkdirSync(values.work, { recursive: true });
const results: MovedSet[] = [];
for (const name of names) {
  results.push(await moveSet(name, join(sets, name), resolve(values.work, name)));
  writeFileSync(join(values.work, 'moving.json'), JSON.stringify(results, undefined, 1));
  // A table to look at while the rest is under way.
  writeFileSync(join(values.work, 'moving.md'), formatTable(results));
}
console.log(formatTable(results));

/** Imports one set into a folder of its own, builds it and looks at its pages. */
async function moveSet(name: string, source: string, work: string): Promise<MovedSet> {
  rmSync(work, { recursive: true, force: true });
  const content = join(work, 'content');
  const site = join(work, 'site');
  mkdirSync(content, { recursive: true });
  const environment = { ...process.env, CONTENT_DIR: content, OUT_DIR: site };
  const start = performance.now();
  const run = (script: string, parameters: readonly string[]) =>
    spawnSync(process.execPath, [`src/cli/${script}.ts`, ...parameters], {
      ...{ cwd: projectFolder, env: environment, encoding: 'utf8', maxBuffer: mostOutput },
    });
  const imported = run('import', ['markdown', source, '--json', '--report', work]);
  if (imported.status !== 0) throw new Error(`${name}: ${imported.stderr}`);
  const report = importReportSchema.parse(JSON.parse(imported.stdout));
  const lostPictures = countLostPictures(source, content, report);
  if (values['small-pictures']) await shrinkPictures(join(content, 'images'));
  const built = run('build', ['--publish-what-works']);
  const output = built.stdout + built.stderr;
  writeFileSync(join(work, 'build.log'), output);
  const leftOut = Number(/Left out of the site: (\d+) of/u.exec(output)?.[1] ?? 0);
  const articles = report.articles.length;
  const isBuilt = built.status === 0;
  const pages = isBuilt ? measurePages(site) : { signs: [], deadLinks: 0 };
  return {
    ...{ name, articles, isBuilt },
    published: isBuilt ? articles - leftOut : 0,
    signs: pages.signs,
    deadLinks: pages.deadLinks + countRevivable(source, report),
    lostPictures,
    seconds: (performance.now() - start) / 1000,
  };
}

function formatTable(rows: readonly MovedSet[]): string {
  const head =
    '| set | articles | published | foreign signs | dead links | lost pictures | seconds |\n| --- | --- | --- | --- | --- | --- | --- |';
  const lines = rows.map(
    ({ name, articles, published, signs, deadLinks, lostPictures, seconds, isBuilt }) => {
      const share = articles === 0 ? '–' : `${((100 * published) / articles).toFixed(1)} %`;
      return `| ${name} | ${articles} | ${isBuilt ? share : 'not built'} | ${signs.length} | ${deadLinks} | ${lostPictures.length} | ${seconds.toFixed(0)} |`;
    },
  );
  return [head, ...lines].join('\n');
}
