import Slugger, { slug } from 'github-slugger';
import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import { featuresFor } from './markdown-options.ts';

type Heading = Extract<MdastNode, { type: 'heading' }>;

/**
 * Gives headings whose automatic id would be one that a writer gave to something else (`## Late
 * {#refund}`, `<a id="refund">`, then `## Refund`) the next that is free: `refund-1`. A text that cannot
 * be parsed stays as it is.
 */
export function withFreeIds(
  text: string,
  format: 'md' | 'mdx',
  texts: { math?: boolean } | undefined,
): string {
  if (!/\{#[^{}\n]+\}|\bid=["']/u.test(text)) return text;
  const nodes = listNodes(text, format, texts);
  const headings = nodes.filter((node) => node.type === 'heading');
  const used = new Set(nodes.flatMap(listGivenIds));
  if (used.size === 0) return text;
  const slugger = new Slugger();
  const findFree = createFreeIds(used);
  const lines = text.split('\n');
  for (const heading of headings) {
    if (ownIdOf(heading) !== undefined) continue;
    const words = textOf(heading);
    const id = takeSlug(slugger, words, used);
    if (id !== undefined) {
      used.add(id);
      continue;
    }
    const free = findFree(slug(words));
    used.add(free);
    const at = (heading.position?.start.line ?? 1) - 1;
    lines[at] = (lines[at] ?? '').replace(/[ \t]*(?<marks>(?<=\s)#+)?[ \t]*$/u, ` {#${free}}`);
  }
  return lines.join('\n');
}

function listNodes(
  text: string,
  format: 'md' | 'mdx',
  texts: { math?: boolean } | undefined,
): readonly MdastNode[] {
  const features = featuresFor(text, texts);
  try {
    const root =
      format === 'md' ? markdownToMdast(text, { features }) : mdxToMdast(text, { features });
    return collect(root);
  } catch {
    return [];
  }
}

const collect = (node: MdastNode): readonly MdastNode[] => [
  node,
  ...('children' in node ? node.children.flatMap(collect) : []),
];

/** Ids that the writer gave: to a heading, or to an element. */
function listGivenIds(node: MdastNode): readonly string[] {
  if (node.type === 'heading') return [ownIdOf(node) ?? []].flat();
  if (node.type === 'html')
    return [...node.value.matchAll(/\sid=(?:"([^"]*)"|'([^']*)')/gu)].map(
      ([, double, single]) => double ?? single ?? '',
    );
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  // Of these, the id is the name of something else.
  if (node.name === 'Channel' || node.name === 'Term') return [];
  return node.attributes.flatMap((one) =>
    one.type === 'mdxJsxAttribute' && one.name === 'id' && typeof one.value === 'string'
      ? [one.value]
      : [],
  );
}

/** The id that Astro will give; undefined for one that is taken, which then counts for nothing. */
function takeSlug(slugger: Slugger, words: string, used: ReadonlySet<string>): string | undefined {
  const base = slug(words);
  const before = slugger.occurrences[base];
  const id = slugger.slug(words);
  if (!used.has(id)) return id;
  Reflect.deleteProperty(slugger.occurrences, id);
  if (before === undefined) Reflect.deleteProperty(slugger.occurrences, base);
  else slugger.occurrences[base] = before;
  return undefined;
}

/** Finds the first id that is free; what is used only grows, so that no number is tried twice. */
function createFreeIds(used: ReadonlySet<string>): (base: string) => string {
  const numbers = new Map<string, number>();
  return (base) => {
    let number = numbers.get(base) ?? 1;
    while (used.has(`${base}-${number}`)) number += 1;
    numbers.set(base, number);
    return `${base}-${number}`;
  };
}

/** The id that `## Late {#late}` gives; the processor takes it as it is. */
export function ownIdOf({ data }: Heading): string | undefined {
  const properties: unknown = data && 'hProperties' in data ? data.hProperties : undefined;
  const hasId = typeof properties === 'object' && properties !== null && 'id' in properties;
  return hasId && typeof properties.id === 'string' ? properties.id : undefined;
}

/** The text of a node as the reader sees it and as heading ids are made of: no raw HTML, no pictures. */
export function textOf(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
