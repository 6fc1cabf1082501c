import '../../src/cli/require-node.ts';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    from: { type: 'string', default: 'content' },
    to: { type: 'string', default: '.candil/bench/content' },
    articles: { type: 'string', default: '10000' },
  },
});
const wanted = Number(values.articles);
if (!Number.isInteger(wanted) || wanted < 1) {
  console.error(
    'Usage: npm run bench:folder -- [--from content] [--to .candil/bench/content] [--articles 10000]\n' +
      'Writes a content folder with so many articles: those of another folder, again and again.',
  );
  process.exit(2);
}

const source = join(resolve(values.from), 'articles');
const target = join(resolve(values.to), 'articles');
rmSync(target, { recursive: true, force: true });
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.mdx?$/u.test(file))
  .sort();
for (let written = 0; written < wanted; written += 1) {
  const file = files[written % files.length];
  if (file === undefined) throw new Error(`There is no article in ${source}.`);
  writeCopy(file, Math.floor(written / files.length));
}
console.log(`${wanted} articles are in ${target}`);

/** The first round keeps its names, so that links lead somewhere; later ones get categories of their own. */
function writeCopy(file: string, round: number): void {
  const [locale = '', category = '', ...rest] = file.split(/[\\/]/u);
  const path = join(target, locale, round === 0 ? category : `${category}-${round}`, ...rest);
  const text = readFileSync(join(source, file), 'utf8');
  mkdirSync(dirname(path), { recursive: true });
  // An old address belongs to one article.
  writeFileSync(
    path,
    round === 0 ? text : text.replace(/^redirectFrom:(?:.*\n(?:[ -].*\n)*)/mu, ''),
  );
}
