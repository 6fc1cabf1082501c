import type { CorpusArticle } from './questions.ts';

/** The category of all texts of a corpus. */
export const category = 'texts';

/** Name of the file of the so manieth article: an id may be any text, a name may not. */
export const toFileName = (number: number): string => `t${String(number).padStart(5, '0')}`;

/** Tells the address of an article on the site of a corpus. */
export function createAddresses(
  corpus: readonly CorpusArticle[],
  language: string,
): (id: string) => string {
  const urls = new Map(
    corpus.map(({ id }, number) => [id, `/${language}/${category}/${toFileName(number)}/`]),
  );
  return (id) => urls.get(id) ?? '';
}
