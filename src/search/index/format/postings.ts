import type { PageHit } from './entry.ts';

/** Strengths from weak to strong: neither digits to base 36, nor what parts fields and lines. */
const strengths = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ!"#$%&()*+,-/:;<=>?[]^_{|}';

/** Stands before the strength of a page that has the word in its title. */
const titleSign = '~';

/** `<pages left out to base 36, unless none><title sign><strength>` for each page, in their order. */
export function writeHits(hits: readonly PageHit[]): string {
  let next = 0;
  return hits
    .map(({ page, strength, inTitle }) => {
      const left = page - next;
      next = page + 1;
      const level = Math.max(
        0,
        Math.min(strengths.length, Math.round(strength * strengths.length)) - 1,
      );
      return (
        (left === 0 ? '' : left.toString(36)) + (inTitle ? titleSign : '') + strengths.charAt(level)
      );
    })
    .join('');
}

/** What `writeHits` wrote. */
export function readHits(text: string): PageHit[] {
  let next = 0;
  return Array.from(
    text.matchAll(/([0-9a-z]*)(~?)([^0-9a-z~])/gu),
    ([, left = '', title, sign = '']) => {
      const page = next + (left === '' ? 0 : parseInt(left, 36));
      next = page + 1;
      return {
        page,
        strength: (strengths.indexOf(sign) + 1) / strengths.length,
        inTitle: title === titleSign,
      };
    },
  );
}
