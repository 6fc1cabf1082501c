import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { ShortNoticeData } from '../../contact/hours/short-notice-data.ts';
import { shortNoticesFile } from '../../content/read/read-contact.ts';
import { manifestPath, manifestSchema } from '../../schemas/manifest.ts';
import type { ShortNotice } from '../../schemas/short-notice.ts';
import { largestShortNotice, shortNoticePath } from '../../schemas/short-notice-path.ts';

const comment = `# What is closed at short notice. Written by: npm run close
# Entries that are over do nothing; the next call removes them.
`;

/** Writes what is closed into the content folder, for the next build; returns the file. */
export async function writeToContent(
  contentDir: string,
  closed: readonly ShortNotice[],
): Promise<string> {
  const file = join(contentDir, shortNoticesFile);
  if (closed.length === 0) await rm(file, { force: true });
  else await writeWhole(file, comment + stringify({ closed }, { lineWidth: 0 }));
  return file;
}

/** What open pages are told, as text. Throws an error with a remedy if it is too long for them. */
export function toSiteText(data: ShortNoticeData): string {
  const text = JSON.stringify(data);
  const size = Buffer.byteLength(text);
  if (size <= largestShortNotice) return text;
  throw new Error(
    `ClosedTooLong This would take ${size} bytes; ${largestShortNotice} are the most that open pages ask for.\nShorten the reasons, or close several schedules in one call.`,
  );
}

/**
 * Writes it into the built site, for pages that are open, in each folder in which a host looks for the
 * site; returns the files, none if there is no site.
 */
export async function writeToSite(outDir: string, text: string): Promise<readonly string[]> {
  if (!existsSync(outDir)) return [];
  const files = (await listSiteFolders(outDir)).map((folder) => join(folder, shortNoticePath));
  for (const file of files) {
    await writeWhole(file, text);
    // Copies of what was told before: a static host would send them.
    await Promise.all(['.br', '.gz'].map((end) => rm(file + end, { force: true })));
  }
  return files;
}

/** A build says where in its folder the site lies, and where else; one of before says nothing. */
async function listSiteFolders(outDir: string): Promise<readonly string[]> {
  const text = await readFile(manifestPath(outDir), 'utf8').catch(() => '{}');
  const { folder = '', copy } = placesSchema.parse(JSON.parse(text));
  const known = [folder, ...(copy === undefined ? [] : [copy])].map((path) => join(outDir, path));
  return known.filter((path) => existsSync(path));
}

const placesSchema = manifestSchema.pick({ folder: true, copy: true });

/** Nobody ever reads half of it. */
async function writeWhole(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
}
