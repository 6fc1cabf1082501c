import './require-node.ts';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { planNewArticle } from '../content/write/new-article.ts';
import { readContentFolder } from '../content/read/read-content-folder.ts';
import { parseEnvironment } from '../schemas/environment.ts';
import { exitWithError } from './exit-with-error.ts';

try {
  const { values: flags, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'new-category': { type: 'boolean' } },
  });
  const { CONTENT_DIR: dir, PORT: port, HOST: host } = parseEnvironment(process.env);
  const folder = await readContentFolder(dir, { cwd: process.cwd() });
  const plan = planNewArticle(positionals[0] ?? '', folder, {
    newCategory: flags['new-category'] === true,
  });
  if (!plan.ok) throw new Error(`ArticleRefused ${plan.reason}`);
  const file = join(dir, plan.path);
  await mkdir(dirname(file), { recursive: true });
  // "wx" never overwrites, whatever happened since the folder was read.
  await writeFile(file, plan.text, { flag: 'wx' });
  console.log(
    [
      `Created ${relative(process.cwd(), file)}`,
      '',
      'Next:',
      '  1. Write title, description and text; content/README.md shows what an article can hold.',
      `  2. See it:    npm run dev, then http://${host}:${port}${plan.url}`,
      '  3. Check it:  npm run check:content',
      '  4. Remove "draft: true" when it may be published.',
    ].join('\n'),
  );
} catch (error) {
  exitWithError(error);
}
