/**
 * What may stand between the parts of a compound: nothing, or the linking elements of German, Dutch
 * and the Scandinavian languages. Letters, not words: the words are the site's own.
 */
export const links = ['', 's', 'es', 'n', 'en', 'er', 'e'] as const;
