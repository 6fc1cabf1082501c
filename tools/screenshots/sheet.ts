import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { comparePictures } from './compare-pictures.ts';
import { toSheetPage, type SheetPicture } from './sheet-page.ts';
import { openPage, type Source } from './take.ts';
import { fileOf, listSheetShots, type SheetShot } from './templates.ts';

/** Of less of a picture nobody sees a change: a date, the hand of a clock. */
const leastChanged = 0.0005;

/** Pages are cut off there, so that long lists do not fill the disk; in CSS pixels. */
const highest = 4000;

/** Pages that are drawn at once: more would wait for each other. */
const windows = 2;

export interface SheetOptions {
  /** Where the pictures and the page that shows them are written. */
  folder: string;
  /** Languages of the site, as BCP 47 tags. */
  locales: readonly string[];
  /** The pictures of now are what the next ones are compared with. */
  isKept: boolean;
}

/**
 * Takes every template in every language, width and theme, compares the pictures with those that were
 * kept, and writes `index.html`, which shows what changed. The first pictures are kept by themselves.
 */
export async function takeSheet(source: Source, options: SheetOptions): Promise<void> {
  const { folder, locales, isKept } = options;
  const now = join(folder, 'now');
  const kept = join(folder, 'kept');
  for (const name of ['now', 'changed']) {
    rmSync(join(folder, name), { recursive: true, force: true });
    mkdirSync(join(folder, name), { recursive: true });
  }
  const byLook = Map.groupBy(listSheetShots(locales), ({ locale, theme }) => `${locale} ${theme}`);
  const waiting = [...byLook.values()];
  const pictures: SheetPicture[] = [];
  const work = async (): Promise<void> => {
    for (let shots = waiting.pop(); shots; shots = waiting.pop()) {
      pictures.push(...(await takeLook(source, shots, folder)));
    }
  };
  await Promise.all(Array.from({ length: windows }, work));
  pictures.sort((one, other) => (one.file < other.file ? -1 : 1));
  writeFileSync(join(folder, 'index.html'), toSheetPage(pictures));
  tell(pictures, folder);
  if (isKept || !existsSync(kept)) {
    rmSync(kept, { recursive: true, force: true });
    cpSync(now, kept, { recursive: true });
  }
}

/** Takes all pictures of one language in one theme. */
async function takeLook(
  { browser, toUrl }: Source,
  shots: readonly SheetShot[],
  folder: string,
): Promise<SheetPicture[]> {
  const pictures: SheetPicture[] = [];
  for (const ofTemplate of Map.groupBy(shots, ({ template }) => template.name).values()) {
    for (const shot of ofTemplate) {
      const url = toUrl(shot.locale, shot.template.page);
      if (url === undefined) continue;
      // Each width is loaded anew: what a page does when it is loaded depends on it.
      const page = await openPage(browser, shot, { width: shot.width, height: 900 });
      await page.goto(url, { waitUntil: 'networkidle' });
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      // Not in a higher window: the content is at least as high as that, and the footer below it.
      const clip = { x: 0, y: 0, width: shot.width, height: Math.min(height, highest) };
      const picture = await page.screenshot({ fullPage: true, clip });
      await page.context().close();
      pictures.push(await compare(shot, picture, folder));
    }
  }
  return pictures;
}

async function compare(shot: SheetShot, picture: Buffer, folder: string): Promise<SheetPicture> {
  const file = fileOf(shot);
  writeFileSync(join(folder, 'now', file), picture);
  const before = join(folder, 'kept', file);
  const template = shot.template.name;
  if (!existsSync(before)) return { file, template, changed: undefined };
  const difference = await comparePictures(readFileSync(before), picture);
  if (!difference || difference.share < leastChanged) return { file, template, changed: 0 };
  writeFileSync(join(folder, 'changed', file), difference.picture);
  return { file, template, changed: difference.share };
}

function tell(pictures: readonly SheetPicture[], folder: string): void {
  const changed = pictures.filter((one) => one.changed !== undefined && one.changed > 0);
  const fresh = pictures.filter((one) => one.changed === undefined);
  for (const { file, changed: share = 0 } of changed) {
    console.log(`${file}  ${(100 * share).toFixed(2)} % changed`);
  }
  console.log(
    `${pictures.length} screenshots, ${changed.length} changed, ${fresh.length} new: ` +
      join(folder, 'index.html'),
  );
}
