import { escapePattern, walk, type Draft, type Mend, type MendContext } from './mend.ts';
import { findSoleNearest } from './sole-nearest.ts';

/** Gives components whose names are misspelt their own. */
export function mendComponents(draft: Draft, { components }: MendContext): readonly Mend[] {
  const isUnknown = (line: number): boolean =>
    draft.problems.some((one) => one.line === line && one.code === 'ComponentUnknown');
  const seen = new Set<string>();
  return [...walk(draft.root)].flatMap(({ node }): readonly Mend[] => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
    const name = node.name ?? '';
    const line = draft.lineOf(node);
    if (!/^\p{Lu}\w*$/u.test(name) || components.has(name) || seen.has(name)) return [];
    if (!isUnknown(line)) return [];
    seen.add(name);
    const meant = findSoleNearest(name, components.keys());
    if (meant === undefined) return [];
    const tags = new RegExp(String.raw`(?<=<\/?)${escapePattern(name)}(?=[\s/>])`, 'gu');
    const edits = [...draft.shown.matchAll(tags)].map(({ index }) => ({
      ...{ start: index, end: index + name.length, text: meant },
    }));
    return [{ line, code: 'ComponentUnknown', edits, note: `<${meant}> instead of <${name}>` }];
  });
}

/** An opening tag of an element that holds nothing, without its last sign. */
const voidTag =
  /<(?<name>area|br|col|hr|img|input|source|track|wbr)(?<rest>(?:\s(?:[^<>"']|"[^"]*"|'[^']*')*)?)>/gu;

/** Closes the tags that are never closed in HTML and always in `.mdx`, where one is told of. */
export function mendVoidTags({ article, problems, shown, lineStarts }: Draft): readonly Mend[] {
  if (article.extension !== '.mdx') return [];
  const fault = problems.find(({ code }) => code === 'MdxUnreadable');
  if (!fault) return [];
  return [...shown.matchAll(voidTag)].flatMap((match): readonly Mend[] => {
    const { name = '', rest = '' } = match.groups ?? {};
    if (rest.trimEnd().endsWith('/')) return [];
    const end = match.index + match[0].length - 1;
    const start = end - (rest.length - rest.trimEnd().length);
    const line = lineStarts.findIndex((one) => one > match.index);
    const code = line === fault.line ? { code: fault.code } : {};
    return [{ line, edits: [{ start, end, text: ' /' }], note: `<${name}> is closed`, ...code }];
  });
}
