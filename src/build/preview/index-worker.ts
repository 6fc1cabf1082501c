import { z } from 'zod';
import { keepInMemory } from '../../lib/kept/kept-in-memory.ts';
import type { SynonymsByLocale } from '../../search/index/write/list-concepts.ts';
import { buildIndex } from '../../search/index/write/write-index.ts';
import { answerQuestions } from './answer-questions.ts';

/** What the index is made of. */
export interface IndexRequest {
  /** The HTML of each page, by its address. */
  pages: ReadonlyMap<string, string>;
  synonyms: SynonymsByLocale;
}

/** What was read of the pages of the last index: of a later one only what has changed is read. */
const kept = keepInMemory();

// From our own thread: as it was sent.
answerQuestions(z.custom<IndexRequest>(), async ({ pages, synonyms }) => {
  const sources = Array.from(pages, ([url, html]) => ({ url, read: () => Promise.resolve(html) }));
  const files = await buildIndex(sources, { synonyms, kept });
  kept.forgetUntouched();
  return files;
});
