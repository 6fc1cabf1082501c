import { z } from 'zod';
import { followUps } from './follow-up.ts';

/** Characters of a question at most, as the field takes them. */
export const longestQuestion = 500;

/** Searches in one batch at most. */
export const mostSearches = 20;

/** An article as `<locale>/<articleId>`, or the address of its page. */
const articleSchema = z.string().max(500);

/** One search: what was asked, what was shown, what the reader did then. */
export const searchRecordSchema = z.strictObject({
  /** Random; what comes later with the same id is the same search, further on. */
  id: z.uuid().transform((id) => id.toLowerCase()),
  /** URL part of the language of the page. */
  locale: z.string().max(35),
  /** As it was typed, without what identifies a person. */
  question: z.string().trim().min(1).max(longestQuestion),
  /** Results that were shown. */
  results: z.int().min(0).max(100),
  /** How sure the search was of them. */
  confidence: z.enum(['sure', 'unsure', 'none']),
  /** Whether another spelling was searched for. */
  corrected: z.boolean().default(false),
  /** The result that was opened; empty if none was. */
  opened: articleSchema.default(''),
  /** Its place, from 1. */
  position: z.int().min(0).max(100).default(0),
  followed: z.enum(followUps).default(''),
});
export type SearchRecord = z.infer<typeof searchRecordSchema>;

/** Body of `POST /api/searches`. */
export const searchBatchSchema = z.strictObject({
  searches: z.array(searchRecordSchema).min(1).max(mostSearches),
});

/** Steps that a page reports; that an article solved it, and that a ticket was stored, come otherwise. */
export const reportedSteps = ['started', 'offered', 'opened', 'sent'] as const;

/** Steps in one batch at most. */
export const mostSteps = 30;

/** Body of `POST /api/attempts`: what happened in the form of a ticket. */
export const attemptBatchSchema = z.strictObject({
  /** Random id of one visit of the form. */
  attempt: z.uuid().transform((id) => id.toLowerCase()),
  /** URL part of the language of the form. */
  locale: z.string().max(35),
  steps: z
    .array(
      z.strictObject({
        kind: z.enum(reportedSteps),
        /** Which article was offered, opened, or did not keep the reader from sending. */
        article: articleSchema.default(''),
        topic: z.string().max(100).default(''),
      }),
    )
    .min(1)
    .max(mostSteps),
});
export type AttemptBatch = z.infer<typeof attemptBatchSchema>;
