/** Widths in em of DejaVu Sans, the widest of the fonts that `system-ui` may stand for. */
const narrow = 0.36;
const wide = 0.95;
const capital = 0.71;
const usual = 0.62;
const boldFactor = 1.1;

const widthOf = (letter: string): number => {
  if (/[iljtfrI.,:;'’!|()\s·]/u.test(letter)) return narrow;
  if (/[mwMW%@€—]/u.test(letter)) return wide;
  return /\p{Lu}/u.test(letter) ? capital : usual;
};

/** The size, at most `size`, at which a line fits into a width. */
export const fittingSize = (line: string, size: number, bold: boolean, width: number): number =>
  Math.min(size, (size * width) / textWidth(line, size, bold));

/** The room that a line takes at most, whatever font the reader has. */
export function textWidth(line: string, size: number, bold: boolean): number {
  const em = Array.from(line).reduce((sum, letter) => sum + widthOf(letter), 0);
  return em * size * (bold ? boldFactor : 1);
}
