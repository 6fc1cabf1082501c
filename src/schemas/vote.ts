import { z } from 'zod';

export const voteValues = ['up', 'down'] as const;
export type VoteValue = (typeof voteValues)[number];

/** What a reader's browser sends: who it is (a random id kept on the device) and the vote. */
export const voteSchema = z.strictObject({
  voter: z.uuid(),
  vote: z.enum(voteValues),
});

/** How many readers found an article helpful, of how many who voted. */
export interface Tally {
  helpful: number;
  total: number;
}
