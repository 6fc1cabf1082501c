import { toBlock } from '../../content/markdown/blocks/tag-blocks.ts';
import { toJsxTag } from '../../content/markdown/blocks/tags.ts';
import type { Block } from '../../content/markdown/blocks/block-writer.ts';
import { replaceTags } from './tags.ts';

/** Whether a component of another program has a likeness here. */
export const isLike = (name: string): boolean => toBlock(toJsxTag(name, false, '')) !== undefined;

interface OpenTag {
  name: string;
  block: Block;
  /** White space before its text; undefined for one that stands within a sentence. */
  indent: string | undefined;
  /** Of tabs: the label of each by its value, where the group names them. */
  labels: ReadonlyMap<string, string>;
}

/**
 * Writes components that are like something here on lines of their own, where they are read as such:
 * call-outs as `:::note`, tabs as `<Tabs>` and `<TabItem>`, what unfolds as `<Details>`. Of one within a
 * sentence its text stays.
 */
export function writeLikeTags(text: string): string {
  const open: OpenTag[] = [];
  const written = replaceTags(text, ({ written, index, isClosing, name, rest }) => {
    if (!/^[A-Z]\w*$/u.test(name) || !isLike(name)) return written;
    if (isClosing) return close(name, open);
    const said = withPlainTexts(rest.replace(/\/$/u, ''));
    const block = withLabel(toBlock(toJsxTag(name, false, said)), said, open);
    if (!block || rest.endsWith('/')) return '';
    const before = lineBefore(text, index);
    const lead = /^(?<space>[ \t]*)(?<marker>(?:[-*+]|\d{1,9}[.)])[ \t]+)?$/u.exec(before)?.groups;
    const indent = lead && ' '.repeat(before.length);
    open.push({ name, block, indent, labels: listLabels(rest) });
    if (indent === undefined) return '';
    const start = lead?.['marker'] === undefined ? '' : `\n${indent}`;
    return `${start}${opening(block)}\n\n${indent}`;
  });
  return written + closeAll(open);
}

/** The end of a component, and of what was left open in it. */
function close(name: string, open: OpenTag[]): string {
  const at = open.findLastIndex((one) => one.name === name);
  return at === -1 ? '' : closeAll(open.splice(at));
}

const closeAll = (open: readonly OpenTag[]): string =>
  open
    .toReversed()
    .map(({ indent, block }) =>
      indent === undefined ? '' : `\n\n${indent}${closing(block)}\n\n${indent}`,
    )
    .join('');

const textOf = (object: string, name: string): string | undefined =>
  new RegExp(`(?<![\\w-])${name}["']?\\s*:\\s*(["'\`])(?<text>[^"'\`\n]*)\\1`, 'u').exec(object)
    ?.groups?.['text'];

/** `values={[{ label: 'On the phone', value: 'phone' }]}` of a group of tabs of Docusaurus. */
const listLabels = (rest: string): ReadonlyMap<string, string> =>
  new Map(
    [...rest.matchAll(/\{[^{}]*\}/gu)].flatMap(([object]) => {
      const [value, label] = [textOf(object, 'value'), textOf(object, 'label')];
      return value === undefined || label === undefined ? [] : [[value, label] as const];
    }),
  );

/** `label={<><Icon /> Linux</>}` says “Linux”. */
const withPlainTexts = (rest: string): string =>
  rest.replace(
    /(?<=\s(?:label|title|header)=)\{\s*<(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/u,
    (code) => {
      const words = replaceTags(code.slice(1, -1), () => ' ').replaceAll(/<\/?>|["{}]/gu, ' ');
      return `"${words.replaceAll(/\s+/gu, ' ').trim()}"`;
    },
  );

/** A tab without a label of its own has the one that its group names. */
function withLabel(
  block: Block | undefined,
  rest: string,
  open: readonly OpenTag[],
): Block | undefined {
  if (block?.type !== 'tab' || /\slabel=/u.test(rest)) return block;
  const group = open.findLast((one) => one.block.type === 'tabs');
  const title = group?.labels.get(block.title);
  return title === undefined ? block : { ...block, title };
}

function opening(block: Block): string {
  switch (block.type) {
    case 'callout':
      return `:::${block.kind}${block.title === undefined ? '' : ` ${block.title}`}`;
    case 'tabs':
      return '<Tabs>';
    case 'tab':
      return `<TabItem label="${block.title.replaceAll('"', '&quot;')}">`;
    case 'details':
      return `<Details title="${block.title.replaceAll('"', '&quot;')}">`;
  }
}

function closing({ type }: Block): string {
  switch (type) {
    case 'callout':
      return ':::';
    case 'tabs':
      return '</Tabs>';
    case 'tab':
      return '</TabItem>';
    case 'details':
      return '</Details>';
  }
}

const lineBefore = (text: string, at: number): string =>
  text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
