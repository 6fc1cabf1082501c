import { plainForm, toForm } from './variants.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { ExpandOptions, Form } from './query.ts';
import type { VocabularyEntry, Synonym } from '../index/format/entry.ts';

/** Of a synonym of a word that the site has not, and of one that it has too. */
const synonymWeight = 0.9;
const besideKnownWeight = 0.5;

/** What the site says in place of a word, or of the phrase in which it stands. */
export async function listSynonyms(
  { vocabulary }: SearchIndex,
  { synonyms, documentFrequency }: VocabularyEntry,
  text: string,
  { words }: ExpandOptions,
): Promise<Form[]> {
  const place = words.indexOf(text);
  const weightOf = ({ preceding, following }: Synonym): number => {
    const isPhrase = preceding.length + following.length > 0;
    return documentFrequency > 0 && !isPhrase ? besideKnownWeight : synonymWeight;
  };
  const fitting = synonyms.filter(
    ({ preceding, following }) =>
      following.every((word, step) => words[place + 1 + step] === word) &&
      preceding.every((word, step) => words[place - preceding.length + step] === word),
  );
  const forms = await Promise.all(
    fitting.map(async (synonym): Promise<Form[]> => {
      const [word = '', ...others] = synonym.words;
      const entries = others.length > 0 ? [] : await vocabulary.find(word);
      const known = entries.filter(({ documentFrequency }) => documentFrequency > 0).slice(0, 1);
      return known.length > 0
        ? known.map((entry) => toForm(entry, 'synonym', weightOf(synonym)))
        : [plainForm(synonym.words, 'synonym', weightOf(synonym))];
    }),
  );
  const following = fitting.map((synonym) => synonym.following);
  return forms.flatMap((list, index) =>
    list.map((form) => ({ ...form, following: following[index] ?? [] })),
  );
}
