import { matchDegree } from './word-match.ts';
import type { DirectAnswer } from './direct-answer.ts';
import type { FitWeights } from './relevance.ts';
import type { ReadPage } from './page-match.ts';
import { listSections, type Section } from './sections.ts';
import { stopWordsOf } from '../language/stop-words.ts';

/** Of the weight of the query so much has to stand in the question, or it is another question. */
const leastOfQuery = 0.75;

/** Of the telling words of the question so many have to be asked for, or it asks for more. */
const leastOfQuestion = 0.75;

/** Words shown: two or three sentences. Longer answers are read on the page. */
const longestAnswer = 60;

/**
 * The question of a page that is the reader's own, with its answer: both hold most of what the other
 * holds. Undefined if the page has none. `language` is a BCP 47 tag.
 */
export function findAnswer(
  page: ReadPage,
  weights: FitWeights,
  language: string,
): DirectAnswer | undefined {
  const found = listSections(page.fragment)
    .filter((section) => isQuestion(section))
    .map((section) => ({ section, share: shareOf(section, page, weights) }))
    .filter(({ section, share }) => share >= leastOfQuery && isWhole(section, page, language))
    .toSorted((one, other) => other.share - one.share)[0];
  return found ? toAnswer(found.section, page) : undefined;
}

/** A heading with a question mark of any script; without an answer below it is only a heading. */
const isQuestion = ({ anchor, from, to }: Section): boolean =>
  anchor !== undefined && from < to && /[?？؟\u037e]\s*$/u.test(anchor.text);

/** Of the weight of the query, how much the question holds, 0 to 1. */
function shareOf(section: Section, { terms }: ReadPage, weights: FitWeights): number {
  const held = terms.filter(({ degrees }) => isHeld(degrees, section));
  const asked = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return held.reduce((sum, { term }) => sum + (weights.get(term) ?? 0), 0) / asked;
}

const isHeld = (degrees: readonly number[], { heading, from }: Section): boolean =>
  degrees.slice(heading, from).some((degree) => degree >= matchDegree);

function isWhole(section: Section, { fragment, terms }: ReadPage, language: string): boolean {
  const stopWords = stopWordsOf(language);
  const telling = fragment.folded.flatMap((word, place) =>
    place >= section.heading && place < section.from && word !== '' && !stopWords.has(word)
      ? [place]
      : [],
  );
  const asked = telling.filter((place) =>
    terms.some(({ degrees }) => (degrees[place] ?? 0) >= matchDegree),
  );
  return telling.length > 0 && asked.length >= leastOfQuestion * telling.length;
}

function toAnswer({ anchor, from, to }: Section, { fragment }: ReadPage): DirectAnswer {
  const { url, title, words, separator } = fragment;
  const end = Math.min(to, from + longestAnswer);
  const text = words.slice(from, end).join(separator);
  return {
    question: anchor?.text ?? '',
    text: end < to ? `${text} …` : text,
    url: `${url}#${encodeURIComponent(anchor?.id ?? '')}`,
    title,
  };
}
