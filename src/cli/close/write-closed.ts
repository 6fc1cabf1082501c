import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { ShortNoticeData } from '../../contact/hours/short-notice-data.ts';
import { shortNoticesFile } from '../../content/read/read-contact.ts';
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

/** Writes it beside the built site, for pages that are open; returns the file, if there is a site. */
export async function writeToSite(outDir: string, text: string): Promise<string | undefined> {
  if (!existsSync(outDir)) return undefined;
  const file = join(outDir, shortNoticePath);
  await writeWhole(file, text);
  // Copies of what was told before: a static host would send them.
  await Promise.all(['.br', '.gz'].map((end) => rm(file + end, { force: true })));
  return file;
}

/** Nobody ever reads half of it. */
async function writeWhole(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
}
