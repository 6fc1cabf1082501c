import type { TermPlaces } from './passage.ts';

/** One word may stand between neighbours: *cambio de contraseña*, *Angst vor Hunden*. */
const farthest = 2;

/**
 * How much of the query stands on the page in its own order: for each pair of neighbours in the
 * query the lesser weight × degree, if they are neighbours on the page too.
 */
export function nearnessOf(terms: readonly TermPlaces[]): number {
  return terms
    .slice(1)
    .reduce((sum, next, index) => sum + pairNearness(terms[index] ?? next, next), 0);
}

function pairNearness(one: TermPlaces, next: TermPlaces): number {
  let best = 0;
  one.degrees.forEach((degree, place) => {
    if (degree <= best) return;
    for (let step = 1; step <= farthest; step++) {
      best = Math.max(best, Math.min(degree, next.degrees[place + step] ?? 0));
    }
  });
  return best * Math.min(one.weight, next.weight);
}
