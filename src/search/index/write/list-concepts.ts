import type { Synonyms } from '../../../schemas/synonyms.ts';
import { lexiconOf, type Concept, type ConceptMember } from '../../language/lexicon.ts';

/** `content/synonyms/<locale>.yaml` of each locale that has one. */
export type SynonymsByLocale = ReadonlyMap<string, Synonyms>;

/** The concepts of an index's language: those of the content folder and those of every site. */
export function listConcepts(language: string, own: SynonymsByLocale): Concept[] {
  const locale = [...own.keys()].find((one) => one.toLowerCase() === language.toLowerCase());
  return [...(own.get(locale ?? '')?.synonyms ?? []).map(toConcept), ...lexiconOf(language)];
}

/** What a writer says of words holds for certain. */
const toConcept = (synonyms: Synonyms['synonyms'][number]): Concept =>
  'both' in synonyms
    ? { from: synonyms.both.map(toMember), to: synonyms.both.map(toMember) }
    : { from: synonyms.from.map(toMember), to: synonyms.to.map(toMember) };

const toMember = (text: string): ConceptMember => ({ text, closeness: 1 });
