import type { MdastNode } from 'satteri';
import { calloutComponents } from '../markdown/blocks/callout-kinds.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import { prepareSource } from '../markdown/prepare-source.ts';
import type { SharedTexts } from '../read/shared-texts.ts';
import type { Edit } from './rewrite-html.ts';

type JsxElement = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** An article as its writer wrote it. */
export interface ArticleSource {
  /** Without front matter. */
  body: string;
  isMdx: boolean;
  /** Locale of the text. */
  locale: string;
  /** What snippets and variables of the text stand for. */
  texts?: SharedTexts;
}

/** What the text of an article names, as it reads without the site around it. */
export interface MarkdownTargets {
  /** Whole address of what a link or a picture names, such as `article:billing/invoices`. */
  toAddress: (target: string) => string | undefined;
  /** Whole address of a file below `content/files/`. */
  toFileAddress: (name: string) => string;
  /** The line above a call-out without a title, by the name of its component. */
  toCalloutTitle: (name: 'Note' | 'Tip' | 'Attention' | 'Warning') => string;
  /** What stands for the facts of a channel, which change: a link to the contact page. */
  contact: string;
}

/**
 * The text of an article as plain Markdown (CommonMark with the tables of GitHub): components give
 * their words, links and pictures whole addresses, and all else stays as it was written.
 */
export function toMarkdown(
  { body, isMdx, locale, texts }: ArticleSource,
  targets: MarkdownTargets,
): string {
  const format = isMdx ? 'mdx' : 'md';
  const source = prepareSource(body, {
    format,
    locale,
    texts,
    toCalloutTitle: (kind) => targets.toCalloutTitle(calloutComponents[kind]),
  }).text;
  const edits: Edit[] = [];
  collect(parseMarkdown(source, format, texts), { source, targets, edits });
  return applyEdits(source, edits).trim();
}

interface Work {
  source: string;
  targets: MarkdownTargets;
  edits: Edit[];
}

function collect(node: MdastNode, work: Work): void {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    work.edits.push(...replaceTags(node, work));
  } else if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
    work.edits.push(...replaceTarget(node, work));
  } else if (node.type === 'descriptionTerm') {
    work.edits.push(...replaceTerm(node));
  } else if (node.type === 'descriptionDetails') {
    work.edits.push(...replaceDetails(node, work));
  } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    // All that these may hold is a comment.
    work.edits.push({ start: startOf(node), end: endOf(node), text: '' });
  }
  if ('children' in node) for (const child of node.children) collect(child, work);
}

const startOf = ({ position }: MdastNode): number => position?.start.offset ?? 0;
const endOf = ({ position }: MdastNode): number => position?.end.offset ?? 0;

/** Plain Markdown has no lists of definitions: a term is set bold, its text is a paragraph. */
const replaceTerm = (node: MdastNode): readonly Edit[] => [
  { start: startOf(node), end: startOf(node), text: '**' },
  { start: endOf(node), end: endOf(node), text: '**\n' },
];

function replaceDetails(node: MdastNode, { source }: Work): readonly Edit[] {
  const start = startOf(node);
  const sign = /^:[ \t]*/u.exec(source.slice(start, endOf(node)))?.[0] ?? '';
  return [{ start, end: start + sign.length, text: '' }];
}

function replaceTarget(
  node: Extract<MdastNode, { type: 'link' | 'image' | 'definition' }>,
  { source, targets }: Work,
): readonly Edit[] {
  const address = targets.toAddress(node.url);
  const at = source.slice(startOf(node), endOf(node)).lastIndexOf(node.url);
  if (address === undefined || at === -1) return [];
  const start = startOf(node) + at;
  return [{ start, end: start + node.url.length, text: address }];
}

/** What is written in the place of the opening and the closing tag of a component. */
interface Words {
  before?: string;
  after?: string;
}

function replaceTags(element: JsxElement, { source, targets }: Work): readonly Edit[] {
  const words = toWords(element, targets);
  if (!words) return [];
  const { before = '', after = '' } = words;
  const start = startOf(element);
  const end = endOf(element);
  const first = element.children[0];
  const last = element.children.at(-1);
  if (!first || !last) return [{ start, end, text: before }];
  if (element.type === 'mdxJsxTextElement') {
    return [
      { start, end: startOf(first), text: before },
      { start: endOf(last), end, text: after },
    ];
  }
  const indent = indentBefore(source, startOf(first));
  return [
    {
      start: start - indentBefore(source, start).length,
      end: startOf(first) - indent.length,
      text: before && `${indent}${before}\n\n`,
    },
    { start: endOf(last), end, text: (after && `\n\n${indent}${after}`) + gapAfter(source, end) },
  ];
}

/** The line end that is missing between a component and the text on the next line. */
const gapAfter = (source: string, end: number): string =>
  /^\n[ \t]*(?!<\/)\S/u.test(source.slice(end)) ? '\n' : '';

/** The white space between the beginning of a line and a place in it. */
const indentBefore = (source: string, place: number): string =>
  /[ \t]*$/u.exec(source.slice(0, place))?.[0] ?? '';

/** Undefined for HTML, which Markdown may hold. */
function toWords(element: JsxElement, targets: MarkdownTargets): Words | undefined {
  const read = (name: string): string => readText(element, name);
  switch (element.name) {
    case 'Note':
    case 'Tip':
    case 'Attention':
    case 'Warning':
      return { before: strong(read('title') || targets.toCalloutTitle(element.name)) };
    case 'Question':
      return { before: strong(read('title')) };
    case 'Tab':
      return { before: strong(read('label')) };
    case 'Figure':
      return read('caption') === '' ? {} : { after: `*${escapeSigns(read('caption'))}*` };
    case 'Video':
      return { before: `[${escapeSigns(read('label'))}](${toVideoAddress(read('src'), targets)})` };
    case 'Download':
      return { before: `[${escapeSigns(read('label'))}](${targets.toFileAddress(read('file'))})` };
    case 'Channel':
      return { before: targets.contact };
    case 'Menu':
      return { before: strong(read('path').split('>').map(trimmed).join(' › ')) };
    case 'Kbd':
      return { before: '**', after: '**' };
    case 'Copy':
      return { before: '`', after: '`' };
    case 'Steps':
    case 'Tabs':
    case 'Questions':
    case 'Term':
      return {};
    default:
      return undefined;
  }
}

const toVideoAddress = (src: string, { toFileAddress }: MarkdownTargets): string =>
  src.startsWith('https://') ? src : toFileAddress(src);

function readText(element: JsxElement, name: string): string {
  for (const attribute of element.attributes) {
    const isMeant = attribute.type === 'mdxJsxAttribute' && attribute.name === name;
    if (isMeant && typeof attribute.value === 'string') return attribute.value;
  }
  return '';
}

const trimmed = (text: string): string => text.trim();
const strong = (text: string): string => `**${escapeSigns(text)}**`;
const escapeSigns = (text: string): string => text.replaceAll(/[\\`*_[\]<>]/gu, String.raw`\$&`);

function applyEdits(source: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let end = 0;
  for (const edit of edits.toSorted((one, other) => one.start - other.start)) {
    parts.push(source.slice(end, edit.start), edit.text);
    end = edit.end;
  }
  return parts.join('') + source.slice(end);
}
