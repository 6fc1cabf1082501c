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

/** Signs with which a formula begins (OWASP, “CSV Injection”), and line ends that may hide them. */
const formula = /^(?=[=+\-@\t\r\n|%＝＋－＠])|(?<=(?:;|[^][\t\r\n])["\s]*)(?=[=+\-@|%＝＋－＠])/gu;

function writeCell(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const safe = cell.replace(formula, "'");
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
