import { basePath, withBase, withoutBase } from '../../lib/base-path.ts';
import { readAttribute, type Edit, type Rule } from './rewrite-html.ts';

/** What a link of an article may name instead of an address. */
export interface LinkTargets {
  /** Address of an article in the reader's locale; undefined if no locale shows it. */
  findArticleUrl: (articleId: string) => string | undefined;
  /** Address of a page of the site, such as `contact`. */
  findPageUrl: (name: string) => string | undefined;
}

const targetPattern = /^(?<kind>article|page):(?<name>[^#]*)(?<fragment>#.*)?$/su;

/**
 * Replaces `href="article:<id>"` and `href="page:<name>"` in rendered HTML by addresses of the
 * page's locale. This happens when the page is built and not when Markdown is rendered, so that a
 * fallback copy links within the reader's locale and a changed slug needs no second rendering. A
 * target that does not exist has been refused by the content check, or is left out of this build: its
 * text stays, and is no link.
 */
export const resolveLinks =
  ({ findArticleUrl, findPageUrl }: LinkTargets): Rule =>
  (tag) =>
    tag.name !== 'a'
      ? []
      : tag.attributes.flatMap(({ name: attribute, value, start, end }) => {
          if (attribute !== 'href' || !targetPattern.test(value)) return [];
          const url = findTargetUrl(value, { findArticleUrl, findPageUrl });
          // A placeholder link: without the address, and without the blank before it.
          if (url === undefined) return [{ start: start - 1, end, text: '' }];
          return [{ start, end, text: `href="${quote(url)}"` }];
        });

/** Address of what a link names, such as `article:billing/invoices#late`; undefined if none does. */
export function findTargetUrl(
  target: string,
  { findArticleUrl, findPageUrl }: LinkTargets,
): string | undefined {
  const { kind, name = '', fragment = '' } = targetPattern.exec(target)?.groups ?? {};
  if (kind === undefined) return undefined;
  const url = kind === 'article' ? findArticleUrl(decode(name)) : findPageUrl(decode(name));
  return url === undefined ? undefined : url + fragment;
}

/** What a writer names from the root of the site, in the attributes that lead somewhere. */
const rootedPattern = /^\/(?!\/)/u;

const leading: ReadonlySet<string> = new Set(['href', 'src', 'poster']);

/**
 * Puts the path under which the site stands before addresses that a writer gave from its root;
 * components have written it already. Changes nothing where the site stands at the root of its host.
 */
export const resolveBase: Rule = ({ attributes }) =>
  basePath() === ''
    ? []
    : attributes.flatMap(({ name, value, start, end }) =>
        leading.has(name) && rootedPattern.test(value) && withoutBase(value) === value
          ? [{ start, end, text: `${name}="${quote(withBase(value))}"` }]
          : [],
      );

const sides: ReadonlyMap<string, string> = new Map([
  ['left', 'start'],
  ['center', 'center'],
  ['right', 'end'],
]);

/**
 * Takes style attributes out, which the site’s policy refuses. Alignment, as tables of Markdown have
 * it, becomes a class; left and right become start and end, so that it also suits languages written
 * from right to left.
 */
export const resolveStyles: Rule = ({ attributes }) =>
  attributes.flatMap(({ name, value, start, end }) => {
    if (name !== 'style') return [];
    const side = sides.get(/(?:^|;)\s*text-align:\s*(\w+)/u.exec(value)?.[1] ?? '');
    const hasClass = attributes.some((one) => one.name === 'class');
    if (side === undefined || hasClass) return [{ start: start - 1, end, text: '' }];
    return [{ start, end, text: `class="align-${side}"` }];
  });

const pictureStart = 'image:';

/**
 * Replaces `<img src="image:<name>">` in rendered HTML by the picture of that name, in the language
 * of the text where there is one. `toHtml` takes the name and the text alternative as HTML, and
 * gives undefined for a name that the content check has refused; the text is shown then.
 */
export const resolvePictures =
  (toHtml: (name: string, alt: string) => string | undefined): Rule =>
  (tag) => {
    const source = readAttribute(tag, 'src') ?? '';
    if (tag.name !== 'img' || !source.startsWith(pictureStart)) return [];
    const alt = quote(readAttribute(tag, 'alt') ?? '');
    const html = toHtml(decode(source.slice(pictureStart.length)), alt);
    return [{ start: tag.start, end: tag.end, text: html ?? alt.replaceAll('<', '&lt;') }];
  };

/** An attribute value, fit to stand between double quotes. */
const quote = (value: string): string => value.replaceAll('"', '&quot;');

/** Decodes percent signs; a text that is wrongly encoded stays as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Puts every table into a box that scrolls in narrow windows. If the table itself scrolled, some
 * screen readers would no longer treat it as one. A heading cell without text becomes an ordinary
 * cell.
 */
export const resolveTables: Rule = ({ name, isClosing, start, end }, place, tags) => {
  if (name === 'table') {
    return isClosing
      ? [{ start: end, end, text: '</div>' }]
      : [{ start, end: start, text: '<div class="table-scroll">' }];
  }
  const next = tags[place + 1];
  if (name !== 'th' || isClosing || !next?.isClosing || next.start !== end) return [];
  return [toDataCell(start + '<'.length), toDataCell(next.start + '</'.length)];
};

/** Renames the tag whose name starts at a place. */
const toDataCell = (start: number): Edit => ({ start, end: start + 'th'.length, text: 'td' });
