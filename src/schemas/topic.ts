import { z } from 'zod';
import { textSchema } from './localized-text.ts';
import { articleIdSchema } from './names.ts';

/** The topic that every ticket form has. A file `other.yaml` gives it another label or place. */
export const otherTopic = 'other';

/** `content/contact/topics/<id>.yaml`: what a request is about; chosen in the ticket form. */
export const topicSchema = z.strictObject({
  /** The choice in the form. */
  label: textSchema,
  /** Place in the list; smaller comes first, topics without it come last, by id. */
  order: z.number().optional(),
  /** Ids of the channels that take this topic. Without it: all. */
  channels: z.array(z.string().min(1)).optional(),
  /** Id of the topic that it is a part of: the form asks for that one first. */
  parent: z.string().min(1).optional(),
  /** Sentence under the choice: what belongs here. */
  summary: textSchema.optional(),
  /** Who answers. Handed on with the ticket, never shown. */
  route: z.string().min(1).max(100).optional(),
  /** What we do not help with, said before people write. */
  outOfScope: textSchema.optional(),
  /** Ids of the articles that most often solve it. */
  articles: z.array(articleIdSchema).default([]),
});
export type Topic = z.infer<typeof topicSchema>;
