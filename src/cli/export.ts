import './require-node.ts';
import { readdir } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readBasePath } from '../build/hooks/read-base-path.ts';
import { createSiteModels } from '../content/model/site-model.ts';
import { readFiles } from '../content/read/files/downloads.ts';
import { readPictures } from '../content/read/files/pictures.ts';
import { readContentFolder } from '../content/read/read-content-folder.ts';
import { readStartingTallies, readTallies } from '../content/read/read-tallies.ts';
import { exportSite } from '../export/export-site.ts';
import { standUnder } from '../lib/base-path.ts';
import { commandLine } from '../lib/command-line.ts';
import { parseEnvironment } from '../schemas/environment.ts';
import { addTallies } from '../schemas/tallies.ts';
import { exitWithError } from './exit-with-error.ts';

/** Writes the content folder as Markdown, HTML and JSON for others: `npm run export -- <folder>`. */
try {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [to, ...more] = positionals;
  if (to === undefined || more.length > 0) {
    throw new Error(`CommandInvalid One folder is needed.\n${commandLine('export', '<folder>')}`);
  }
  const there = await readdir(to).catch(() => []);
  if (there.length > 0) {
    throw new Error(
      `ExportRefused ${to}\nThere is something in it. Name a folder that is empty or not there.`,
    );
  }
  const environment = parseEnvironment(process.env);
  const { CONTENT_DIR: dir } = environment;
  // Links to pages that are not exported lead to where they stand.
  standUnder(readBasePath(environment));
  const folder = await readContentFolder(dir, { cwd: process.cwd() });
  const locales = folder.site.locales.map(({ locale }) => locale);
  const tallies = addTallies(await readTallies(dir), await readStartingTallies(dir));
  const [pictures, files] = await Promise.all([
    readPictures(dir, locales),
    readFiles(dir, locales),
  ]);
  const { withDrafts: model } = createSiteModels(folder);
  const done = await exportSite({ folder, model, pictures, files, tallies }, resolve(to));
  const pages =
    done.pages > 0
      ? `, ${done.pages} ${done.pages === 1 ? 'page' : 'pages'} beside them as Markdown and HTML`
      : '';
  console.log(
    `${relative(process.cwd(), resolve(to)) || to}: ${done.articles} articles as Markdown, HTML and JSON in the shape of Zendesk's${pages}, with ${done.files} pictures and files`,
  );
  const unread = folder.unreadable.length + folder.absentPages.length;
  if (unread > 0)
    console.log(`${unread} texts could not be read and are missing: npm run check:content`);
} catch (error) {
  exitWithError(error);
}
