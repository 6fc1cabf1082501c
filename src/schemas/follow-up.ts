/** What a reader went on to after a search, in the order in which they get there. */
export const followUps = ['', 'contact', 'ticket'] as const;
export type FollowUp = (typeof followUps)[number];
