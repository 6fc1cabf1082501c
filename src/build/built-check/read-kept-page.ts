import { z } from 'zod';
import type { Kept } from '../../lib/kept/kept-folder.ts';
import { toKey } from '../../lib/kept/kept-values.ts';
import type { PageRules } from './page-policy.ts';
import { readPage, type PageFacts } from './read-page.ts';

/** What a page tells, as it is kept. */
type StoredFacts = Omit<PageFacts, 'ids'> & { ids: readonly string[] };

const storedFacts = z.custom<StoredFacts>();

/** A page, and the name of what it holds if it has one. */
interface BuiltPage {
  name: string | undefined;
  read: () => Buffer;
}

/** As `readPage`, of a page that was built before, to the byte, from what it told then. */
export function readKeptPage({ name, read }: BuiltPage, rules: PageRules, kept: Kept): PageFacts {
  const html = name === undefined ? read() : undefined;
  const key = toKey(JSON.stringify(rules), html ?? `named ${name}`);
  const found = kept.take(key);
  if (found) {
    const stored = storedFacts.parse(JSON.parse(found.toString('utf8')));
    return { ...stored, ids: new Set(stored.ids) };
  }
  const facts = readPage((html ?? read()).toString('utf8'), rules);
  const stored: StoredFacts = { ...facts, ids: [...facts.ids] };
  kept.put(key, Buffer.from(JSON.stringify(stored)));
  return facts;
}
