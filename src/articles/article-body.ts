/** What a link of an article may name instead of an address. */
export interface LinkTargets {
  /** Address of an article in the reader's locale; undefined if no locale shows it. */
  findArticleUrl: (articleId: string) => string | undefined;
  /** Address of a page of the site, such as `contact`. */
  findPageUrl: (name: string) => string | undefined;
}

const linkPattern = /href="(article|page):([^"#]*)(#[^"]*)?"/gu;

/**
 * Replaces `href="article:<id>"` and `href="page:<name>"` in rendered HTML by addresses of the
 * page's locale. This happens when the page is built and not when Markdown is rendered, so that a
 * fallback copy links within the reader's locale and a changed slug needs no second rendering. A
 * target that does not exist has been refused by the content check; here it leads to `#`.
 */
export function resolveLinks(html: string, targets: LinkTargets): string {
  return html.replace(linkPattern, (_, kind: string, name: string, fragment = '') => {
    const id = decodeURIComponent(name);
    const url = kind === 'article' ? targets.findArticleUrl(id) : targets.findPageUrl(id);
    return `href="${url === undefined ? '#' : url + String(fragment)}"`;
  });
}

const alignmentPattern = /\bstyle="text-align: ?(left|center|right)"/gu;

/**
 * Column alignment of Markdown tables as a class: the policy of the site refuses style attributes.
 * Left and right are start and end, so that a table reads the same from right to left.
 */
export function resolveAlignment(html: string): string {
  const side: Record<string, string> = { left: 'start', center: 'center', right: 'end' };
  return html.replace(
    alignmentPattern,
    (_, value: string) => `class="align-${side[value] ?? 'start'}"`,
  );
}

const picturePattern = /<img\b[^>]*\bsrc="image:([^"]*)"[^>]*>/gu;

/**
 * Replaces `<img src="image:<name>">` in rendered HTML by the picture of that name, in the language
 * of the text where there is one. `toHtml` gives undefined for a name that the content check has
 * refused; its text alternative is shown then.
 */
export function resolvePictures(
  html: string,
  toHtml: (name: string, alt: string) => string | undefined,
): string {
  return html.replace(picturePattern, (image: string, name: string) => {
    const [, alt = ''] = /\balt="([^"]*)"/u.exec(image) ?? [];
    return toHtml(decodeURIComponent(name), alt) ?? alt;
  });
}

/**
 * Puts every table into a box in which it scrolls where the window is narrow. A table that scrolled
 * in itself would be no table for some screen readers. An empty corner heads nothing.
 */
export function resolveTables(html: string): string {
  return html
    .replaceAll(/<table\b/gu, '<div class="table-scroll"><table')
    .replaceAll('</table>', '</table></div>')
    .replaceAll(/<th(?<attributes>[^>]*)><\/th>/gu, '<td$<attributes>></td>');
}
