import '../../src/cli/require-node.ts';
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { exitWithError } from '../../src/cli/exit-with-error.ts';
import { sketchArticles } from '../../src/content/model/article-sketch.ts';
import { splitFrontMatter } from '../../src/content/read/front-matter.ts';
import { compareSketches } from '../../src/lib/text/text-sketch.ts';

const usage = 'npm run bench:editions -- --repo <git folder> [--folder docs] [--show 0.7]';

const optionsSchema = z.object({
  repo: z.string(),
  folder: z.string().default('.'),
  /** Changes that leave less than this in common are listed. */
  show: z.coerce.number().default(0.7),
});

interface Change {
  path: string;
  subject: string;
  likeness: number;
}

/** How like each other the texts before and after each change of a history of documentation are. */
try {
  const { values } = parseArgs({
    options: { repo: { type: 'string' }, folder: { type: 'string' }, show: { type: 'string' } },
  });
  const options = optionsSchema.safeParse(values);
  if (!options.success) throw new Error(`BenchOptions wrong or missing.\n${usage}`);
  print(listChanges(options.data), options.data.show);
} catch (error) {
  exitWithError(error);
}

function listChanges({ repo, folder }: z.infer<typeof optionsSchema>): Change[] {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-C', repo, ...args], { encoding: 'utf8', maxBuffer: 1e9 });
  const log = git(
    ...['log', '--raw', '--no-abbrev', '--no-renames', '--diff-filter=M', '--format=%x00%s'],
    ...['--', `${folder}/**/*.md`, `${folder}/**/*.mdx`],
  );
  const sketches = new Map<string, string>();
  const sketchOf = (blob: string): string => {
    const known = sketches.get(blob);
    if (known !== undefined) return known;
    const sketch = toSketch(git('cat-file', 'blob', blob));
    sketches.set(blob, sketch);
    return sketch;
  };
  return log.split('\0').flatMap((commit) => {
    const [subject = '', ...lines] = commit.split('\n').filter(Boolean);
    return lines.flatMap((line) => {
      const [, before, after, path = ''] =
        /^:\d+ \d+ ([\da-f]+) ([\da-f]+) M\t(.*)$/u.exec(line) ?? [];
      if (before === undefined || after === undefined) return [];
      const likeness = compareSketches(sketchOf(before), sketchOf(after));
      return likeness === undefined ? [] : [{ path, subject, likeness }];
    });
  });
}

function toSketch(text: string): string {
  const body = splitFrontMatter(text)?.body ?? text;
  const article = { locale: 'en', id: 'one', frontMatter: { title: '' }, body };
  return sketchArticles([article]).get('en/one') ?? '';
}

function print(changes: readonly Change[], show: number): void {
  const ordered = changes.toSorted((one, other) => one.likeness - other.likeness);
  for (const { likeness, path, subject } of ordered.filter((one) => one.likeness < show)) {
    console.log(`${likeness.toFixed(2)}  ${path}  ${subject}`);
  }
  console.log(`${changes.length} changes`);
  for (const bound of [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2]) {
    const below = changes.filter(({ likeness }) => likeness < bound).length;
    console.log(`below ${bound}: ${below} (${((100 * below) / changes.length).toFixed(1)} %)`);
  }
}
