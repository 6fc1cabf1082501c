import { z } from 'zod';
import { toPlainLine } from '../lib/text/plain-line.ts';
import { languageTagSchema } from './language-tag.ts';
import { articleIdSchema } from './names.ts';
import { longestPhrase } from './synonyms.ts';

/** A text that strangers wrote: one line, without what steers terminals and pages. */
const line = (least: number, most: number) =>
  z
    .string()
    .max(4 * most)
    .transform(toPlainLine)
    .pipe(z.string().min(least).max(most));

/** What was counted, and over which time, so that a person can judge a proposal. */
const evidenceSchema = z.strictObject({
  /** First and last day that were looked at. */
  from: z.iso.date(),
  until: z.iso.date(),
  /** Readers who asked so, about. */
  readers: z.number().int().min(0),
  /** Of these, told "nothing" or "not sure". */
  unanswered: z.number().int().min(0),
  /** Of these, opened the article. */
  opened: z.number().int().min(0),
  /** Of these, went on to contact or sent a ticket. */
  contacts: z.number().int().min(0),
  /** What follows from it, in a sentence, for the text of a pull request. */
  text: line(1, 500),
});
export type ProposalEvidence = z.infer<typeof evidenceSchema>;

/** An id becomes a path: it must not lead out of the folder. */
const safeIdSchema = articleIdSchema.refine(
  (id) => id.split('/').every((part) => /^[^.\\\p{C}][^\\\p{C}]*$/u.test(part)),
  {
    error: 'is no article id: a part of it begins with a dot or holds a sign that no file may have',
  },
);

const questionsSchema = z.array(line(2, 200)).min(1).max(30);

const wordSchema = line(1, 100).refine(
  (word) => /[\p{L}\p{N}]/u.test(word) && word.split(' ').length <= longestPhrase,
  { error: `must be a word, or ${longestPhrase} at most` },
);
const wordsSchema = z.array(wordSchema).min(1).max(10);

/** A change of the content folder that the counts of readers suggest, and a person decides on. */
export const proposalSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    /** Customers’ words for `questions:` of an article. */
    kind: z.literal('question'),
    locale: languageTagSchema,
    article: safeIdSchema,
    questions: questionsSchema,
    evidence: evidenceSchema,
  }),
  z.strictObject({
    /** A word of customers for one of the site, for `synonyms/<locale>.yaml`. */
    kind: z.literal('synonym'),
    locale: languageTagSchema,
    /** What customers type. */
    from: wordsSchema,
    /** What the site says for it. */
    to: wordsSchema,
    evidence: evidenceSchema,
  }),
  z.strictObject({
    /** An article that is missing, with the questions that it has to answer. */
    kind: z.literal('article'),
    locale: languageTagSchema,
    /** `<category>/[<section>/]<name>`. */
    article: safeIdSchema,
    title: line(1, 150),
    questions: questionsSchema,
    evidence: evidenceSchema,
  }),
]);
export type Proposal = z.infer<typeof proposalSchema>;
/** A proposal of one kind. */
export type ProposalOf<Kind extends Proposal['kind']> = Extract<Proposal, { kind: Kind }>;

/** The file that `/insights/` hands out and `npm run insights -- apply <file>` reads. */
export const proposalFileSchema = z.strictObject({
  candil: z.literal('proposals'),
  version: z.literal(1),
  proposals: z.array(proposalSchema).min(1).max(200),
});
export type ProposalFile = z.infer<typeof proposalFileSchema>;
