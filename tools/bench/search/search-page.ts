import type { Page } from 'playwright-core';
import type { FoundPage } from './contenders.ts';

/** What the search page showed, and milliseconds from the last key to the first paint of it. */
export interface Shown {
  pages: FoundPage[];
  milliseconds: number;
}

/** Longer than this a reader does not wait. */
const patience = 20_000;

/** Opens the search page of a language and waits until it listens. */
export async function openSearchPage(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.locator('main input[type=search]').focus();
  await page.waitForFunction(() => customElements.get('candil-search') !== undefined);
}

/**
 * Types a query into the search page and waits for its results. A finished query is sent with the
 * enter key; as the reader types, the page answers by itself. Throws if no results come.
 */
export function typeQuery(page: Page, query: string, asYouType: boolean): Promise<Shown> {
  return page.evaluate(typeAndWait, { query, asYouType, patience });
}

/** Runs in the page, so that nothing but the page is timed. */
async function typeAndWait({
  query,
  asYouType,
  patience,
}: {
  query: string;
  asYouType: boolean;
  patience: number;
}): Promise<Shown> {
  const input = document.querySelector<HTMLInputElement>('main input[type=search]');
  const list = document.querySelector<HTMLElement>('#search-results');
  if (!input?.form || !list) throw new Error('This is no search page.');
  input.focus();
  // The field drops line breaks.
  input.value = query;
  const typed = input.value.trim();
  const isShown = (): boolean =>
    list.dataset['query'] === typed && list.dataset['state'] === 'done';
  const started = performance.now();
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  if (!asYouType) input.form.requestSubmit();
  await new Promise<void>((resolve, reject) => {
    const watcher = new MutationObserver(() => {
      if (isShown()) finish(resolve);
    });
    const timer = setTimeout(() => {
      finish(() => reject(new Error(`"${query}" got no answer: ${list.outerHTML.slice(0, 200)}`)));
    }, patience);
    const finish = (then: () => void): void => {
      watcher.disconnect();
      clearTimeout(timer);
      then();
    };
    watcher.observe(list, { attributes: true });
    if (isShown()) finish(resolve);
  });
  const milliseconds = performance.now() - started;
  const pages = [...list.children].flatMap((item) => {
    const link = item.querySelector('a');
    if (!link) return [];
    const excerpt = item.textContent.slice(link.textContent.length);
    return [{ url: new URL(link.href).pathname, excerpt }];
  });
  return { pages, milliseconds };
}
