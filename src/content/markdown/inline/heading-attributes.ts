const heading =
  /^(?<words>[ \t]{0,3}#{1,6}[ \t].*?)[ \t]*(?<!\\)\{:?(?<inside>[^{}]*)\}[ \t]*#*[ \t]*$/u;
const attribute = /^(?:[#.:][\p{L}\p{N}_:.-]+|[\w-]+=(?:"[^"]*"|'[^']*'|[^\s"']+)|-)$/u;
const comment = /^\/\*\s*(?<id>#[\p{L}\p{N}_.-]+)\s*\*\/$/u;

/**
 * A heading with its id alone: `{#late}`, `{: #late .big}`, `{/* #late *\/}`. Braces that are meant
 * to be read are escaped in Markdown, where the parser takes all of them for attributes.
 */
export function plainHeading(line: string, format: 'md' | 'mdx'): string {
  const found = heading.exec(line)?.groups;
  if (!found) return line;
  const { words = '', inside = '' } = found;
  const noted = comment.exec(inside.trim())?.groups?.['id'];
  if (noted !== undefined) return `${words} {${noted}}`;
  const parts = inside.trim().split(/\s+(?=(?:[^"']*(?:"[^"]*"|'[^']*'))*[^"']*$)/u);
  if (inside.trim() !== '' && parts.every((part) => attribute.test(part))) {
    const id = parts.find((part) => part.startsWith('#'));
    return id === undefined ? words : `${words} {${id}}`;
  }
  return format === 'md' ? `${words} \\{${inside}\\}` : line;
}
