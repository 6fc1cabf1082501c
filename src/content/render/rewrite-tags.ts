/**
 * A tag as a browser cuts it: a ">" in quotes does not end it, and what looks like a tag inside the
 * value of an attribute is none.
 */
const tagPattern =
  /<(?<name>\/?[a-z][a-z0-9-]*)(?<attributes>(?:\s|\/)[^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*)*)?>/giu;

const attributePattern =
  /(?<=[\s/"'])(?<name>[^\s"'<>/=]+)\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'=<>`]+))/gu;

/**
 * Replaces the tags of one name in rendered HTML, such as `a` or `/table`. Text between tags stays
 * as it is, also where it shows HTML.
 */
export const replaceTags = (
  html: string,
  wanted: string,
  replace: (tag: string) => string,
): string =>
  html.replace(tagPattern, (tag: string, name: string) =>
    name.toLowerCase() === wanted ? replace(tag) : tag,
  );

/** Replaces attributes of a tag; `replace` returns undefined for one that stays as it is. */
export const replaceAttributes = (
  tag: string,
  replace: (name: string, value: string) => string | undefined,
): string =>
  tag.replace(
    attributePattern,
    (attribute: string, name: string, double?: string, single?: string, bare?: string) =>
      replace(name.toLowerCase(), double ?? single ?? bare ?? '') ?? attribute,
  );

/** The value of an attribute of a tag as it is written there; undefined if the tag has none. */
export function readAttribute(tag: string, wanted: string): string | undefined {
  for (const { groups = {} } of tag.matchAll(attributePattern)) {
    const { name = '', double, single, bare } = groups;
    if (name.toLowerCase() === wanted) return double ?? single ?? bare ?? '';
  }
  return undefined;
}
