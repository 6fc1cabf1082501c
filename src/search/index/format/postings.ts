import type { Posting } from './entry.ts';

/** Levels of frequency from weak to strong: neither digits to base 36, nor what parts fields and lines. */
const levels = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ!"#$%&()*+,-/:;<=>?[]^_{|}';

/** Stands before the level of a page that has the word in its title. */
const titleSign = '~';

/** `<pages left out to base 36, unless none><title sign><level>` for each page, in their order. */
export function writePostings(hits: readonly Posting[]): string {
  let next = 0;
  return hits
    .map(({ page, termFrequency, inTitle }) => {
      const left = page - next;
      next = page + 1;
      const level = Math.max(
        0,
        Math.min(levels.length, Math.round(termFrequency * levels.length)) - 1,
      );
      return (
        (left === 0 ? '' : left.toString(36)) + (inTitle ? titleSign : '') + levels.charAt(level)
      );
    })
    .join('');
}

/** What `writeHits` wrote. */
export function readPostings(text: string): Posting[] {
  let next = 0;
  return Array.from(
    text.matchAll(/([0-9a-z]*)(~?)([^0-9a-z~])/gu),
    ([, left = '', title, sign = '']) => {
      const page = next + (left === '' ? 0 : parseInt(left, 36));
      next = page + 1;
      return {
        page,
        termFrequency: (levels.indexOf(sign) + 1) / levels.length,
        inTitle: title === titleSign,
      };
    },
  );
}
