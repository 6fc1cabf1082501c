import { z } from 'zod';
import type { Tally } from './vote.ts';

const countSchema = z.number().int().min(0);

export const tallySchema = z
  .strictObject({
    /** Readers who found the article helpful. */
    helpful: countSchema,
    /** Readers who voted. */
    total: countSchema,
  })
  .refine(({ helpful, total }) => helpful <= total, {
    error: 'has more helpful votes than votes',
  }) satisfies z.ZodType<Tally>;

/**
 * `content/tallies.json`: a snapshot of the votes by `<locale>/<articleId>`, written by
 * `npm run tallies` and read by the build. Articles that are gone are left alone.
 */
export const talliesSchema = z.record(
  z.string().regex(/^[^/]+\/[^/]+\/.+$/u, 'is no <locale>/<articleId>'),
  tallySchema,
);
export type Tallies = z.infer<typeof talliesSchema>;

/** The sums of two counts. */
export function addTallies(one: Tallies, other: Tallies): Tallies {
  const sums = new Map(Object.entries(one));
  for (const [name, { helpful, total }] of Object.entries(other)) {
    const known = sums.get(name) ?? { helpful: 0, total: 0 };
    sums.set(name, { helpful: known.helpful + helpful, total: known.total + total });
  }
  return Object.fromEntries(sums);
}

/**
 * Votes that were cast before the articles stood here, inside the content folder; written by an
 * import. They are added to those of the first edition of a text.
 */
export const startingTalliesFile = 'starting-tallies.json';
