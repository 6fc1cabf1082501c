import { escapePattern, walk, type Draft, type Mend, type MendContext } from './mend.ts';

/** How many lines the words of a link may take before its target. */
const mostLines = 5;

/** Makes links by path or address lead to ids of articles, so that files may move. */
export function mendLinks(draft: Draft, { toArticleLink }: MendContext): readonly Mend[] {
  const seen = new Map<string, number>();
  return [...walk(draft.root)].flatMap(({ node }): readonly Mend[] => {
    if (node.type !== 'link' && node.type !== 'definition') return [];
    const link = toArticleLink(node.url, draft.article);
    if (link === undefined) return [];
    const line = draft.lineOf(node);
    const key = `${line} ${node.url}`;
    const earlier = seen.get(key) ?? 0;
    seen.set(key, earlier + 1);
    const place = listTargets(draft, line, node.url)[earlier];
    if (!place) return [];
    const edits = [{ ...place, text: link }];
    const code = draft.problems.find(
      (one) => one.line === line && /^Link(?:Relative|AddressUnknown)$/u.test(one.code),
    )?.code;
    const note = `link "${link}" instead of "${node.url}"`;
    return [{ line, edits, note, ...(code !== undefined && { code }) }];
  });
}

/** Where a target stands in the links that begin on a line or soon after it. */
function listTargets(
  { shown, lineStarts }: Draft,
  line: number,
  target: string,
): readonly { start: number; end: number }[] {
  const from = lineStarts[line - 1] ?? 0;
  const to = lineStarts[Math.min(line - 1 + mostLines, lineStarts.length - 1)] ?? shown.length;
  const written = escapePattern(target);
  const pattern = new RegExp(
    String.raw`(?<=\]\([ \t\n]*|^[ \t>]*\[[^\]\n]+\]:[ \t]*)(?:<${written}>|${written}(?=[\s)]|$))`,
    'gmu',
  );
  return [...shown.slice(from, to).matchAll(pattern)].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
}
