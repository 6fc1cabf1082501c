import { createDraw } from './chance.ts';
import { countHolding, toKeywords, withoutAccents } from './keywords.ts';
import type { CorpusArticle, Question } from './questions.ts';
import { mistype } from './typing-error.ts';

/** A way of asking a question. */
export interface Variant {
  /** Names it on the command line. */
  id: string;
  name: string;
  /** The last word is unfinished. */
  asYouType: boolean;
  /** Always gives the same query for the same question. */
  toQuery: (question: string) => string;
}

/** Of a half-typed word so much is there, at least `shortestHalf` letters. */
const typedShare = 0.6;
const shortestHalf = 3;

/**
 * The ways in which a collection is asked, unless the command names others: what customers typed as it
 * is, questions about a text in shorter ways, too.
 */
export const usualVariants = (questions: readonly Question[]): readonly string[] =>
  isAboutTexts(questions) ? ['question', 'keywords', 'typo'] : ['question'];

/** Tells questions about a text, of which the answer's words are known, from those of customers. */
export const isAboutTexts = (questions: readonly Question[]): boolean =>
  questions.some(({ answers }) => answers.length > 0);

/** The ways in which the same question is asked in a language; `only` names some of them. */
export function listVariants(
  corpus: readonly CorpusArticle[],
  language: string,
  only?: readonly string[],
): Variant[] {
  return listAll(corpus, language).filter(({ id }) => only === undefined || only.includes(id));
}

function listAll(corpus: readonly CorpusArticle[], language: string): Variant[] {
  const holding = countHolding(corpus, language);
  const keywords = (question: string): string[] => toKeywords(question, language, holding);
  const finished = (id: string, name: string, toQuery: (question: string) => string): Variant => ({
    id,
    name,
    asYouType: false,
    toQuery,
  });
  return [
    finished('question', 'whole question', (question) => question),
    finished('keywords', '2–3 keywords', (question) => keywords(question).join(' ')),
    finished('typo', '… with one typing error', (question) =>
      mistype(keywords(question), language, createDraw(question)).join(' '),
    ),
    finished('plain', 'without accents', withoutAccents),
    ...(language.split('-')[0] === 'de'
      ? [finished('digraphs', 'ae, oe, ue, ss', withDigraphs)]
      : []),
    {
      id: 'half',
      name: 'keywords, last half-typed',
      asYouType: true,
      toQuery: (question) => halveLast(keywords(question)).join(' '),
    },
  ];
}

const digraphs: ReadonlyMap<string, string> = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['Ä', 'Ae'],
  ['Ö', 'Oe'],
  ['Ü', 'Ue'],
  ['ß', 'ss'],
]);

const withDigraphs = (text: string): string =>
  text.normalize('NFC').replace(/[äöüÄÖÜß]/gu, (letter) => digraphs.get(letter) ?? letter);

function halveLast(words: readonly string[]): string[] {
  const last = Array.from(words.at(-1) ?? '');
  const length = Math.max(shortestHalf, Math.ceil(last.length * typedShare));
  return [...words.slice(0, -1), last.slice(0, length).join('')];
}
