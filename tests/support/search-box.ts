import type { Locator, Page } from '@playwright/test';

/** The search field of a page or a part of one: it becomes a combobox once its script has come. */
export const searchBoxIn = (place: Page | Locator): Locator =>
  place
    .getByRole('search')
    .getByRole('searchbox')
    .or(place.getByRole('search').getByRole('combobox'));

/** The search field of the page itself, not of its header or dialog. */
export const searchBoxOf = (page: Page): Locator => searchBoxIn(page.getByRole('main'));

/** The results of the page itself. */
export const answersOf = (page: Page): Locator =>
  page.getByRole('main').getByRole('grid', { name: 'Results' }).getByRole('row');
