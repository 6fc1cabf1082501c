/** Signs that turn the direction of what follows until somebody ends it: text of the wrong order. */
const turns = /[\u202A-\u202E\u2066-\u2069]/gu;

/** Nothing that one could see. */
const invisible = /^[\p{Cf}\p{Zs}\s\u115F\u1160\u3164\uFFA0\u2800]*$/u;

/** Line ends and other control characters become a space; a line that shows nothing is empty. */
export function cleanLine(text: string): string {
  const line = text
    .toWellFormed()
    .replaceAll(turns, '')
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ');
  return invisible.test(line) ? '' : line;
}

/** Line ends become `\n`; other control characters than line end and tab are dropped. */
export function cleanText(text: string): string {
  const clean = text
    .toWellFormed()
    .replaceAll(turns, '')
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/(?![\n\t])\p{Cc}/gu, '');
  return invisible.test(clean) ? '' : clean;
}
