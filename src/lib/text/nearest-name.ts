import { editDistance } from './edit-distance.ts';

/**
 * The known name that a writer most likely meant: within a third of its letters (at most three
 * slips of the pen), or one that begins with what was typed. Undefined if nothing comes close.
 */
export function findNearestName(name: string, known: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  let nearest: string | undefined;
  let smallest = allowedSlips(wanted) + 1;
  let longer: string | undefined;
  for (const candidate of known) {
    const distance = editDistance(wanted, candidate.toLowerCase(), { limit: smallest - 1 });
    if (distance < smallest) [nearest, smallest] = [candidate, distance];
    else if (isBeginning(wanted, candidate)) longer ??= candidate;
  }
  return nearest ?? longer;
}

/** Three letters allow one slip, nine allow three; more would guess rather than correct. */
const allowedSlips = (name: string): number =>
  Math.min(3, Math.max(1, Math.floor(name.length / 3)));

/** Two letters are too few to tell what was meant. */
const isBeginning = (name: string, candidate: string): boolean =>
  name.length > 2 && candidate.toLowerCase().startsWith(name);

/** `Did you mean "title"?`, or the given sentence if nothing known comes close. */
export function suggest(name: string, known: Iterable<string>, otherwise: string): string {
  const nearest = findNearestName(name, known);
  return nearest === undefined ? otherwise : didYouMean(nearest);
}

export const didYouMean = (name: string): string => `Did you mean "${name}"?`;
