import type { Page } from '@playwright/test';
import { expect, test as base } from './page-test.ts';
import { listTemplates, type Template } from './templates.ts';

/** The languages of the demo. */
export const allLocales = ['es', 'de', 'en', 'fr', 'pt-BR', 'ar'] as const;

/** A phone of the smallest kind, a usual one, a desk. */
export const widths = [320, 390, 1280] as const;

/** A window of 1280 × 1024 enlarged to 400 %, in CSS pixels. */
export const zoomedWindow = { width: 320, height: 256 } as const;

/** Declares a test for every template of some locales; the page is open, settled and without motion. */
export function testTemplates(
  locales: readonly string[],
  title: string,
  body: (page: Page, template: Template, locale: string) => Promise<void>,
): void {
  for (const locale of locales) {
    for (const template of listTemplates(locale)) {
      base.describe(`${locale}, ${template.name}`, () => {
        base.use({
          expectedConsole: template.name === 'not found' ? [/Failed to load resource.*404/u] : [],
        });

        base(title, async ({ page }) => {
          await openStill(page, template.path);
          // It looks for articles by itself.
          if (template.name === 'not found') await page.waitForLoadState('networkidle');
          await body(page, template, locale);
        });
      });
    }
  }
}

/** Opens a page, waits for its elements and takes motion away. */
export async function openStill(page: Page, path: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(path);
  await page.waitForFunction(areElementsReady);
}

/**
 * Whether every element of our own is running, but those that wait until the reader comes near or uses
 * them, and those without a script: the mark of an article's text, what the service worker fills in.
 */
function areElementsReady(): boolean {
  const late = [
    'candil-desks-now',
    'candil-filter',
    'candil-offline',
    'candil-article',
    'candil-open-now',
    'candil-search',
    'candil-vote',
  ];
  const waiting = [...document.querySelectorAll(':not(:defined)')];
  return waiting.every(({ localName }) => late.includes(localName));
}

export { base as test, expect };
