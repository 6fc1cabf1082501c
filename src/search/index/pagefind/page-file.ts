import { joinWord } from '../../language/normalize.ts';
import { listTexts, splitText } from '../../language/tokenize.ts';
import {
  isAsideId,
  isQuestionId,
  isTextId,
  isUnseenId,
  keywordsId,
  summaryId,
  toEndId,
  toTextId,
} from '../page-marks.ts';
import type { Heading, PageText, UnseenText } from '../search-index.ts';
import type { Stretch } from '../stretch.ts';

/**
 * A blank without width. Pagefind parts words at it, and leaves it between the words of its pages if
 * their language is written without spaces.
 */
export const wordBoundary = '\u200B';

/** The words of a page, with their punctuation, in their places. */
export const splitContent = (content: string): string[] =>
  content.split(isUnspaced(content) ? wordBoundary : /\s+/u);

const isUnspaced = (content: string): boolean => content.includes(wordBoundary);

/** Path of the file of a page in the folder of the index, by its name. */
export const pageFile = (name: string): string => `fragment/${name}.pf_fragment`;

/** The language of the page in a file of Pagefind, lower case; undefined for the path of another file. */
export const languageOfPage = (path: string): string | undefined =>
  /^fragment\/(?<language>.+)_[\da-f]+\.pf_fragment$/u.exec(path)?.groups?.['language'];

/** Name that a page gets for its number, in a folder whose name changes with the index. */
export const numberedPage = (folder: string, page: number | string): string => `${folder}/${page}`;

/** A page as Pagefind stores it. */
interface PagefindPage {
  url: string;
  content: string;
  meta: Partial<Record<string, string>>;
  anchors: readonly { element: string; id: string; text?: string; location: number }[];
}

/** Reads the text of a `.pf_fragment` file; throws if it is none. */
export function parsePage(text: string): PagefindPage {
  const page: unknown = JSON.parse(text);
  if (isPage(page)) return page;
  throw new Error('A page of Pagefind’s index has another form.');
}

/** The address of a page, from the text of its `.pf_fragment` file; the rest is not read. */
export function urlOfPage(text: string): string {
  const [, written] = /^\{"url":("(?:[^"\\]|\\.)*")/u.exec(text) ?? [];
  const url: unknown = written === undefined ? parsePage(text).url : JSON.parse(written);
  return String(url);
}

const isPage = (value: unknown): value is PagefindPage =>
  typeof value === 'object' && value !== null && 'content' in value && 'anchors' in value;

const withoutBoundaries = (text: string): string => text.replaceAll(wordBoundary, '');

/** A page before its words are told under which texts they are found. */
type PartedPage = Omit<
  PageText,
  'titleWords' | 'titleTexts' | 'folded' | 'texts' | 'keywordTexts' | 'questionTexts' | 'unseen'
> & { unseen: readonly Pick<UnseenText, 'place' | 'words'>[] };

/**
 * The words of a page as they are written, from what Pagefind stores of it: what the index counts, and
 * half of the work.
 *
 * @param language BCP 47 tag
 */
export function toPartedPage(page: PagefindPage, language: string): PartedPage {
  const { content } = page;
  const words = splitContent(content);
  const questions = page.anchors.filter(({ id }) => isQuestionId(id)).sort(byPlace);
  const behind = [...questions, ...page.anchors.filter(({ id }) => isTextId(id))].sort(byPlace);
  const endOfKeywords = behind[0]?.location ?? words.length;
  const end = page.anchors.find(({ id }) => id === keywordsId)?.location ?? endOfKeywords;
  const anchors = new Map(page.anchors.map((anchor) => [anchor.id, anchor]));
  const endOf = (id: string): number | undefined => anchors.get(toEndId(id))?.location;
  const textOf = (id: string): string | undefined => anchors.get(toTextId(id))?.text;
  return {
    url: page.url.startsWith('/') ? page.url : `/${page.url}`,
    title: withoutBoundaries(page.meta['title'] ?? ''),
    category: page.meta['category'] ?? '',
    words: words.slice(0, end),
    keywords: words.slice(end, endOfKeywords),
    questions: questions.map(({ text = '' }) => withoutBoundaries(text).trim()),
    separator: isUnspaced(content) ? '' : ' ',
    headings: page.anchors
      .flatMap((anchor) => toHeading(anchor, endOf(anchor.id)))
      .sort((one, other) => one.place - other.place),
    asides: listAsides(page.anchors, endOf),
    unseen: page.anchors
      .filter(({ id }) => isUnseenId(id))
      .map(({ id, location }) => ({
        place: location,
        words: toUnseenWords(textOf(id) ?? '', language),
      })),
    summaryEnd: endOf(summaryId) ?? 0,
  };
}

/**
 * The text of a page, from what Pagefind stores of it.
 *
 * @param language BCP 47 tag
 */
export function toPageText(page: PagefindPage, language: string): PageText {
  const parted = toPartedPage(page, language);
  const { title, words, keywords, questions, unseen } = parted;
  const titleWords = splitText(title, language);
  return {
    ...parted,
    titleWords,
    titleTexts: listTexts(titleWords, language),
    folded: words.map(joinWord),
    texts: listTexts(words, language),
    keywordTexts: listTexts(keywords, language),
    questionTexts: questions.map((question) => listTexts(splitText(question, language), language)),
    unseen: unseen.map(({ place, words: ofText }) => ({
      ...{ place, words: ofText, folded: ofText.map(joinWord) },
      texts: listTexts(ofText, language),
    })),
  };
}

const toUnseenWords = (text: string, language: string): string[] =>
  splitText(withoutBoundaries(text).trim(), language).filter((word) => /\S/u.test(word));

const byPlace = (one: { location: number }, other: { location: number }): number =>
  one.location - other.location;

type Anchor = PagefindPage['anchors'][number];

function listAsides(
  anchors: readonly Anchor[],
  endOf: (id: string) => number | undefined,
): Stretch[] {
  return anchors
    .filter(({ id }) => isAsideId(id))
    .map(({ id, location }) => ({ from: location, to: endOf(id) ?? location }))
    .filter(({ from, to }) => from < to);
}

function toHeading({ element, id, text = '', location }: Anchor, end?: number): Heading[] {
  const level = Number(/^h([1-6])$/u.exec(element)?.[1]);
  if (Number.isNaN(level) || text.trim() === '') return [];
  return [{ id, text: withoutBoundaries(text).trim(), level, place: location, end }];
}
