import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { listLocaleFolders } from '../../content/read/locale-folders.ts';

const settingsSchema = z.object({
  locales: z.array(z.union([z.string(), z.object({ locale: z.string() })])),
});

/** Locales that a content folder has already: what is imported goes to them. */
export function listSiteLocales(contentDir: string): readonly string[] {
  return [...listNamed(contentDir), ...listLocaleFolders(contentDir)];
}

function listNamed(contentDir: string): readonly string[] {
  try {
    const settings = settingsSchema.parse(
      parse(readFileSync(join(contentDir, 'site.yaml'), 'utf8')),
    );
    return settings.locales.map((item) => (typeof item === 'string' ? item : item.locale));
  } catch {
    return [];
  }
}
