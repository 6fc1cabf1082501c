import { languageOf } from '../../lib/intl/intl-names.ts';
import { arabic } from './lexicon/ar.ts';
import { english } from './lexicon/en.ts';
import { french } from './lexicon/fr.ts';
import { german } from './lexicon/de.ts';
import { portuguese } from './lexicon/pt.ts';
import { spanish } from './lexicon/es.ts';

/** A word or phrase of a concept. */
export interface ConceptMember {
  text: string;
  /** How surely it means the concept, 0 to 1. */
  closeness: number;
}

/** One thing that people call by many names. */
export interface Concept {
  /** What customers say for it. */
  from: readonly ConceptMember[];
  /** What articles say for it. */
  to: readonly ConceptMember[];
}

/**
 * How surely a member means its concept, by its level: the same thing, usually it, at times it. A
 * word is found by another with the product of both, so that two of the last level do not meet.
 */
const closenessOfLevel = [1, 0.7, 0.4] as const;

/** How surely the right side of `>` is what the left side means. */
const oneWayCloseness = 0.7;

/** Files of each language, one for each field of life. Other languages have none. */
const lexicons: ReadonlyMap<string, readonly string[]> = new Map([
  ['ar', arabic],
  ['de', german],
  ['en', english],
  ['es', spanish],
  ['fr', french],
  ['pt', portuguese],
]);

/** What customers of any company call things, in a language (BCP 47 tag); nothing if none is known. */
export const lexiconOf = (tag: string): Concept[] =>
  (lexicons.get(languageOf(tag)) ?? []).flatMap(parseLexicon);

/**
 * Reads lines of concepts: levels of closeness are parted by bars, members by commas; `a, b > c`
 * leads from the left to the right and never back. Lines that begin with `#` are comments.
 *
 * @example
 * parseLexicon('refund, money back | pay back'); // pay back finds refund with 0.7
 */
export const parseLexicon = (text: string): Concept[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(parseConcept);

function parseConcept(line: string): Concept {
  const [left = '', right] = line.split(' > ');
  if (right !== undefined)
    return { from: listMembers(left, 1), to: listMembers(right, oneWayCloseness) };
  const members = left
    .split('|')
    .flatMap((level, place) => listMembers(level, closenessOfLevel[place] ?? 0));
  return { from: members, to: members };
}

const listMembers = (list: string, closeness: number): ConceptMember[] =>
  list
    .split(',')
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => ({ text, closeness }));
