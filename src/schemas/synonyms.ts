import { z } from 'zod';

/** Customers type few words; longer phrases never come again. */
export const longestPhrase = 6;

const wordSchema = z
  .string({ error: 'must be text. Put it into "quotes"' })
  .trim()
  .max(100)
  .refine((word) => /[\p{L}\p{N}]/u.test(word), {
    error: 'has no letter. Write a word, or remove it',
  })
  .refine((word) => word.split(/\s+/u).length <= longestPhrase, {
    error: `has more than ${longestPhrase} words. Write what customers type, in ${longestPhrase} words at most`,
  });

const wordsSchema = z.array(wordSchema, { error: tellListMistake }).check(({ value, issues }) => {
  value.forEach((word, place) => {
    if (value.findIndex((other) => isSame(word, other)) === place) return;
    issues.push({
      code: 'custom',
      input: word,
      path: [place],
      message: `is "${word}" once more. Remove it`,
    });
  });
});

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Tells of a word that is no list; any other value speaks for itself. */
function tellListMistake({ input }: { input?: unknown }): string | undefined {
  return typeof input === 'string' ? `is no list. Write it as [${input}]` : undefined;
}

const notBesideBoth = z.undefined({ error: 'does not go with "both". Make two entries of it' });

const bothWaysSchema = z.strictObject({
  /** Words that stand for each other: a question with one finds texts with any. */
  both: wordsSchema.min(2, {
    error: 'needs two words or more. Add what the texts say, or remove the entry',
  }),
  from: notBesideBoth.optional(),
  to: notBesideBoth.optional(),
});

const oneWaySchema = z
  .strictObject({
    /** Words that customers type. */
    from: wordsSchema.min(1),
    /** Words of the texts that they mean; the reverse does not hold. */
    to: wordsSchema.min(1),
  })
  .check(({ value: { from, to }, issues }) => {
    to.forEach((word, place) => {
      if (!from.some((one) => isSame(one, word))) return;
      issues.push({
        code: 'custom',
        input: word,
        path: ['to', place],
        message: `is "${word}" as in "from". Write a word of the texts that it stands for`,
      });
    });
  });

/** Tells of an entry that is no group of fields; one of the kinds tells anything else better. */
function tellEntryMistake({ input }: { input?: unknown }): string | undefined {
  const isGroup = typeof input === 'object' && input !== null && !Array.isArray(input);
  return isGroup
    ? undefined
    : 'is no entry. Write { both: [word, word] }, or { from: [word], to: [word] }';
}

/** `content/synonyms/<locale>.yaml`: words of customers and words of the articles. */
export const synonymsSchema = z.strictObject({
  synonyms: z
    .array(z.union([bothWaysSchema, oneWaySchema], { error: tellEntryMistake }))
    .default([]),
});
export type Synonyms = z.infer<typeof synonymsSchema>;
