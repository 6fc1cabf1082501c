import type { Look } from './shots.ts';

/** A kind of page, by one of its pages. */
export interface Template {
  name: string;
  /** Article id, or the last part of the address of another page; see `open-demo.ts`. */
  page: string;
}

const unlock = 'repairs/on-the-road/bike-wont-unlock';

/** Every template of the site. */
export const templates: readonly Template[] = [
  { name: 'home', page: '' },
  { name: 'category', page: `category of ${unlock}` },
  { name: 'article', page: unlock },
  { name: 'article-table', page: 'billing/failed-payment' },
  { name: 'a-z', page: 'a-z' },
  { name: 'search', page: 'search/?q=E07' },
  { name: 'search-empty', page: 'search/?q=' },
  { name: 'contact', page: 'contact' },
  { name: 'ticket', page: 'tickets/new' },
  { name: 'not-found', page: 'no-such-page' },
];

/** Widths of screens, in CSS pixels: small phone, phone, tablet, laptop, desk. */
export const widths = [320, 390, 768, 1280, 1920] as const;

const themes = ['light', 'dark'] as const;

/** A template in one look at one width. */
export interface SheetShot extends Look {
  template: Template;
  width: number;
}

/** All pictures of the sheet, those of one look together, so that they share a browser's window. */
export const listSheetShots = (locales: readonly string[]): SheetShot[] =>
  locales.flatMap((locale) =>
    themes.flatMap((theme) =>
      templates.flatMap((template) => widths.map((width) => ({ template, width, locale, theme }))),
    ),
  );

/**
 * Name of the file of a picture.
 *
 * @example
 * fileOf({ template: { name: 'home', page: '' }, locale: 'ar', theme: 'dark', width: 390 });
 * // 'home-ar-dark-390.png'
 */
export const fileOf = ({ template, locale, theme, width }: SheetShot): string =>
  `${template.name}-${locale}-${theme}-${width}.png`;
