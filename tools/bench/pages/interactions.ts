import type { Page } from 'playwright-core';
import type { PageOfKind } from './templates.ts';

/** Something that readers do, and on which page. */
export interface Interaction {
  name: string;
  path: string;
  /** What comes before, and is not measured. */
  prepare?: (page: Page) => Promise<void>;
  act: (page: Page) => Promise<void>;
}

/** The main interactions of a site, by its article page. */
export function listInteractions(pages: readonly PageOfKind[]): readonly Interaction[] {
  const path = pages.find(({ name }) => name === 'article')?.path ?? '/';
  const open = async (page: Page): Promise<void> => {
    await page.keyboard.press('/');
    await page.locator('dialog input').first().waitFor();
  };
  return [
    {
      name: 'open the search dialog',
      path,
      act: async (page) => {
        await page.locator('candil-search-launcher a').first().click();
        await page.locator('dialog input').first().waitFor();
      },
    },
    {
      name: 'type a question',
      path,
      prepare: open,
      act: async (page) => {
        await page.keyboard.type('battery lost', { delay: 90 });
        await page.locator('dialog [data-state="done"]').waitFor({ state: 'attached' });
      },
    },
    {
      name: 'vote',
      path,
      prepare: async (page) => {
        await page.locator('candil-vote').scrollIntoViewIfNeeded();
        await page.locator('candil-vote:defined').waitFor();
      },
      act: async (page) => {
        await page.locator('candil-vote button').first().click();
        await page.locator('candil-vote[data-state="thanked"]').waitFor();
      },
    },
    {
      name: 'open the language list',
      path,
      prepare: (page) => page.locator('.menu-button').click(),
      act: (page) => page.locator('.pick-language summary').click(),
    },
    {
      name: 'open the table of contents',
      path,
      act: (page) => page.locator('.toc summary').click(),
    },
  ];
}
