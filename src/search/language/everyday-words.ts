import { languageOf } from '../../lib/intl/intl-names.ts';
import { english } from './everyday-words/en.ts';
import { german } from './everyday-words/de.ts';
import { spanish } from './everyday-words/es.ts';

/** A new language is one file and one line. Without a list such words may pass for slips. */
const lists: ReadonlyMap<string, string> = new Map([
  ['de', german],
  ['en', english],
  ['es', spanish],
]);

/** Words of daily life in a language (BCP 47 tag), as they are spelt: none of them is a slip for another. */
export const everydayWordsOf = (tag: string): readonly string[] =>
  lists.get(languageOf(tag))?.trim().split(/\s+/u) ?? [];
