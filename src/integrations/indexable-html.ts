/** Only the text between two tags: attributes and addresses stay as they are. */
const textPattern = />[^<]+/gu;

/**
 * Pagefind parts words at spaces and ASCII punctuation only, so that *l’abonnement*, *Mon–Fri* and
 * *bike—and* would each be one word, found by nobody. Apostrophes become straight ones (the excerpt
 * turns them back), dashes get spaces.
 */
export const toIndexableHtml = (html: string): string => html.replace(textPattern, partWords);

const partWords = (text: string): string =>
  text
    .replace(/(?<=\p{L})’(?=\p{L})/gu, "'")
    .replace(/(?<=[\p{L}\p{N}])(?:[–—…]|&(?:mdash|ndash|hellip);)(?=[\p{L}\p{N}])/gu, ' $& ');
