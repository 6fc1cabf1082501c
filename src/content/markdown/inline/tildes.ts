import { markdownToMdast, mdxToMdast, type Features, type MdastNode } from 'satteri';

/**
 * Escapes the tildes that would strike out by one on each side. In many languages a tilde means
 * “to” (`100~200円、300~400円`); only two of them are meant to strike out, and the parser has no
 * setting for it. Those in code and addresses stay as they are, and so do the lines. Throws what the
 * parser throws on MDX that it cannot read.
 */
export function escapeSingleTildes(
  source: string,
  format: 'md' | 'mdx',
  features: Features = {},
): string {
  let text = source;
  const find = (): readonly number[] => findPairs(text, format, features);
  // Escaping a pair can leave tildes that form a new pair; each round has fewer of them.
  for (let pairs = find(); pairs.length > 0; pairs = find()) {
    text = [0, ...pairs].map((at, index) => text.slice(at, pairs[index])).join('\\');
  }
  return text;
}

/** One tilde, unless it is escaped or one of several. */
const singleTilde = /(?<![~\\])~(?!~)/u;

/** Where single tildes strike out, in order. */
function findPairs(text: string, format: 'md' | 'mdx', features: Features): readonly number[] {
  if (!singleTilde.test(text)) return [];
  const found: number[] = [];
  // Without a line end, satteri 0.10.5 reads beyond “import …” at the end of a text and aborts.
  const tree =
    format === 'md' ? markdownToMdast(text, { features }) : mdxToMdast(`${text}\n`, { features });
  collect(tree, text, found);
  return found.sort((one, other) => one - other);
}

function collect(node: MdastNode, text: string, found: number[]): void {
  const start = node.position?.start.offset ?? 0;
  if (node.type === 'delete' && text[start + 1] !== '~') {
    found.push(start, (node.position?.end.offset ?? 0) - 1);
  }
  if ('children' in node) for (const child of node.children) collect(child, text, found);
}
