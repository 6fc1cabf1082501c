import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Metafile } from 'esbuild';
import { z } from 'zod';

const projectFolder = resolve(import.meta.dirname, '../..');

const packageSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string().optional(),
});

/** Folders of packages, from the repository's, of which files are in a bundle. */
export const listPackageFolders = ({ inputs }: Pick<Metafile, 'inputs'>): readonly string[] =>
  Object.keys(inputs).flatMap(
    (file) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//u.exec(file)?.[1] ?? [],
  );

/** The licence of Candil and of the packages in `folders`. */
export async function listLicences(folders: Iterable<string>): Promise<string> {
  const texts = await Promise.all(
    [...new Set(folders)].sort().map((folder) => describe(join(projectFolder, folder))),
  );
  const own = await readFile(join(projectFolder, 'LICENSE'), 'utf8');
  return [`Candil\n\n${own}`, ...texts].join(`\n\n${'-'.repeat(80)}\n\n`);
}

async function describe(folder: string): Promise<string> {
  const text = await readFile(join(folder, 'package.json'), 'utf8');
  const { name, version, license = '' } = packageSchema.parse(JSON.parse(text));
  const [file] = globSync(join(folder, '{LICENSE,LICENCE,license,licence}*'));
  const licence = file === undefined ? `Licence: ${license}` : await readFile(file, 'utf8');
  return `${name} ${version}${license === '' ? '' : ` (${license})`}\n\n${licence.trim()}`;
}
