import { basePath, withBase, withoutBase } from '../../lib/base-path.ts';
import { escapeHtml } from '../../lib/escape.ts';
import { isPath } from '../read/content-paths.ts';
import { readAttribute, type Edit, type Rule, type Tag } from './rewrite-html.ts';

/** What a link of an article may name instead of an address. */
export interface LinkTargets {
  /** Address of an article in the reader's locale; undefined if no locale shows it. */
  findArticleUrl: (articleId: string) => string | undefined;
  /** Address of a page of the site, such as `contact`. */
  findPageUrl: (name: string) => string | undefined;
  /** Address of the file of a picture, by its name or path, for a link that opens it. */
  findPictureUrl?: (name: string) => string | undefined;
  /** What a path leads to, such as `../billing/refund.md#late`; undefined if it is to stay. */
  findPath?: (path: string) => LinkedPath | undefined;
}

/** What stands in the place of a path. */
export interface LinkedPath {
  /** Undefined for an article that no reader of the page gets to see. */
  url: string | undefined;
  /** Name under which a file is kept. */
  download?: string;
}

const targetPattern = /^(?<kind>article|page|image):(?<name>[^#]*)(?<fragment>#.*)?$/su;

/**
 * Replaces `href="article:<id>"`, `href="page:<name>"` and `href="image:<name>"` in rendered HTML by
 * addresses of the page's locale. This happens when the page is built and not when Markdown is rendered, so that a
 * fallback copy links within the reader's locale and a changed slug needs no second rendering. A
 * target that does not exist has been refused by the content check, or is left out of this build: its
 * text stays, and is no link.
 */
export const resolveLinks =
  (targets: LinkTargets): Rule =>
  (tag) =>
    tag.name !== 'a'
      ? []
      : tag.attributes.flatMap(({ name: attribute, value, start, end }) => {
          if (attribute !== 'href') return [];
          if (targetPattern.test(value))
            return [toLink({ url: findTargetUrl(value, targets) }, { start, end })];
          const found = isPath(value) ? targets.findPath?.(unescapeHtml(value)) : undefined;
          return found ? [toLink(found, { start, end })] : [];
        });

function toLink({ url, download }: LinkedPath, { start, end }: Pick<Edit, 'start' | 'end'>): Edit {
  // A placeholder link: without the address, and without the blank before it.
  if (url === undefined) return { start: start - 1, end, text: '' };
  const name = download === undefined ? '' : ` download="${escapeHtml(download)}"`;
  return { start, end, text: `href="${quote(url)}"${name}` };
}

/** A value of an attribute as it is meant. */
const unescapeHtml = (value: string): string => value.replaceAll('&amp;', '&');

/** Address of what a link names, such as `article:billing/invoices#late`; undefined if none does. */
export function findTargetUrl(
  target: string,
  {
    findArticleUrl,
    findPageUrl,
    findPictureUrl,
  }: Pick<LinkTargets, 'findArticleUrl' | 'findPageUrl' | 'findPictureUrl'>,
): string | undefined {
  const { kind, name = '', fragment = '' } = targetPattern.exec(target)?.groups ?? {};
  if (kind === undefined) return undefined;
  if (kind === 'image') return findPictureUrl?.(decode(name));
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
 * HTML of a picture: by its name in `images/` or by a path, which begins with `.` or `/`. `alt` is HTML,
 * `width` in pixels where the article says how wide it is to be. Undefined if there is none.
 */
export type PictureHtml = (name: string, alt: string, width?: number) => string | undefined;

/**
 * Replaces `<img src="image:<name>">`, and one that names a file by its path, in rendered HTML by the
 * picture, in the language of the text where there is one. `toHtml` gives undefined for a name that the
 * content check has refused; the text is shown then. A path that leads to no file of the content folder
 * stays: it may be one of the site.
 */
export const resolvePictures =
  (toHtml: PictureHtml): Rule =>
  (tag) => {
    const source = unescapeHtml(readAttribute(tag, 'src') ?? '');
    if (tag.name !== 'img' || !(source.startsWith(pictureStart) || isPath(source))) return [];
    const alt = quote(readAttribute(tag, 'alt') ?? '');
    const name = source.startsWith(pictureStart)
      ? decode(source.slice(pictureStart.length))
      : toPathName(source);
    const html = toHtml(name, alt, toPixels(readAttribute(tag, 'width')));
    if (html === undefined && !source.startsWith(pictureStart)) return [];
    return [{ start: tag.start, end: tag.end, text: html ?? alt.replaceAll('<', '&lt;') }];
  };

/** Elements that play files, and attributes that name them. */
const players: ReadonlySet<string> = new Set(['video', 'audio', 'source', 'track']);
const fileAttributes: ReadonlySet<string> = new Set(['src', 'poster', 'srcset']);

/** Gives HTML that plays a file, or offers a picture in other formats, the addresses of those files. */
export const resolveMedia =
  ({ findPath }: Pick<LinkTargets, 'findPath'>): Rule =>
  ({ name, attributes }) =>
    !players.has(name)
      ? []
      : attributes.flatMap(({ name: attribute, value, start, end }) => {
          if (!fileAttributes.has(attribute)) return [];
          const urls = unescapeHtml(value).replace(/[^\s,]+(?=\s|,|$)/gu, (path) =>
            isPath(path) ? (findPath?.(path)?.url ?? path) : path,
          );
          return [{ start, end, text: `${attribute}="${escapeHtml(urls)}"` }];
        });

/** A path as the name of a picture: it begins with `.` or `/`, which other names do not. */
export const toPathName = (path: string): string => (/^[./]/u.test(path) ? path : `./${path}`);

/** Whether a name of a picture is a path. */
export const isPathName = (name: string): boolean => /^[./]/u.test(name);

const toPixels = (width: string | undefined): number | undefined =>
  width !== undefined && /^\d+(?:px)?$/u.test(width.trim())
    ? Number.parseInt(width, 10)
    : undefined;

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
 * cell, and an ordinary one with text in the head of a table becomes a heading.
 */
export const resolveTables: Rule = ({ name, isClosing, start, end }, place, tags) => {
  if (name === 'table') {
    return isClosing
      ? [{ start: end, end, text: '</div>' }]
      : [{ start, end: start, text: '<div class="table-scroll">' }];
  }
  const next = tags[place + 1];
  const isEmpty = next?.isClosing === true && next.start === end;
  if (name === 'th' && !isClosing && isEmpty)
    return [toCell('td', start + '<'.length), toCell('td', next.start + '</'.length)];
  if (name !== 'thead' || isClosing) return [];
  return listHeadCells(tags, place).map((tag) =>
    toCell('th', tag.start + (tag.isClosing ? '</' : '<').length),
  );
};

/** Ordinary cells with text in the head that a tag opens. */
function listHeadCells(tags: readonly Tag[], place: number): readonly Tag[] {
  const found: Tag[] = [];
  for (let at = place + 1; at < tags.length; at += 1) {
    const tag = tags[at];
    if (!tag || /^(?:thead|tbody|table)$/u.test(tag.name)) break;
    const before = tags[at - 1];
    const next = tags[at + 1];
    const isEmpty = tag.isClosing
      ? before?.name === 'td' && !before.isClosing && before.end === tag.start
      : next?.isClosing === true && next.start === tag.end;
    if (tag.name === 'td' && !isEmpty) found.push(tag);
  }
  return found;
}

/** Renames the cell whose name starts at a place. */
const toCell = (name: 'td' | 'th', start: number): Edit => ({
  start,
  end: start + 'td'.length,
  text: name,
});
