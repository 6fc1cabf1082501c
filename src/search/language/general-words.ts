import { english } from './general-words/en.ts';
import { french } from './general-words/fr.ts';
import { german } from './general-words/de.ts';
import { portuguese } from './general-words/pt.ts';
import { spanish } from './general-words/es.ts';
import { createWordLists } from './word-lists.ts';

/** A new language is one file and one line. Without a list such words tell as much as others. */
const lists: ReadonlyMap<string, string> = new Map([
  ['de', german],
  ['en', english],
  ['es', spanish],
  ['fr', french],
  ['pt', portuguese],
]);

/**
 * Folded words of a language that are no stop words and yet tell little of what a question is about:
 * *try*, *week*, *problem*. Beside other words they count less.
 */
export const generalWordsOf = createWordLists(lists);
