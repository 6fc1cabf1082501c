import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { Part } from './server-parts.ts';

const projectFolder = resolve(import.meta.dirname, '../..');

const packageSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string().optional(),
});

/** The licence of Candil and of every package of which something is in the parts. */
export async function listLicences(parts: readonly Part[]): Promise<string> {
  const folders = new Set(
    parts.flatMap(({ inputs }) => Object.keys(inputs).flatMap((file) => packageOf(file) ?? [])),
  );
  const texts = await Promise.all(
    [...folders].sort().map((folder) => describe(join(projectFolder, folder))),
  );
  const own = await readFile(join(projectFolder, 'LICENSE'), 'utf8');
  return [`Candil\n\n${own}`, ...texts].join(`\n\n${'-'.repeat(80)}\n\n`);
}

/** The folder of the package that a file belongs to; undefined for our own. */
const packageOf = (file: string): string | undefined =>
  /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//u.exec(file)?.[1];

async function describe(folder: string): Promise<string> {
  const text = await readFile(join(folder, 'package.json'), 'utf8');
  const { name, version, license = '' } = packageSchema.parse(JSON.parse(text));
  const [file] = globSync(join(folder, '{LICENSE,LICENCE,license,licence}*'));
  const licence = file === undefined ? `Licence: ${license}` : await readFile(file, 'utf8');
  return `${name} ${version}${license === '' ? '' : ` (${license})`}\n\n${licence.trim()}`;
}
