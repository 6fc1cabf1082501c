import { refractor } from 'refractor/core';
import { defineHastPlugin, type HastNode } from 'satteri';
import { loadInnerLanguages, loadLanguage } from './code-languages.ts';

type Element = Extract<HastNode, { type: 'element' }>;
type Child = Element['children'][number];

/** What Markdown puts before the name of a language to make a class of it. */
const classStart = 'language-';

/**
 * Signs of a block that is coloured: grammars look from each sign to the end, so that ten times as much
 * takes them a hundred times as long.
 */
const longestColoured = 20_000;

/**
 * Colours the code blocks of `.md` and `.mdx`. It produces a tree of text and `span` elements,
 * never a string that is parsed, so that code in any language is shown as it was written (ADR 37).
 */
export const codeBlocks = defineHastPlugin({
  name: 'candil-code-blocks',
  element: {
    filter: ['pre'],
    async visit(node, context) {
      const code = node.children.find(isCode);
      if (!code) return undefined;
      const text = context.textContent(code).replace(/\n$/u, '');
      const language = text.length > longestColoured ? undefined : await loadLanguage(infoOf(code));
      if (language === 'markdown') await loadInnerLanguages(text);
      return toBlock(text, language, titleOf(code));
    },
  },
});

const isCode = (node: Child): node is Element => node.type === 'element' && node.tagName === 'code';

/** The words after the opening fence; empty for a block that is only indented. */
function infoOf(code: Element): string {
  const name = listClasses(code).find((one) => one.startsWith(classStart));
  return name === undefined ? '' : name.slice(classStart.length);
}

/** `title="…"` or `title=word` among the words after the language. */
const titlePattern = /(?:^|\s)title=(?:"(?<double>[^"]+)"|'(?<single>[^']+)'|(?<word>[^\s"']+))/u;

/** What a writer calls the code, shown above it; undefined for a block without a title. */
function titleOf({ data }: Element): string | undefined {
  const meta: unknown = data && 'meta' in data ? data.meta : undefined;
  const found = typeof meta === 'string' ? titlePattern.exec(meta)?.groups : undefined;
  return found?.['double'] ?? found?.['single'] ?? found?.['word'];
}

const listClasses = ({ properties: { className = [] } }: Element): readonly string[] =>
  Array.isArray(className) ? className.map(String) : [String(className)];

/** The button that copies it is put between title and code page by page: copy-controls.ts. */
function toBlock(text: string, language: string | undefined, title: string | undefined): Element {
  const coloured = language === undefined ? [] : refractor.highlight(text, language).children;
  const spans = coloured.flatMap(toSpan);
  // If a grammar has changed the text, readers would see other code than was written.
  const isWhole = spans.map(textOf).join('') === text;
  const className = [classStart + (language ?? 'plaintext')];
  const shown: Child[] = isWhole ? spans : [{ type: 'text', value: text }];
  const block = toElement('pre', className, [toElement('code', className, shown)]);
  const heading = title === undefined ? [] : [toTitle(title)];
  return toElement('div', ['code'], [...heading, block]);
}

const toTitle = (value: string): Element =>
  toElement('p', ['code-title'], [{ type: 'text', value }]);

/** Keeps text and classes only: grammars also add titles. */
function toSpan(node: HastNode): readonly Child[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element') return [];
  return [toElement('span', listClasses(node), node.children.flatMap(toSpan))];
}

const textOf = (node: Child): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

const toElement = (tagName: string, className: readonly string[], children: Child[]): Element => ({
  type: 'element',
  tagName,
  properties: { className: [...className] },
  children,
});
