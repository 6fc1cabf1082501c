import { readAttribute, replaceAttributes, replaceTags } from './rewrite-tags.ts';

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
 * target that does not exist has been refused by the content check; here it leads to `#`.
 */
export function resolveLinks(html: string, targets: LinkTargets): string {
  const resolve = (attribute: string, value: string): string | undefined => {
    const { kind, name = '', fragment = '' } = targetPattern.exec(value)?.groups ?? {};
    if (attribute !== 'href' || kind === undefined) return undefined;
    const id = decode(name);
    const url = kind === 'article' ? targets.findArticleUrl(id) : targets.findPageUrl(id);
    return `href="${url === undefined ? '#' : url + quote(fragment)}"`;
  };
  return replaceTags(html, 'a', (tag) => replaceAttributes(tag, resolve));
}

const sides: ReadonlyMap<string, string> = new Map([
  ['left', 'start'],
  ['center', 'center'],
  ['right', 'end'],
]);

/**
 * Column alignment of Markdown tables as a class: the policy of the site refuses style attributes.
 * Left and right are start and end, so that a table reads the same from right to left.
 */
export function resolveAlignment(html: string): string {
  const resolve = (attribute: string, value: string): string | undefined => {
    const side = sides.get(/^text-align: ?(\w+)$/u.exec(value)?.[1] ?? '');
    return attribute === 'style' && side !== undefined ? `class="align-${side}"` : undefined;
  };
  const align = (tag: string): string => replaceAttributes(tag, resolve);
  return replaceTags(replaceTags(html, 'td', align), 'th', align);
}

const pictureStart = 'image:';

/**
 * Replaces `<img src="image:<name>">` in rendered HTML by the picture of that name, in the language
 * of the text where there is one. `toHtml` takes the name and the text alternative as HTML, and
 * gives undefined for a name that the content check has refused; the text is shown then.
 */
export function resolvePictures(
  html: string,
  toHtml: (name: string, alt: string) => string | undefined,
): string {
  return replaceTags(html, 'img', (tag) => {
    const source = readAttribute(tag, 'src') ?? '';
    if (!source.startsWith(pictureStart)) return tag;
    const alt = quote(readAttribute(tag, 'alt') ?? '');
    return toHtml(decode(source.slice(pictureStart.length)), alt) ?? alt.replaceAll('<', '&lt;');
  });
}

/** A value that may have stood in other quotes, for double ones. */
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
 * Puts every table into a box in which it scrolls where the window is narrow. A table that scrolled
 * in itself would be no table for some screen readers. An empty corner heads nothing.
 */
export function resolveTables(html: string): string {
  const opened = replaceTags(html, 'table', (tag) => `<div class="table-scroll">${tag}`);
  return replaceTags(opened, '/table', (tag) => `${tag}</div>`).replaceAll(
    /<th(?<attributes>\s[^>]*)?><\/th>/gu,
    (_, attributes = '') => `<td${String(attributes)}></td>`,
  );
}
