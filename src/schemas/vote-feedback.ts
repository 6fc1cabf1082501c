import { z } from 'zod';

/** Why an article did not help; their words are texts of the interface, or of the site. */
export const feedbackReasons = ['unclear', 'outdated', 'off-topic', 'wrong', 'other'] as const;
export type FeedbackReason = (typeof feedbackReasons)[number];

/** Most characters of a comment. */
export const longestComment = 600;

/** What a reader says after "no". `reason` or `comment` may be missing, not both. */
export const voteFeedbackSchema = z
  .strictObject({
    voter: z.uuid(),
    reason: z.enum(feedbackReasons).optional(),
    comment: z.string().trim().max(longestComment).default(''),
  })
  .refine(({ reason, comment }) => reason !== undefined || comment !== '', {
    error: 'needs a reason or a comment',
  });
export type VoteFeedback = z.infer<typeof voteFeedbackSchema>;
