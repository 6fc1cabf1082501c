import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isKnownLanguage } from '../../lib/intl/intl-names.ts';
import { listFolders } from './files/list-folders.ts';
import { readText } from './files/read-text.ts';
import { parseYaml } from './yaml/yaml-text.ts';

const localesSchema = z.object({
  locales: z
    .array(z.union([z.string(), z.object({ locale: z.string() }).transform((one) => one.locale)]))
    .optional(),
  defaultLocale: z.string().optional(),
});

/**
 * The locale of a site that has one and names it in `site.yaml`, if its articles lie directly below
 * `articles/`: no folder there is called as that locale, and none as any language.
 */
export function findSoleLocale(contentDir: string): string | undefined {
  const path = join(contentDir, 'site.yaml');
  if (!existsSync(path)) return undefined;
  const read = readText(path, path);
  const parsed = read.ok ? parseYaml(read.text) : undefined;
  const settings = localesSchema.safeParse(parsed?.ok === true ? parsed.value : {});
  if (!settings.success) return undefined;
  const { locales, defaultLocale } = settings.data;
  const [only, ...others] = locales ?? (defaultLocale === undefined ? [] : [defaultLocale]);
  if (only === undefined || others.length > 0) return undefined;
  const folders = listFolders(join(contentDir, 'articles'));
  return folders.some((folder) => folder === only || isLanguageFolder(folder)) ? undefined : only;
}

/** `de`, `pt-BR`: a name that could be meant as a language. */
const isLanguageFolder = (name: string): boolean =>
  /^[a-z]{2}(?:-[A-Za-z0-9]{2,4})*$/u.test(name) && isKnownLanguage(name);
