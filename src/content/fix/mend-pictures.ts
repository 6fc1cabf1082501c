import type { MdastNode } from 'satteri';
import { createBodyReport } from '../check/body/body-report.ts';
import { checkPictureText } from '../check/body/picture-text.ts';
import { escapePattern, walk, type Draft, type Mend } from './mend.ts';

/**
 * Gives pictures without a text the one that their writer gave them elsewhere: their title, or the
 * caption of the figure. None is made up.
 */
export const mendPictures = (draft: Draft): readonly Mend[] =>
  [...walk(draft.root)].flatMap(({ node, parents }): readonly Mend[] => {
    if (node.type !== 'image' || (node.alt ?? '').trim() !== '') return [];
    const line = draft.lineOf(node);
    const code = 'PictureTextMissing';
    if (!draft.problems.some((one) => one.line === line && one.code === code)) return [];
    const text = [node.title ?? '', captionOf(parents)].find((one) => isText(one, draft));
    if (text === undefined) return [];
    const start = findPlace(draft, line, node.url);
    if (start === undefined) return [];
    const edits = [{ ...start, text: escapeText(text) }];
    return [{ line, code, edits, note: `text of the picture "${text}"` }];
  });

/** The caption of the figure around a picture; empty if there is none. */
export function captionOf(parents: readonly MdastNode[]): string {
  for (const parent of parents.toReversed()) {
    if (parent.type !== 'mdxJsxFlowElement' && parent.type !== 'mdxJsxTextElement') continue;
    if (parent.name !== 'Figure') continue;
    const caption = parent.attributes.find(
      (one) => one.type === 'mdxJsxAttribute' && one.name === 'caption',
    )?.value;
    return typeof caption === 'string' ? caption.trim() : '';
  }
  return '';
}

/** Whether a text tells what a picture shows, as far as can be judged: it is no file name. */
function isText(text: string, { article }: Draft): boolean {
  const report = createBodyReport(article);
  checkPictureText(text, 1, report);
  return report.problems.length === 0 && !text.includes('\n');
}

/** Where the text of a picture belongs, between its brackets. */
function findPlace({ shown, lineStarts }: Draft, line: number, url: string) {
  const from = lineStarts[line - 1] ?? 0;
  const pattern = new RegExp(
    String.raw`!\[(?<alt>[ \t]*)\]\(\s*<?${escapePattern(url)}(?=[>\s)])`,
    'u',
  );
  const found = pattern.exec(shown.slice(from, lineStarts[line]));
  if (!found) return undefined;
  const start = from + found.index + 2;
  return { start, end: start + (found.groups?.['alt'] ?? '').length };
}

const escapeText = (text: string): string => text.replaceAll(/[\\`*_~[\]<>{}&]/gu, String.raw`\$&`);
