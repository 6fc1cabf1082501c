const heading = /^[ \t]{0,3}#{1,6}[ \t]/u;
const attribute = /^(?:[#.:][\p{L}\p{N}_:.-]+|[\w-]+=(?:"[^"]*"|'[^']*'|[^\s"']+)|-)$/u;
/** Attributes have blanks between them. */
const part = /(?:[^\s"']|"[^"]*"|'[^']*')+/gu;
const comment = /^\/\*\s*(?<id>#[\p{L}\p{N}_.-]+)\s*\*\/$/u;

/**
 * A heading with its id alone: `{#late}`, `{: #late .big}`, `{/* #late *\/}`. Braces that are meant
 * to be read are escaped in Markdown, where the parser takes all of them for attributes.
 */
export function plainHeading(line: string, format: 'md' | 'mdx'): string {
  const found = splitHeading(line);
  if (!found) return line;
  const { words, inside } = found;
  const noted = comment.exec(inside.trim())?.groups?.['id'];
  if (noted !== undefined) return `${words} {${noted}}`;
  const parts = inside.match(part) ?? [];
  const isWhole = inside.replaceAll(part, '').trim() === '';
  if (parts.length > 0 && isWhole && parts.every((one) => attribute.test(one))) {
    const id = parts.find((one) => one.startsWith('#'));
    return id === undefined ? words : `${words} {${id}}`;
  }
  return format === 'md' ? `${words} \\{${inside}\\}` : line;
}

/** The words of a heading and what stands in the braces at its end; undefined without any. */
function splitHeading(line: string): { words: string; inside: string } | undefined {
  const start = heading.exec(line)?.[0];
  if (start === undefined || !line.includes('{')) return undefined;
  const end = withoutLast(
    withoutLast(withoutLast(line.length, line, ' \t'), line, '#'),
    line,
    ' \t',
  );
  const open = line.lastIndexOf('{', end - 1);
  const inside = line.slice(open + 1, end - 1);
  if (
    line[end - 1] !== '}' ||
    inside.includes('}') ||
    open < start.length ||
    line[open - 1] === '\\'
  )
    return undefined;
  const words = line.slice(0, withoutLast(open, line, ' \t'));
  return { words, inside: inside.startsWith(':') ? inside.slice(1) : inside };
}

/** The end of a text without the signs of a kind that stand before it. */
function withoutLast(end: number, text: string, signs: string): number {
  let at = end;
  while (at > 0 && signs.includes(text[at - 1] ?? '')) at -= 1;
  return at;
}
