import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { parse } from 'yaml';
import { toYaml } from './article-text.ts';
import type { ImportedSite, ImportNote } from './imported-site.ts';
import type { WrittenOther } from './report.ts';
import { locate, writeInside, type WriteOptions } from './write-file.ts';

const settingsFile = 'site.yaml';

const localesSchema = z.object({
  locales: z.array(z.union([z.string(), z.object({ locale: z.string() })])).optional(),
});

/** Begins a `site.yaml` if there is none; of one that is there it tells which languages it lacks. */
export async function writeSettings(
  { name, locales, defaultLocale, articles, math }: ImportedSite,
  { contentDir, dryRun }: WriteOptions,
): Promise<{ files: readonly WrittenOther[]; notes: readonly ImportNote[] }> {
  const used = locales.filter((locale) => articles.some((article) => article.locale === locale));
  if (used.length === 0) return { files: [], notes: [] };
  const text = await readFile(locate(contentDir, settingsFile), 'utf8').catch(() => undefined);
  if (text !== undefined) return { files: [], notes: tellMissing(text, used) };
  const first = used.includes(defaultLocale) ? defaultLocale : used[0];
  const settings = {
    ...(name !== undefined && { name }),
    ...{ locales: used, defaultLocale: first },
    ...(math === true && { math }),
  };
  if (!dryRun) await writeInside(contentDir, settingsFile, toYaml(settings));
  return { files: [{ path: settingsFile, outcome: 'created' }], notes: [] };
}

function tellMissing(text: string, used: readonly string[]): readonly ImportNote[] {
  const parsed = localesSchema.safeParse(parseYaml(text));
  const listed = parsed.success ? parsed.data.locales : undefined;
  if (!listed) return [];
  const known = listed.map((item) => (typeof item === 'string' ? item : item.locale));
  const missing = used.filter((locale) => !known.includes(locale));
  if (missing.length === 0) return [];
  const remedy = `${settingsFile} does not list ${missing.join(', ')}: add them to "locales", or import without them (--locale).`;
  return [{ kind: 'lost', text: remedy }];
}

function parseYaml(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}
