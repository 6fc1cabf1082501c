import { countHeadingWords, skipClosingMarks } from '../index/heading-words.ts';
import type { Heading, PageText } from '../index/search-index.ts';
import type { Stretch } from '../index/stretch.ts';
import { isMoney, isNumber, type NumberKind } from '../language/numbers.ts';
import { endsSentence } from './sentence.ts';

/**
 * Words in a passage: one or two sentences, as many as a snippet shows. From 20 to 50 the right page
 * is first equally often, but at 24 the snippet holds the answer for 72 of 100 English questions, at
 * 30 for 68, at 50 for 53.
 */
const passageLength = 24;

/**
 * A stretch of a page under one heading; places are numbers of words of the page. Where a part that
 * opens has ended, the heading around it goes on with another stretch.
 */
export interface Section extends Stretch {
  /** Undefined for the beginning of the page, which stands under the title. */
  heading: Heading | undefined;
  /** The words of the heading, or of the title. */
  title: Stretch;
}

/** For each term of a query how well the best word of a few answers it, 0 to 1. */
export type TermDegrees = readonly number[];

/** A section with the passages in it that hold anything of a query. */
export interface SectionMatch {
  section: Section;
  inHeading: TermDegrees;
  /** Where the summary ends and the text begins; where the section begins if it has none. */
  summaryEnd: number;
  passages: readonly PassageMatch[];
}

/** A passage that begins with a word that answers some term. */
interface PassageMatch {
  /** The place of its first word. */
  from: number;
  degrees: TermDegrees;
  /** The same for what is shown of it: a summary is not shown together with the text. */
  shown: TermDegrees;
  /** Tells whether there is a number of a kind in what is shown of it. */
  hasNumber: (kind: NumberKind) => boolean;
}

/** The passage that answers best. */
export interface Passage {
  /** Without the summary, or nothing but the summary, if the section has one. */
  section: Section;
  /** The place of its first word. */
  from: number;
  /** Sum over the terms of weight × the best degree in the passage or in its heading. */
  score: number;
}

/** The sections of a page in their order; the first is what stands before the first heading. */
export function listSections(page: PageText): Section[] {
  const { words } = page;
  const first = toSection(page, undefined);
  const begun = [first];
  /** The parts that are open, with the sections around them. */
  const open: { end: number; around: Section }[] = [];
  let current = first;
  const closeBefore = (place: number): void => {
    for (let last = open.at(-1); last && last.end <= place; last = open.at(-1)) {
      open.pop();
      current = { ...last.around, from: skipClosingMarks(words, last.end) };
      begun.push(current);
    }
  };
  for (const heading of page.headings) {
    if (heading.level === 1) continue;
    closeBefore(heading.place);
    if (heading.end !== undefined) open.push({ end: heading.end, around: current });
    current = toSection(page, heading);
    begun.push(current);
  }
  closeBefore(words.length);
  return begun
    .map((one, index) => ({ ...one, to: startOf(begun[index + 1]) ?? words.length }))
    .filter((one) => one.from < one.to || one.title.to === one.from);
}

function toSection(page: PageText, heading: Heading | undefined): Section {
  const start = heading?.place ?? 0;
  const from = start + countHeadingWords(heading?.text ?? page.title, page, start);
  return { heading, title: { from: start, to: from }, from, to: page.words.length };
}

/** Where a section begins, its heading included; one that goes on has its heading elsewhere. */
const startOf = (section: Section | undefined): number | undefined =>
  section && (section.title.to === section.from ? section.title.from : section.from);

/** The section of the word that stands before a place. */
export const findSectionBefore = (
  sections: readonly SectionMatch[],
  place: number,
): Section | undefined =>
  sections.findLast(({ section }) => (startOf(section) ?? 0) < place)?.section;

/**
 * The sections of a page as they answer the terms of a query, whatever these weigh.
 *
 * @param degrees for each term, how well each word of the page answers it, 0 to 1
 */
export function matchSections(
  page: PageText,
  degrees: readonly (readonly number[])[],
): SectionMatch[] {
  const bestOf = (from: number, to: number): TermDegrees =>
    degrees.map((ofTerm) => bestBetween(ofTerm, from, to));
  const findNumber = createNumberFinder(page);
  return listSections(page).map((section) => {
    const { title, from, to } = section;
    const summaryEnd = section.heading ? from : Math.max(from, Math.min(page.summaryEnd, to));
    const passages: PassageMatch[] = [];
    for (let place = from; place < to; place++) {
      if (!degrees.some((ofTerm) => (ofTerm[place] ?? 0) > 0)) continue;
      const end = Math.min(to, place + passageLength);
      const shownEnd = place < summaryEnd ? Math.min(end, summaryEnd) : end;
      const all = bestOf(place, end);
      passages.push({
        from: place,
        degrees: all,
        shown: shownEnd === end ? all : bestOf(place, shownEnd),
        hasNumber: (kind) =>
          findNumber(kind, { from: place, to: shownEnd }, place < summaryEnd ? from : summaryEnd),
      });
    }
    return { section, inHeading: bestOf(title.from, title.to), summaryEnd, passages };
  });
}

/**
 * Finds a number in what is shown of a passage: its sentence begins before it. Few questions ask for
 * one, so the page is looked through when one does.
 */
