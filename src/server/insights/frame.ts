import { readFileSync } from 'node:fs';
import { html, raw } from 'hono/html';
import { directionOf } from '../../i18n/direction.ts';
import { homeUrl, notFoundUrl } from '../../i18n/urls.ts';
import { toDigest } from '../../schemas/content-security-policy.ts';
import { themeScript } from '../../schemas/theme.ts';
import { readHtml, writeHtml } from '../site/page-html.ts';
import { rememberPages, type PageSource } from '../site/page-source.ts';

/** HTML that is written already. */
export type Markup = ReturnType<typeof html>;

/** What a page of the report takes over from a built page, so that it looks like the help centre. */
export interface Frame {
  locale: string;
  /** Styles inside the page, as they stand between their tags. */
  styles: readonly string[];
  /** Addresses of style sheets, and of the icon. */
  sheets: readonly string[];
  icon: string;
  /** Name and logo, which lead to the help centre. */
  brand: string;
}

/** Those of the report alone. */
const ownStyles = readFileSync(new URL('./insights.css', import.meta.url), 'utf8');

/** Reads the frame of a locale from a page that every build has; the plainest where it is missing. */
export function createFrames(pages: PageSource): (locale: string) => Promise<Frame> {
  const find = rememberPages(pages, readFrame);
  return async (locale) => {
    const found = await find(`${notFoundUrl(locale)}index.html`);
    return { ...(found ?? plain), locale };
  };
}

const plain = { styles: [], sheets: [], icon: '', brand: '' };

function readFrame(page: string): Omit<Frame, 'locale'> {
  const document = readHtml(page);
  const addresses = [...document.querySelectorAll('link[rel="stylesheet"]')].map(
    (link) => link.getAttribute('href') ?? '',
  );
  const brand = document.querySelector('a.brand');
  return {
    styles: [...document.querySelectorAll('style')].map((style) => style.textContent),
    sheets: addresses.filter(isOwn),
    icon: document.querySelector('link[rel="icon"]')?.getAttribute('href') ?? '',
    brand: brand ? writeHtml(brand) : '',
  };
}

/** A path of this site: the policy allows no other. */
const isOwn = (address: string): boolean => /^\/(?!\/)/u.test(address);

/** Puts a page together. `tag` is the language of its texts; `aside` stands in the header. */
export const writePage = (
  frame: Frame,
  { tag, title, main, aside = '' }: { tag: string; title: string; main: Markup; aside?: unknown },
): Promise<string> | string =>
  html`<!doctype html>
    <html lang="${tag}" dir="${directionOf(tag)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        ${raw(`<script>${themeScript}</script>`)}
        ${[...frame.styles, ownStyles].map((style) => raw(`<style>${style}</style>`))}
        ${frame.sheets.map((href) => html`<link rel="stylesheet" href="${href}" />`)}
        ${frame.icon === '' ? '' : html`<link rel="icon" href="${frame.icon}" />`}
      </head>
      <body class="insights">
        <header class="site-header">
          <div class="wrap">
            ${
              frame.brand === ''
                ? html`<a class="brand" href="${homeUrl(frame.locale)}">${title}</a>`
                : raw(frame.brand)
            }
            ${aside}
          </div>
        </header>
        <div class="page wrap"><main>${main}</main></div>
      </body>
    </html>`;

/** The policy of a page of the report: no scripts but the one that puts the look in place. */
export const toPolicy = ({ styles }: Frame): string =>
  [
    "default-src 'none'",
    `script-src ${toDigest(themeScript)}`,
    `style-src 'self' ${[...styles, ownStyles].map(toDigest).join(' ')}`,
    "img-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
