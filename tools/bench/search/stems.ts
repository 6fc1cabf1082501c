import { stemmer as arabic } from '@orama/stemmers/arabic';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as turkish } from '@orama/stemmers/turkish';
import { foldWord } from './keywords.ts';

const stemmers: ReadonlyMap<string, (word: string) => string> = new Map([
  ['ar', arabic],
  ['de', german],
  ['en', english],
  ['es', spanish],
  ['fr', french],
  ['pt', portuguese],
  ['ru', russian],
  ['tr', turkish],
]);

/** The stem of a word by Snowball, without accents; the folded word where Snowball has no stemmer. */
export function toStem(word: string, language: string): string {
  const stem = stemmers.get(language.split('-')[0] ?? '');
  const lower = word.toLocaleLowerCase(language);
  return foldWord(stem ? stem(lower) : lower);
}
