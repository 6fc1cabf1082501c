import type { Synonyms } from '../../schemas/synonyms.ts';
import { languageOf } from '../../lib/intl-names.ts';
import { german } from './synonyms/de.ts';
import { english } from './synonyms/en.ts';
import { spanish } from './synonyms/es.ts';
import { french } from './synonyms/fr.ts';
import { portuguese } from './synonyms/pt.ts';

/** A new language is one file and one line. Sites in other languages have their own words only. */
const lists: ReadonlyMap<string, string> = new Map([
  ['de', german],
  ['en', english],
  ['es', spanish],
  ['fr', french],
  ['pt', portuguese],
]);

/** The words of customer support that mean the same, in a language; none if no list is known. */
export function baseSynonymsOf(tag: string): Synonyms['synonyms'] {
  const lines = (lists.get(languageOf(tag)) ?? '').split('\n').filter((line) => line !== '');
  return lines.map((line) => {
    const [from = '', to] = line.split(' > ');
    return to === undefined
      ? { both: from.split(', ') }
      : { from: from.split(', '), to: to.split(', ') };
  });
}
