const definition = /^:[ \t]{1,3}(?=\S)/u;
const heading = /^#{1,6}[ \t]/u;
const fence = /^(?:`{3,}|~{3,})/u;
const indent = /^(?: {4}|\t)/u;

/**
 * Definitions of Python-Markdown that have no term and stand below a heading, as text: `: What it does`,
 * with what is indented below. There they are read as definitions of the heading.
 */
export function withoutLoneDefinitions(body: string): string {
  if (!/^:[ \t]/mu.test(body)) return body;
  let isDefinition = false;
  let isBelowHeading = false;
  let wasBlank = true;
  let isCode = false;
  return body
    .split('\n')
    .map((line) => {
      const isBlank = line.trim() === '';
      const isFirst = wasBlank;
      wasBlank = isBlank;
      if (fence.test(line)) isCode = !isCode;
      if (isBlank || isCode) return line;
      if (isFirst && definition.test(line) && (isBelowHeading || isDefinition)) {
        isDefinition = true;
        isBelowHeading = false;
        return line.replace(definition, '');
      }
      if (isDefinition && indent.test(line)) return line.replace(indent, '');
      if (isFirst) isDefinition = false;
      isBelowHeading = heading.test(line);
      return line;
    })
    .join('\n');
}
