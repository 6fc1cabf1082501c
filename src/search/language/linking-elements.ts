/**
 * What may stand between the parts of a compound: nothing, or the linking elements of German, Dutch
 * and the Scandinavian languages. Letters, not words: the words are the site's own.
 */
export const linkingElements = ['', 's', 'es', 'n', 'en', 'er', 'e'] as const;

/** Letters of the shortest part: shorter pieces are endings and prefixes more often than words. */
export const shortestPart = 4;

/**
 * What a word may lose at its end as the first part of a compound, by language: *Adresse* in
 * *Adressänderung*, *Sprache* in *Spracheinstellung*.
 */
export const lostEndings: ReadonlyMap<string, readonly string[]> = new Map([['de', ['e']]]);
