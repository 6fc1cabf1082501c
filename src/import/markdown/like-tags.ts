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
}

/**
 * Writes components that are like something here on lines of their own, where they are read as such:
 * call-outs as `:::note`, tabs as `<Tabs>` and `<TabItem>`, what unfolds as `<Details>`. Of one within a
 * sentence its text stays.
 */
export function writeLikeTags(text: string): string {
  const open: OpenTag[] = [];
  return replaceTags(text, ({ written, index, isClosing, name, rest }) => {
    if (!/^[A-Z]\w*$/u.test(name) || !isLike(name)) return written;
    if (isClosing) return close(name, open);
    const block = toBlock(toJsxTag(name, false, rest.replace(/\/$/u, '')));
    if (!block || rest.endsWith('/')) return '';
    const before = lineBefore(text, index);
    const lead = /^(?<space>[ \t]*)(?<marker>(?:[-*+]|\d{1,9}[.)])[ \t]+)?$/u.exec(before)?.groups;
    const indent = lead && ' '.repeat(before.length);
    open.push({ name, block, indent });
    if (indent === undefined) return '';
    const start = lead?.['marker'] === undefined ? '' : `\n${indent}`;
    return `${start}${opening(block)}\n\n${indent}`;
  });
}

function close(name: string, open: OpenTag[]): string {
  const at = open.findLastIndex((one) => one.name === name);
  const [found] = at === -1 ? [] : open.splice(at);
  if (found?.indent === undefined) return '';
  return `\n\n${found.indent}${closing(found.block)}\n\n${found.indent}`;
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
