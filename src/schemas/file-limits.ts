/** Files of a ticket: at most so many, each at most so large; see docs/contact.md for why. */
export const fileLimits = { count: 5, megabytes: 10 } as const;

/** All files of a ticket together, in bytes: what most mail servers let through. */
export const mostUploaded = 25_000_000;
