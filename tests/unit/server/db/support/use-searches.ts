import {
  forgetAttempts,
  recordSteps,
} from '../../../../../src/server/deflections/attempt-store.ts';
import type { Database } from '../../../../../src/server/db/schema.ts';
import {
  foldRareQuestions,
  removeQuestions,
  removeSearches,
  unlinkSearches,
} from '../../../../../src/server/searches/forget-searches.ts';
import { createSearchStore } from '../../../../../src/server/searches/search-store.ts';

/** Calls whatever asks the database for searches and for steps of attempts. */
export async function useSearches(db: Database, now: Date): Promise<void> {
  const searches = createSearchStore(db, () => now);
  const search = {
    ...{ id: 'a', locale: 'en', question: 'lost bike', results: 1, confidence: 'sure' as const },
    ...{ corrected: false, opened: 'en/a', position: 1, followed: '' as const },
  };
  await searches.recordSearches([search]);
  await searches.recordSearches([{ ...search, followed: 'contact' }]);
  const steps = [{ kind: 'started', article: '', topic: '' }] as const;
  await recordSteps(db, { attempt: 'a', locale: 'en', steps }, now);
}

/** Calls whatever removes them. */
export async function forgetSearches(db: Database): Promise<void> {
  const always = (): Promise<boolean> => Promise.resolve(true);
  const later = new Date('2027-03-01T08:00:00.000Z');
  await forgetAttempts(db, later);
  await unlinkSearches(db, later, always);
  await foldRareQuestions(db, later.toISOString(), always);
  await removeSearches(db, later.toISOString(), always);
  await removeQuestions(db, later.toISOString(), always);
}
