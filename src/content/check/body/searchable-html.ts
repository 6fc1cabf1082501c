import type { MdastNode } from 'satteri';
import { escapeHtml } from '../../../lib/escape.ts';
import { bodyMark, keywordsId, toQuestionId } from '../../../search/index/page-marks.ts';
import type { ArticleFile } from '../../read/read-article.ts';
import { createBodyReport } from './body-report.ts';
import { parseBody } from './parse-body.ts';

/**
 * A page with what search reads of an article, made without Astro: its texts and headings in their
 * order, with the marks of the built page. Labels that components bring along, such as opening
 * hours, are not in it. `tag` is the BCP 47 tag of its language.
 */
export function toSearchableHtml(article: ArticleFile, tag: string): string {
  const { title, description = '', keywords, questions } = article.frontMatter;
  const { root } = parseBody(article, createBodyReport(article));
  return [
    `<html lang="${tag}"><body><article ${bodyMark}>`,
    `<h1>${escapeHtml(title)}</h1>`,
    toElement('p', [description]),
    listElements(root),
    toElement(`p id="${keywordsId}"`, [keywords.join(', ')]),
    ...questions.map((question, index) =>
      toElement(`p id="${toQuestionId(index + 1)}"`, [question]),
    ),
    '</article></body></html>',
  ].join('\n');
}

/** The texts as one element, or nothing; `tag` may have attributes. */
function toElement(tag: string, texts: readonly string[]): string {
  const text = texts.join('').trim();
  const [name = tag] = tag.split(' ');
  return text === '' ? '' : `<${tag}>${escapeHtml(text)}</${name}>`;
}

/** Every block of text on its way through the tree, as an element of its own. */
function listElements(node: MdastNode): string {
  switch (node.type) {
    case 'heading':
      return toElement(`h${node.depth}`, listTexts(node));
    case 'paragraph':
    case 'descriptionTerm':
    case 'tableCell':
      return toElement('p', listTexts(node));
    case 'code':
      return toElement('p', [node.value]);
    case 'html':
      return toElement('p', [withoutTags(node.value)]);
    default: {
      const own = toElement('p', listAttributeTexts(node));
      return own + ('children' in node ? node.children.map(listElements).join('\n') : '');
    }
  }
}

/** The texts of a block, those of components in it included. */
function listTexts(node: MdastNode): readonly string[] {
  if (node.type === 'text' || node.type === 'inlineCode') return [node.value];
  if (node.type === 'html') return [withoutTags(node.value)];
  return [
    ...listAttributeTexts(node),
    ...('children' in node ? node.children.flatMap(listTexts) : []),
  ];
}

/** Attributes of components that are shown as text. */
const shownAttributes: ReadonlySet<string> = new Set(['title', 'label', 'caption', 'path']);

function listAttributeTexts(node: MdastNode): readonly string[] {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  return node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' &&
    shownAttributes.has(attribute.name) &&
    typeof attribute.value === 'string'
      ? [attribute.value]
      : [],
  );
}

const withoutTags = (html: string): string => html.replace(/<!--[\s\S]*?-->|<[^>]*>/gu, ' ');
