import { z } from 'zod';

/** Shorter tokens are words that somebody else may think of. */
export const shortestToken = 24;

/** Who may see `/insights/`. */
export const insightsSettings = {
  /** Opens `/insights/`; without it there is no such page. */
  INSIGHTS_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]+$/u, 'must have no spaces, and letters and signs of ASCII only')
    .min(
      shortestToken,
      `must have at least ${shortestToken} characters, such as of openssl rand -hex 32`,
    )
    .optional(),
};
