import { z } from 'zod';
import { languageTagSchema } from './language-tag.ts';
import { articleIdSchema } from './names.ts';

/** What was counted, and over which time, so that a person can judge a proposal. */
const evidenceSchema = z.strictObject({
  /** First and last day that were looked at. */
  from: z.iso.date(),
  until: z.iso.date(),
  /** Readers who asked so, about. */
  readers: z.number().int().min(0),
  /** In a sentence, for the text of a pull request. */
  text: z.string().max(2_000),
});
export type ProposalEvidence = z.infer<typeof evidenceSchema>;

const questionsSchema = z.array(z.string().trim().min(2).max(200)).min(1).max(30);

/** A change of the content folder that the counts of readers suggest, and a person decides on. */
export const proposalSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    /** Customers’ words for `questions:` of an article. */
    kind: z.literal('question'),
    locale: languageTagSchema,
    article: articleIdSchema,
    questions: questionsSchema,
    evidence: evidenceSchema,
  }),
  z.strictObject({
    /** A word of customers for one of the site, for `synonyms/<locale>.yaml`. */
    kind: z.literal('synonym'),
    locale: languageTagSchema,
    /** What customers type, and what the site says for it. */
    words: z.array(z.string().trim().min(1).max(80)).min(2).max(10),
    evidence: evidenceSchema,
  }),
  z.strictObject({
    /** An article that is missing, with the questions that it has to answer. */
    kind: z.literal('article'),
    locale: languageTagSchema,
    /** `<category>/[<section>/]<name>`. */
    article: articleIdSchema,
    title: z.string().trim().min(1).max(150),
    questions: questionsSchema,
    evidence: evidenceSchema,
  }),
]);
export type Proposal = z.infer<typeof proposalSchema>;

/** The file that `/insights/` hands out and `npm run insights -- apply <file>` reads. */
export const proposalFileSchema = z.strictObject({
  candil: z.literal('proposals'),
  version: z.literal(1),
  proposals: z.array(proposalSchema).min(1).max(200),
});
export type ProposalFile = z.infer<typeof proposalFileSchema>;
