import type { Synonyms } from '../../../schemas/synonyms.ts';
import { lexiconOf, type Concept, type ConceptMember } from '../../language/lexicon.ts';

/** `content/synonyms/<locale>.yaml` of each locale that has one. */
export type SynonymsByLocale = ReadonlyMap<string, Synonyms>;

/** Where an index has its concepts from. */
export interface ConceptSources {
  /** Words of customers and of the articles, by locale. */
  synonyms?: SynonymsByLocale;
  /** False leaves out what customers of any company say: benchmarks measure what it is worth. */
  hasLexicon?: boolean;
}

/** The concepts of an index's language: those of the content folder and those of every site. */
export function listConcepts(
  language: string,
  { synonyms: own = new Map(), hasLexicon = true }: ConceptSources = {},
): Concept[] {
  const locale = [...own.keys()].find((one) => one.toLowerCase() === language.toLowerCase());
  return [
    ...(own.get(locale ?? '')?.synonyms ?? []).map(toConcept),
    ...(hasLexicon ? lexiconOf(language) : []),
  ];
}

/** What a writer says of words holds for certain. */
const toConcept = (synonyms: Synonyms['synonyms'][number]): Concept =>
  'both' in synonyms
    ? { from: synonyms.both.map(toMember), to: synonyms.both.map(toMember) }
    : { from: synonyms.from.map(toMember), to: synonyms.to.map(toMember) };

const toMember = (text: string): ConceptMember => ({ text, closeness: 1 });
