import { arabic } from './stop-words/ar.ts';
import { czech } from './stop-words/cs.ts';
import { german } from './stop-words/de.ts';
import { english } from './stop-words/en.ts';
import { spanish } from './stop-words/es.ts';
import { french } from './stop-words/fr.ts';
import { hindi } from './stop-words/hi.ts';
import { indonesian } from './stop-words/id.ts';
import { italian } from './stop-words/it.ts';
import { japanese } from './stop-words/ja.ts';
import { korean } from './stop-words/ko.ts';
import { dutch } from './stop-words/nl.ts';
import { polish } from './stop-words/pl.ts';
import { portuguese } from './stop-words/pt.ts';
import { russian } from './stop-words/ru.ts';
import { swedish } from './stop-words/sv.ts';
import { thai } from './stop-words/th.ts';
import { turkish } from './stop-words/tr.ts';
import { ukrainian } from './stop-words/uk.ts';
import { chinese } from './stop-words/zh.ts';
import { createWordLists } from './word-lists.ts';

/** A new language is one file and one line. Without a list every word counts, which is sound. */
const lists: ReadonlyMap<string, string> = new Map([
  ['ar', arabic],
  ['cs', czech],
  ['de', german],
  ['en', english],
  ['es', spanish],
  ['fr', french],
  ['hi', hindi],
  ['id', indonesian],
  ['it', italian],
  ['ja', japanese],
  ['ko', korean],
  ['nl', dutch],
  ['pl', polish],
  ['pt', portuguese],
  ['ru', russian],
  ['sv', swedish],
  ['th', thai],
  ['tr', turkish],
  ['uk', ukrainian],
  ['zh', chinese],
]);

/** Folded words of a language that say little about a question; none if no list is known. */
export const stopWordsOf = createWordLists(lists);