const createNumberFinder = ({ words, folded }: PageText) => {
  const places = new Map<NumberKind, readonly number[]>();
  const listPlaces = (kind: NumberKind): readonly number[] => {
    const found = places.get(kind);
    if (found !== undefined) return found;
    const listed =
      kind === 'number'
        ? folded.flatMap((word, place) => (isNumber(word) ? [place] : []))
        : words.flatMap((word, place) => (isMoney(word) ? [place] : []));
    places.set(kind, listed);
    return listed;
  };
  return (kind: NumberKind, { from, to }: Stretch, start: number): boolean => {
    let begin = from;
    while (begin > start && from - begin < passageLength && !endsSentence(words[begin - 1]))
      begin--;
    return listPlaces(kind).some((place) => place >= begin && place < to);
  };
};

function bestBetween(degrees: readonly number[], from: number, to: number): number {
  let best = 0;
  for (let place = from; place < to; place++) best = Math.max(best, degrees[place] ?? 0);
  return best;
}

/**
 * What a passage with a number is worth to a question that asks for one, as a share of the weight of
 * the query. From 0.15 to 0.5 the snippet holds the answer for one in a hundred more of the questions
 * of XQuAD that a number answers; at 0.4 *how much air* finds the pressure, not what loses air.
 */
const numberShare = 0.4;

/**
 * The passage that holds most of the query's weight; the first of equal ones, but rather the text than
 * the summary. The title helps the beginning of the page to be shown, but not its score: titles are
 * scored by themselves. Nor does a number, for which the query may ask.
 *
 * @param weights what each term weighs, in the order of the terms
 * @param numberAsked the kind of number for which the query asks
 */
export function findPassage(
  sections: readonly SectionMatch[],
  weights: readonly number[],
  numberAsked?: NumberKind,
): Passage {
  const shown = sections
    .map((one) => findShown(one, weights, numberAsked))
    .reduce((best, one) => (one.score > best.score ? one : best));
  const score = sections
    .map((one) => scoreSection(one, weights))
    .reduce((most, one) => Math.max(most, one), 0);
  return { ...shown, score };
}

/** The most that a passage of a section has of the query, with its heading. */
function scoreSection(
  { section, inHeading, passages }: SectionMatch,
  weights: readonly number[],
): number {
  const around = section.heading ? inHeading : [];
  return passages.reduce(
    (most, { degrees }) => Math.max(most, scoreOf(weights, around, degrees)),
    scoreOf(weights, around, []),
  );
}

/** The passage of a section that is shown. */
function findShown(
  { section, inHeading, summaryEnd, passages }: SectionMatch,
  weights: readonly number[],
  numberAsked: NumberKind | undefined,
): Passage {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const valueOfNumber = numberShare * total;
  let best = { from: section.from, score: scoreOf(weights, inHeading, []), own: 0 };
  for (const { from, shown, hasNumber } of passages) {
    const isAsked = numberAsked !== undefined && hasNumber(numberAsked);
    const own = scoreOf(weights, [], shown);
    const score = scoreOf(weights, inHeading, shown) + (isAsked ? valueOfNumber : 0);
    const isRather = isOpening(from, summaryEnd) && best.from < summaryEnd && own >= best.own;
    if (score > best.score || (score === best.score && isRather)) best = { from, score, own };
  }
  const part =
    best.from < summaryEnd ? { ...section, to: summaryEnd } : { ...section, from: summaryEnd };
  return { section: part, from: best.from, score: best.score };
}

/** Words of the first sentence: it says in full what the summary says in brief, others go into detail. */
const openingLength = 12;

const isOpening = (from: number, summaryEnd: number): boolean =>
  from >= summaryEnd && from < summaryEnd + openingLength;

const scoreOf = (weights: readonly number[], one: TermDegrees, other: TermDegrees): number =>
  weights.reduce(
    (sum, weight, index) => sum + weight * Math.max(one[index] ?? 0, other[index] ?? 0),
    0,
  );

/** Words at the beginning of a page, where it says what it is about. */
const leadLength = 45;

/** What the beginning of a page has of a query: the sum over the terms of weight × the best degree. */
export function leadScore(sections: readonly SectionMatch[], weights: readonly number[]): number {
  const [first] = sections;
  if (first === undefined) return 0;
  const end = first.section.from + leadLength;
  const lead = first.passages.filter(({ from }) => from < end);
  return weights.reduce(
    (sum, weight, term) =>
      sum + weight * lead.reduce((best, { degrees }) => Math.max(best, degrees[term] ?? 0), 0),
    0,
  );
}

/** One word may stand between neighbours: *cambio de contraseña*, *Angst vor Hunden*. */
const farthest = 2;

/**
 * For each term but the last how well it and the next one of the query are answered by neighbours
 * on the page, in this order, 0 to 1.
 *
 * @param degrees for each term, how well each word of the page answers it, 0 to 1
 */
export function matchNeighbours(degrees: readonly (readonly number[])[]): number[] {
  return degrees.slice(1).map((next, index) => {
    let best = 0;
    degrees[index]?.forEach((degree, place) => {
      if (degree <= best) return;
      for (let step = 1; step <= farthest; step++) {
        best = Math.max(best, Math.min(degree, next[place + step] ?? 0));
      }
    });
    return best;
  });
}

/**
 * How much of the query stands on the page in its own order: the sum over its neighbours of the
 * lesser weight × how well neighbours on the page answer them.
 */
export const proximityScore = (neighbours: readonly number[], weights: readonly number[]): number =>
  neighbours.reduce(
    (sum, degree, index) => sum + degree * Math.min(weights[index] ?? 0, weights[index + 1] ?? 0),
    0,
  );
