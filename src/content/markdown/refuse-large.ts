/** A text that would take the memory of a build, such as a table of a million cells. */
export class TextTooLarge extends RangeError {
  /** Line of the text, from 1, on which it begins. */
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.name = 'TextTooLarge';
    this.line = line;
  }
}

/** Cells of one table at most: a thousand rows of a hundred. */
const mostCells = 100_000;

/**
 * Throws `TextTooLarge` on a table that has more cells than any page can show. The parser fills each row
 * up to the width of the first, so that a row may be a single sign.
 */
export function refuseLargeTables(text: string): void {
  if (!text.includes('-|')) return;
  let columns = 0;
  let start = 0;
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') columns = 0;
    else if (/^[|:\- \t>]+$/u.test(line) && line.includes('-|')) {
      columns = line.split('|').length;
      start = at;
    } else if (columns * (at - start) > mostCells) {
      const message = `The table has more than ${mostCells} cells: ${columns} in each row.`;
      throw new TextTooLarge(start + 1, message);
    }
  }
}
