/**
 * Signs that show nothing and may steer what shows them: controls of terminals, and marks that turn
 * the direction of what follows, by which a text can be made to read as another one.
 */
const steering =
  /[\p{Cc}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E007F}]/gu;

/** Sequences that colour, move or ask a terminal, whole: without its first sign, the rest would show. */
const terminalSequence =
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  /(?:\u001B\[|\u009B)[\d;?<=>!]*[ -/]*[@-~]|(?:\u001B\]|\u009D)[^\u0007\u001B\u009C]*(?:\u0007|\u001B\\|\u009C)?/gu;

/**
 * A text of a stranger as one line that any terminal, file and page can show: no controls, no marks of
 * direction, no spaces around it and single ones inside.
 *
 * @example
 * toPlainLine('where is\n my\u001B[31m card'); // 'where is my card'
 */
export const toPlainLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(terminalSequence, '')
    .replace(/[\s\u0085]+/gu, ' ')
    .replace(steering, '')
    .replace(/ {2,}/gu, ' ')
    .trim();

/**
 * A text as a terminal or a log may print it: signs that would steer it are shown by their number, each
 * as it is written in programs; ends of lines too, unless the text may have several.
 *
 * @example
 * showSigns('a\u001B[31m\nb.md'); // 'a\\u{1b}[31m\\u{a}b.md'
 */
export const showSigns = (text: string, { lines = false }: { lines?: boolean } = {}): string =>
  text.replaceAll(steering, (sign) =>
    lines && /[\n\t]/u.test(sign) ? sign : `\\u{${sign.codePointAt(0)?.toString(16) ?? ''}}`,
  );
