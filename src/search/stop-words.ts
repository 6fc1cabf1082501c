import { fold, languageOf } from './normalize.ts';
import { arabic } from './stop-words/ar.ts';
import { german } from './stop-words/de.ts';
import { english } from './stop-words/en.ts';
import { japanese } from './stop-words/ja.ts';
import { russian } from './stop-words/ru.ts';
import { turkish } from './stop-words/tr.ts';
import { chinese } from './stop-words/zh.ts';
import { spanish } from './stop-words/es.ts';
import { french } from './stop-words/fr.ts';
import { portuguese } from './stop-words/pt.ts';

/** A new language is one file and one line. Without a list every word counts, which is sound. */
const lists: ReadonlyMap<string, string> = new Map([
  ['ar', arabic],
  ['de', german],
  ['en', english],
  ['es', spanish],
  ['fr', french],
  ['ja', japanese],
  ['pt', portuguese],
  ['ru', russian],
  ['tr', turkish],
  ['zh', chinese],
]);

const none: ReadonlySet<string> = new Set();
const sets = new Map<string, ReadonlySet<string>>();

/** Folded words of a language that say little about a question; none if no list is known. */
export function stopWordsOf(tag: string): ReadonlySet<string> {
  const language = languageOf(tag);
  const list = lists.get(language);
  if (list === undefined) return none;
  const known = sets.get(language) ?? new Set(list.trim().split(/\s+/u).map(fold));
  sets.set(language, known);
  return known;
}
