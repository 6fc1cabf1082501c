import type { BlockContext, Taken } from './block-places.ts';
import type { Line } from './source-lines.ts';

const contents =
  /^[ \t]*(?:\[TOC\]|\[\[_?TOC_?\]\]|\{:(?=[^}]*\btoc\b)[^}]*\}|\{\{<\s*toc\s*>\}\}|\$toc|<!--\s*toc\s*-->)[ \t]*$/iu;
const contentsItem = /^[ \t]*(?:[-*+]|1\.)[ \t]+(?:TOC|toc|this .* be replaced.*)[ \t]*$/iu;
const attributes = /^[ \t]*\{:(?:[^}"]|"[^"]*")*\}[ \t]*$/u;
const bareAttributes =
  /^[ \t]*\{\s*(?:[.#][\w-]+|[\w-]+=(?:"[^"]*"|[^\s"}]+))(?:\s+(?:[.#][\w-]+|[\w-]+=(?:"[^"]*"|[^\s"}]+)))*\s*\}[ \t]*$/u;
const module =
  /^(?:import\s+(?:[\w*{][^'"\n]*\sfrom\s+)?['"][^'"\n]+['"];?|export\s+(?:const|default|function|let|class)\b.*)[ \t]*$/u;
const heading = /^[ \t]{0,3}#{1,6}[ \t]/u;

/**
 * Signs that stand on a line of their own: the place of a table of contents, which every page has;
 * kramdown's attributes of the block before; and modules of JSX in `.md`.
 */
export function readLoneSign(
  lines: readonly Line[],
  at: number,
  { format, foreign }: BlockContext,
): Taken | undefined {
  const line = lines[at];
  if (!line) return undefined;
  const { text } = line;
  const nothing: Taken = { lines: [{ ...line, text: '' }], next: at + 1 };
  if (contents.test(text)) return nothing;
  if (/^[ \t]*[-;]{0,2}-{1,2}8<-{1,2}/u.test(text)) {
    foreign.push({ kind: '--8<--', at: line.at });
    return nothing;
  }
  if (contentsItem.test(text) && contents.test(lines[at + 1]?.text ?? '')) {
    return { ...nothing, next: at + 2 };
  }
  const below = lines[at + 1]?.text ?? '';
  if (heading.test(text) && attributes.test(below)) {
    const id = /#[\p{L}\p{N}_:.-]+/u.exec(below)?.[0];
    return {
      lines: [{ ...line, text: id === undefined ? text : `${text} {${id}}` }],
      next: at + 2,
    };
  }
  if (attributes.test(text) || bareAttributes.test(text)) return { lines: [], next: at + 1 };
  if (format === 'md' && module.test(text)) return readModule(lines, at, foreign, line);
  return undefined;
}

/** An import is a line; an export may go on until a blank one. */
function readModule(
  lines: readonly Line[],
  at: number,
  foreign: { kind: string; at: number }[],
  line: Line,
): Taken {
  const isImport = line.text.startsWith('import');
  foreign.push({ kind: isImport ? 'import … from' : 'export', at: line.at });
  let next = at + 1;
  if (!isImport) while (next < lines.length && lines[next]?.text.trim() !== '') next += 1;
  return { lines: [{ ...line, text: '' }], next };
}
