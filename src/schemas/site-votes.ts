import { z } from 'zod';
import { feedbackReasons } from './vote-feedback.ts';

/** When readers are told how many found an article helpful. */
export const tallyRuleSchema = z.union(
  [
    z.enum(['always', 'never']),
    z.strictObject({
      /** As soon as so many have voted. */
      from: z.number().int().min(1),
    }),
  ],
  { error: 'is "always", "never", or "{ from: 10 }": from that many votes on' },
);
export type TallyRule = z.infer<typeof tallyRuleSchema>;

/** What the question under each article shows. */
export const votesSchema = z.strictObject({
  /** When readers are told how many found an article helpful. */
  tally: tallyRuleSchema.default('always'),
  /** What a reader who says "no" can choose as the reason, in this order. */
  reasons: z
    .array(z.enum(feedbackReasons))
    .min(1)
    .refine((reasons) => new Set(reasons).size === reasons.length, {
      error: 'names a reason twice',
    })
    .default([...feedbackReasons]),
});
