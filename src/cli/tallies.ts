import './require-node.ts';
import { rename, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { readContentFolder } from '../content/read/read-content-folder.ts';
import { talliesFile } from '../content/read/read-tallies.ts';
import { listRenamed } from '../content/write/list-renamed.ts';
import { createNames } from '../insights/article-names.ts';
import { parseEnvironment } from '../schemas/environment.ts';
import { openDatabase } from '../server/db/connect.ts';
import { listTallies } from '../server/votes/list-tallies.ts';
import { exitWithError } from './exit-with-error.ts';

/** Writes the votes of the storage into the content folder, for the next build. */
try {
  const environment = parseEnvironment(process.env);
  const db = await openDatabase(environment);
  const counted = await listTallies(db).finally(() => db.destroy());
  const { articles } = await readContentFolder(environment.CONTENT_DIR, { cwd: process.cwd() });
  const { toCurrentPaths } = createNames({ renamed: listRenamed(articles) });
  const rows = Object.entries(counted).map(([article, tally]) => ({ article, tally }));
  const tallies = Object.fromEntries(
    toCurrentPaths(rows)
      .map(({ article, tally }): [string, typeof tally] => [article, tally])
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
  const file = join(environment.CONTENT_DIR, talliesFile);
  await writeFile(`${file}.new`, `${JSON.stringify(tallies, undefined, 2)}\n`);
  await rename(`${file}.new`, file);
  const count = Object.keys(tallies).length;
  console.log(`${relative(process.cwd(), file)}: the votes on ${count} articles`);
} catch (error) {
  exitWithError(error);
}
