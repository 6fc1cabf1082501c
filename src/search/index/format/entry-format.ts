import type { VocabularyEntry, SimilarWord, SimilarPage, Synonym } from './entry.ts';
import { readFront, writeFront } from './front-coding.ts';
import { readPostings, writePostings } from './postings.ts';

/**
 * One line of text for an entry: fields between tabs, empty ones at the end left out; words in the
 * fields are written against the entry's first word, numbers to base 36. What is written has to be
 * read by the same version: file names change with every build.
 */
export function writeEntry(entry: VocabularyEntry): string {
  const [first = ''] = entry.words;
  const against = (word: string): string => writeFront(first, word);
  return [
    first,
    entry.words.slice(1).map(against).join(' '),
    entry.word === first ? '' : against(entry.word),
    entry.documentFrequency.toString(36),
    entry.widenedFrequency === entry.documentFrequency ? '' : entry.widenedFrequency.toString(36),
    entry.stem === first ? '' : against(entry.stem),
    writeHitsOrPlace(entry.postings),
    entry.similarWords.map(({ word, weight }) => toDigit(weight) + against(word)).join(' '),
    writePages(entry.similarPages),
    entry.parts.map(against).join(' '),
    entry.synonyms.map(writeSynonym).join(' '),
  ]
    .join('\t')
    .trimEnd();
}

/** Reads a line; `first` is its first word, which the file writes against the line before. */
export function readEntry(first: string, line: string): VocabularyEntry {
  const [others = '', spelling = '', pages = '', group = '', stem = '', hits = '', ...rest] =
    line.split('\t');
  const [relatives = '', strong = '', parts = '', synonyms = ''] = rest;
  const against = (text: string): string => readFront(first, text);
  const count = parseInt(pages, 36);
  return {
    word: spelling === '' ? first : against(spelling),
    words: [first, ...listOf(others).map(against)],
    documentFrequency: count,
    widenedFrequency: group === '' ? count : parseInt(group, 36),
    stem: stem === '' ? first : against(stem),
    postings: readHitsOrPlace(hits),
    similarWords: listOf(relatives).map((text): SimilarWord => ({
      weight: fromDigit(text),
      word: against(text.slice(1)),
    })),
    similarPages: readPages(strong),
    parts: listOf(parts).map(against),
    synonyms: listOf(synonyms).map(readSynonym),
  };
}

/** A list in another file is told by its place, which no list begins like. */
const placeSign = '@';

const writeHitsOrPlace = (hits: VocabularyEntry['postings']): string =>
  'file' in hits
    ? `${placeSign}${hits.file.toString(36)}.${hits.line.toString(36)}`
    : writePostings(hits);

function readHitsOrPlace(field: string): VocabularyEntry['postings'] {
  if (!field.startsWith(placeSign)) return readPostings(field);
  const [file = '', line = ''] = field.slice(placeSign.length).split('.');
  return { file: parseInt(file, 36), line: parseInt(line, 36) };
}

const listOf = (field: string): string[] => (field === '' ? [] : field.split(' '));

/** Shares are told in 35ths, by one digit to base 36. */
const shares = 35;
const toDigit = (share: number): string =>
  Math.max(1, Math.min(shares, Math.round(share * shares))).toString(36);
const fromDigit = (text: string): number => parseInt(text.charAt(0), 36) / shares;

/** `<digit of the term frequency><page>.<steps to the next pages>`, for each of them. */
function writePages(pages: readonly SimilarPage[]): string {
  const byFrequency = Map.groupBy(pages, ({ termFrequency }) => toDigit(termFrequency));
  return [...byFrequency]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([digit, group]) => {
      const numbers = group.map(({ page }) => page).sort((one, other) => one - other);
      const steps = numbers.map((page, index) => page - (numbers[index - 1] ?? 0));
      return digit + steps.map((step) => step.toString(36)).join('.');
    })
    .join(' ');
}

function readPages(field: string): SimilarPage[] {
  return listOf(field).flatMap((group) => {
    const termFrequency = fromDigit(group);
    let page = 0;
    return group
      .slice(1)
      .split('.')
      .map((step) => ({ page: (page += parseInt(step, 36)), termFrequency }));
  });
}

/** What stands before the word, `<`, what follows, `=`, and what is meant; words between `+`. */
const writeSynonym = ({ preceding, following, words }: Synonym): string =>
  `${preceding.length > 0 ? `${preceding.join('+')}<` : ''}${following.join('+')}=${words.join('+')}`;

function readSynonym(text: string): Synonym {
  const [asked = '', words = ''] = text.split('=');
  const [following = '', preceding = ''] = asked.split('<').reverse();
  const split = (part: string): string[] => part.split('+').filter((word) => word !== '');
  return { preceding: split(preceding), following: split(following), words: split(words) };
}
