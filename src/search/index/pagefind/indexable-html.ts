import { isUnspaced, segmentWords } from '../../language/normalize.ts';
import { bodyMark } from '../page-marks.ts';
import { wordBoundary } from './page-file.ts';

/**
 * The part of a page that is indexed: the marked element under the `<html>` tag, which has the
 * language. Undefined if nothing is marked. Without header, footer and the colours of code a page is
 * a third as long, and indexing takes a quarter less time.
 */
export function toIndexableHtml(html: string): string | undefined {
  const mark = html.indexOf(bodyMark);
  if (mark === -1) return undefined;
  const start = html.lastIndexOf('<', mark);
  const name = /^<([a-z][\w-]*)/u.exec(html.slice(start, mark))?.[1] ?? '';
  const end = html.lastIndexOf(`</${name}>`);
  const root = /<html[^>]*>/u.exec(html)?.[0] ?? '<html>';
  const body = html.slice(start, end).replace(codePattern, withoutSpans);
  const language = /\slang="([^"]*)"/u.exec(root)?.[1] ?? '';
  const part = isUnspaced(language) ? segment(language) : partWords;
  return `${root}<body>${body.replace(textPattern, part)}</${name}></body></html>`;
}

/**
 * Marks where words end in a language without spaces, as a query is segmented. Pagefind's own
 * segmenter finds other words, such as รหัสผ่าน, which no query would hold.
 */
const segment =
  (language: string) =>
  (text: string): string =>
    text
      .split(entityPattern)
      .map((part, place) => (place % 2 === 1 ? part : segmentText(part, language)))
      .filter((part) => part !== '')
      .join(wordBoundary);

const segmentText = (text: string, language: string): string =>
  segmentWords(text, language)
    .map((one) => one.segment)
    .join(wordBoundary);

/** A sign that HTML writes in letters, such as `&amp;`. */
const entityPattern = /(&#?\w+;)/gu;

const codePattern = /<pre[\s>][\s\S]*?<\/pre>/gu;

const withoutSpans = (code: string): string => code.replace(/<\/?span[^>]*>/gu, '');

/** Only the text between two tags: attributes and addresses stay as they are. */
const textPattern = />[^<]+/gu;

/**
 * Pagefind parts words at spaces and ASCII punctuation only, so that *l’abonnement*, *Mon–Fri* and
 * *bike—and* would each be one word, found by nobody. Apostrophes become straight ones (the excerpt
 * turns them back), dashes get spaces.
 */
const partWords = (text: string): string =>
  text
    .replace(/(?<=[\p{L}\p{N}])’(?=\p{L})/gu, "'")
    .replace(
      /(?<=[\p{L}\p{N}])(?:[–—…−]|&(?:mdash|ndash|hellip|minus);)(?=[\p{L}\p{N}])/gu,
      ' $& ',
    );
