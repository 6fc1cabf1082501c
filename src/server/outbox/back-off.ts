/** The first retry comes soon, the later ones hourly. In milliseconds. */
const firstDelay = 5_000;
const longestDelay = 60 * 60_000;

/**
 * Failures in a row until a person must look: with the delays above a day and a half, so that an
 * outage over a Sunday mends itself.
 */
export const mostFailures = 48;

/**
 * Milliseconds until the next attempt after `failures` failed ones: doubled each time, and up to
 * half of it left to chance (0 ≤ `chance` < 1), so that tickets that failed together come back apart.
 */
export function backOff(failures: number, chance: number): number {
  const full = Math.min(longestDelay, firstDelay * 2 ** Math.max(0, failures - 1));
  return Math.round(full * (0.5 + chance / 2));
}
