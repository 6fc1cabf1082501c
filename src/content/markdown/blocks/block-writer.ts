import { escapeHtml } from '../../../lib/escape.ts';
import { calloutComponents, type CalloutKind } from './callout-kinds.ts';
import { toInlineHtml, toInlineText } from './inline-html.ts';

/** Something that holds blocks of text and was written in the way of another system. */
export type Block =
  | { type: 'callout'; kind: CalloutKind; title?: string | undefined }
  | { type: 'details'; title: string; isOpen?: boolean }
  | { type: 'tabs' }
  | { type: 'tab'; title: string };

/** The lines that stand before and after the text of a block, without indentation. */
export interface BlockLines {
  before: readonly string[];
  after: readonly string[];
}

/** Writes a block in a form that the parser knows. */
export type BlockWriter = (block: Block) => BlockLines;

/** As HTML with the attributes of our components; `resolveCallouts` and `resolveTabs` do the rest. */
export const htmlBlocks: BlockWriter = (block) => {
  switch (block.type) {
    case 'callout':
      return between(
        [
          `<div class="callout" data-kind="${block.kind}" role="note" data-search-aside>`,
          `<p class="callout-title">${toInlineHtml(block.title ?? '', 'escaped')}</p>`,
        ],
        '</div>',
      );
    case 'details':
      return between(
        [
          block.isOpen === true ? '<details open>' : '<details>',
          `<summary>${toInlineHtml(block.title, 'escaped')}</summary>`,
        ],
        '</details>',
      );
    case 'tabs':
      return between(['<div data-tabs>'], '</div>');
    case 'tab':
      return between([`<div data-tab="${escapeHtml(toInlineText(block.title))}">`], '</div>');
  }
};

/** As components of an `.mdx` article. */
export const mdxBlocks: BlockWriter = (block) => {
  switch (block.type) {
    case 'callout': {
      const name = calloutComponents[block.kind];
      const title =
        block.title === undefined ? '' : ` title="${escapeHtml(toInlineText(block.title))}"`;
      return between([`<${name}${title}>`], `</${name}>`);
    }
    case 'details':
      return htmlBlocks(block);
    case 'tabs':
      return between(['<Tabs>'], '</Tabs>');
    case 'tab':
      return between([`<Tab label="${escapeHtml(toInlineText(block.title))}">`], '</Tab>');
  }
};

/** As plain Markdown, for copies of an article; `toTitle` is the line above a call-out without one. */
export const plainBlocks =
  (toTitle: (kind: CalloutKind) => string): BlockWriter =>
  (block) => {
    switch (block.type) {
      case 'callout':
        return {
          before: ['', strong(toInlineText(block.title ?? toTitle(block.kind))), ''],
          after: [''],
        };
      case 'details':
      case 'tab':
        return { before: ['', strong(toInlineText(block.title)), ''], after: [''] };
      case 'tabs':
        return { before: [''], after: [''] };
    }
  };

const strong = (text: string): string =>
  text === '' ? '' : `**${text.replaceAll(/[\\`*_[\]<>]/gu, String.raw`\$&`)}**`;

const between = (opened: readonly string[], closed: string): BlockLines => ({
  before: ['', ...opened, ''],
  after: ['', closed, ''],
});
