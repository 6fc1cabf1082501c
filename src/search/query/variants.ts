import { fold } from '../language/normalize.ts';
import type { Form, FormKind } from './query.ts';
import type { VocabularyEntry } from '../index/format/entry.ts';

/** A word that accents tell apart has two groups at most. */
export const mostGroups = 2;

/** Of a compound's parts: together, and one alone. */
const partsWeight = 0.8;
const partWeight = 0.45;

/** A form of which the vocabulary says nothing. */
export const plainForm = (texts: readonly string[], kind: FormKind, weight: number): Form => ({
  texts,
  kind,
  weight,
  words: texts.map(fold),
  similarWords: [],
  similarPages: [],
  widenedFrequency: undefined,
  following: [],
});

/** A form that the vocabulary knows, with words like it. */
export const toForm = (entry: VocabularyEntry, kind: FormKind, weight: number): Form => ({
  texts: [entry.word],
  kind,
  weight,
  words: entry.words,
  similarWords: entry.similarWords,
  similarPages: entry.similarPages,
  widenedFrequency: entry.widenedFrequency,
  following: [],
});

/** The parts of a compound, together and each alone. */
export function formsOfParts(parts: readonly string[]): Form[] {
  return parts.length === 0
    ? []
    : [
        plainForm(parts, 'part', partsWeight),
        ...parts.map((part) => plainForm([part], 'part', partWeight)),
      ];
}
