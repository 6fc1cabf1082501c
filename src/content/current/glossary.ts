import { getEntry } from 'astro:content';
import type { Glossary } from '../../schemas/glossary.ts';

/** What the glossary of a locale says of a term; undefined for a term that it lacks. */
export async function findTerm(
  locale: string,
  id: string,
): Promise<Glossary['terms'][string] | undefined> {
  const glossary = await getEntry('glossary', locale);
  return glossary?.data.terms[id];
}
