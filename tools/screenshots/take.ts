import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { sideBySide } from './picture.ts';
import { showTokens } from './tokens.ts';
import { looks, type Look, type PageShot, type PartShot } from './shots.ts';

/** A Wednesday noon on which some desks are open; pictures do not change from day to day. */
const now = new Date('2026-11-25T12:00:00+01:00');

const desk = { width: 1280, height: 900 };
const phone = { width: 390, height: 900 };

/** High enough for every part, so that it can be taken without scrolling the page. */
const tall = { width: 390, height: 2600 };

/** Paper around a part of a page, in pixels. */
const margin = 16;

/** Where pages are taken from. */
export interface Source {
  browser: Browser;
  /** Address of a page: an article id, or the last part of another address. */
  toUrl: (locale: string, page: string) => string | undefined;
}

/** A page on a desk and on a phone, side by side. */
export async function takePage({ browser, toUrl }: Source, shot: PageShot): Promise<Buffer> {
  const pictures: Buffer[] = [];
  for (const viewport of [desk, phone]) {
    const page = await openPage(browser, shot, viewport);
    await page.goto(toUrl(shot.locale, shot.page) ?? '/', { waitUntil: 'networkidle' });
    pictures.push(await page.screenshot());
    await page.context().close();
  }
  return sideBySide(pictures);
}

/** Every token in light and dark. */
export async function takeTokens({ browser, toUrl }: Source): Promise<Buffer> {
  const pictures: Buffer[] = [];
  for (const theme of ['light', 'dark'] as const) {
    const page = await openPage(browser, { locale: 'en', theme }, { width: 640, height: 800 });
    await page.goto(toUrl('en', '') ?? '/', { waitUntil: 'networkidle' });
    await showTokens(page);
    pictures.push(await page.screenshot({ fullPage: true }));
    await page.context().close();
  }
  return sideBySide(pictures);
}

/** A part of a page in every look that has it; undefined if none has. */
export async function takePart(source: Source, shot: PartShot): Promise<Buffer | undefined> {
  const pictures: Buffer[] = [];
  for (const look of looks) {
    const url = source.toUrl(look.locale, shot.page);
    if (url === undefined) continue;
    const page = await openPage(source.browser, look, tall);
    await page.goto(url, { waitUntil: 'networkidle' });
    const part = page.locator(shot.selector).first();
    if ((await part.count()) > 0) pictures.push(await takeAround(page, part, shot.press));
    await page.context().close();
  }
  return pictures.length === 0 ? undefined : sideBySide(pictures);
}

/** Takes a part alone: what stands around it is invisible, and the page keeps its shape. */
async function takeAround(page: Page, part: Locator, press?: string): Promise<Buffer> {
  await part.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  if (press !== undefined) await part.locator(press).first().click();
  const clip = await part.evaluate((element, space) => {
    element.setAttribute('data-shot', '');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      'body * { visibility: hidden } [data-shot], [data-shot] * { visibility: visible }',
    );
    document.adoptedStyleSheets.push(sheet);
    const shown = [element, ...element.querySelectorAll(':popover-open')];
    const boxes = shown.map((one) => one.getBoundingClientRect());
    const top = Math.min(...boxes.map((box) => box.top)) - space;
    const bottom = Math.max(...boxes.map((box) => box.bottom)) + space;
    return { x: 0, y: Math.max(0, top), width: innerWidth, height: bottom - top };
  }, margin);
  return page.screenshot({ clip });
}

/** A quiet page: no motion, a clock that stands, no kept copies. */
export async function openPage(
  browser: Browser,
  { locale, theme }: Look,
  viewport: BrowserContextOptions['viewport'],
): Promise<Page> {
  const context = await browser.newContext({
    viewport: viewport ?? null,
    locale,
    colorScheme: theme,
    reducedMotion: 'reduce',
    timezoneId: 'Europe/Madrid',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(now);
  return page;
}
