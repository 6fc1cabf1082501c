/** A value of a cell. */
export type Cell = string | number;

/**
 * Rows as CSV by RFC 4180, in UTF-8 with a mark, by which spreadsheets know it. Readers have typed
 * these texts: what a spreadsheet would take for a formula has an apostrophe before it. Where commas
 * are for decimals, Excel cuts at semicolons, whatever quotes there are, so that a cell may begin
 * behind one, and behind the end of a line.
 *
 * @example
 * writeCsv(['a'], [['=1+1'], ['say "no"']]); // …a⏎'=1+1⏎"say ""no"""⏎
 */
export const writeCsv = (names: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${[names, ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`;

/** Signs with which a formula begins (OWASP, “CSV Injection”). */
const formula = /^[=+\-@|%＝＋－＠]/u;

/**
 * Where a spreadsheet may begin a cell, with what it may pass over. Each sign is looked at once: a text
 * of many line ends must not take the square of their number.
 */
const beginnings = /(?:^|[;\t\r\n])["\s]*/gu;

function writeCell(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const safe = cell.replace(beginnings, (passed, place: number) => {
    if (place === 0 && /^[\t\r\n]/u.test(passed)) return `'${passed}`;
    return formula.test(cell.charAt(place + passed.length)) ? `${passed}'` : passed;
  });
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
