/** An opening tag in HTML text. */
export interface HtmlTag {
  /** In small letters. */
  name: string;
  /** As it was written. */
  writtenName: string;
  /** Names in small letters; values with character references resolved. */
  attributes: readonly HtmlAttribute[];
  /** Where the tag starts in the text. */
  offset: number;
}

export interface HtmlAttribute {
  name: string;
  value: string;
}

/**
 * A comment as browsers see it (`<!-->` is a whole one), any other `<!…>`, `<?…>` or `</…>`, or the
 * beginning of an opening tag. HTML Standard, 13.2.5.
 */
const markup = /<!--(?:-?>|[\s\S]*?(?:--!?>|$))|<[!?/][^>]*>?|<(?<name>[a-z][^\s/>]*)/giu;

const attributePattern =
  /[\s/]*(?<name>[^\s/>][^\s/>=]*)(?:\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s>]*)))?/uy;

/** The opening tags of a text as a browser would cut them; a tag that is never closed counts too. */
export function listTags(html: string): readonly HtmlTag[] {
  const tags: HtmlTag[] = [];
  markup.lastIndex = 0;
  for (let match = markup.exec(html); match; match = markup.exec(html)) {
    const name = match.groups?.['name'];
    if (name === undefined) continue;
    const { attributes, end } = readAttributes(html, markup.lastIndex);
    tags.push({ name: name.toLowerCase(), writtenName: name, attributes, offset: match.index });
    markup.lastIndex = end;
  }
  return tags;
}

function readAttributes(
  html: string,
  start: number,
): { attributes: readonly HtmlAttribute[]; end: number } {
  const attributes: HtmlAttribute[] = [];
  let end = start;
  attributePattern.lastIndex = start;
  for (let match = attributePattern.exec(html); match; match = attributePattern.exec(html)) {
    const { name = '', double, single, bare } = match.groups ?? {};
    const value = decodeReferences(double ?? single ?? bare ?? '');
    attributes.push({ name: name.toLowerCase(), value });
    end = attributePattern.lastIndex;
  }
  return { attributes, end };
}

/**
 * Resolves the character references that can spell an address: letters have numeric ones only, and
 * of the signs in `javascript:` and the blanks that browsers skip, these three have names.
 */
const decodeReferences = (text: string): string =>
  text
    .replace(/&#(?:x(?<hex>[\da-f]+)|(?<decimal>\d+));?/giu, (_, hex?: string, decimal?: string) =>
      toCharacter(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .replace(/&(?<name>colon|tab|newline);/giu, (_, name: string) =>
      name.toLowerCase() === 'colon' ? ':' : '',
    );

const toCharacter = (code: number): string =>
  code > 0 && code <= 0x10_ffff ? String.fromCodePoint(code) : '';
