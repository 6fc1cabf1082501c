import { markdownToHtml } from 'satteri';
import { featuresFor } from '../../markdown/markdown-options.ts';
import { createLineCounter } from '../../read/front-matter.ts';
import { isRefusedAttribute, judgeElement } from './html-policy.ts';
import { listTags, type HtmlTag } from './html-tags.ts';
import type { BodyReport } from './body-report.ts';
import { checkElement } from './html-elements.ts';
import type { NamedPlace } from './ids.ts';

/** A piece of raw HTML in a Markdown article. */
export interface RawHtml {
  value: string;
  line: number;
}

/**
 * Checks the raw HTML of a Markdown article. Each piece by itself gives the line; then the whole
 * page is read again, because a tag that one piece leaves open swallows what follows and turns
 * harmless text into attributes. Returns the ids that links can lead to.
 */
export function checkRawHtml(
  pieces: readonly RawHtml[],
  source: string,
  report: BodyReport,
): readonly NamedPlace[] {
  const [first] = pieces;
  if (!first) return [];
  const before = report.problems.length;
  const tags = pieces.flatMap(({ value, line }) => {
    const countLines = createLineCounter(value);
    return listTags(value).map((tag) => ({ ...tag, line: line + countLines(tag.offset) }));
  });
  for (const tag of tags) {
    if (report.components.has(tag.writtenName)) reportComponent(tag, report);
    else checkElement(tag, tag.line, report);
  }
  if (report.problems.length === before) checkWhole(source, first.line, report);
  return tags.flatMap(placesOf);
}

const reportComponent = (
  { writtenName, line }: { writtenName: string; line: number },
  report: BodyReport,
): void =>
  report.error(
    'ComponentMisplaced',
    line,
    `<${writtenName}> is a component, and those work in .mdx files only.`,
    'Rename the file to end in .mdx.',
  );

const placesOf = ({ name, attributes, line }: HtmlTag & { line: number }): readonly NamedPlace[] =>
  attributes.flatMap((one): NamedPlace[] => {
    if (one.name === 'id') return [{ id: one.value, line }];
    return one.name === 'name' && name === 'a' ? [{ id: one.value, line, isName: true }] : [];
  });

function checkWhole(source: string, line: number, report: BodyReport): void {
  const known = new Set([...report.links, ...report.pictures].map(({ target }) => target));
  const hidden = listTags(
    markdownToHtml(source, { features: featuresFor(source, undefined) }).html,
  ).find((tag) => !isMadeByMarkdown(tag) && isRefused(tag, known));
  if (!hidden) return;
  report.error(
    'HtmlRefused',
    line,
    `A tag is left open, so that the text after it becomes part of <${hidden.name}>.`,
    'Close every tag with ">" and every attribute with its quote.',
  );
}

/** Addresses of links and pictures that Markdown made are judged as such. */
const isRefused = ({ name, attributes }: HtmlTag, known: ReadonlySet<string>): boolean =>
  judgeElement(name) === 'refused' ||
  attributes.some(
    (one) =>
      one.name !== 'style' && isRefusedAttribute(one.name, one.value) && !known.has(one.value),
  );

/** Task lists are made of disabled checkboxes, and the alignment of columns of style attributes. */
const isMadeByMarkdown = ({ name, attributes }: HtmlTag): boolean =>
  (name === 'input' && attributes.some((one) => one.name === 'disabled')) ||
  ((name === 'td' || name === 'th') && attributes.every((one) => one.name === 'style'));
