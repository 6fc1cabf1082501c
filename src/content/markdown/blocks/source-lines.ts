/** A line of the text on its way to the parser. */
export interface Line {
  text: string;
  /** Line of the article, from 1, in which it was written. */
  at: number;
  /** It is shown as it stands: no signs are looked for in it. */
  isCode?: true;
}

/** A sign of another system that was left out, because nothing here is like it. */
export interface ForeignSign {
  /** What kind of sign it is, such as `{% include %}`. */
  kind: string;
  at: number;
  /** What stands in its place; without it, nothing. */
  became?: string;
}

export const toLines = (text: string): readonly Line[] =>
  text.split('\n').map((line, index) => ({ text: line, at: index + 1 }));

/** The white space with which a line begins. */
export const indentOf = (text: string): string => /^[ \t]*/u.exec(text)?.[0] ?? '';

/** The signs before the words of a line: white space and the mark of a list. */
export const markerOf = (text: string): string =>
  /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?/u.exec(text)?.[0] ?? '';

/** Columns of white space; a tab leads to the next multiple of four. */
export function widthOf(space: string): number {
  let width = 0;
  for (const sign of space) width += sign === '\t' ? tabWidth - (width % tabWidth) : 1;
  return width;
}

const tabWidth = 4;

/** A line without as many columns of white space as there are, up to a number of them. */
export function dedent(text: string, columns: number): string {
  let width = 0;
  let at = 0;
  while (at < text.length && width < columns && (text[at] === ' ' || text[at] === '\t')) {
    width += text[at] === '\t' ? tabWidth - (width % tabWidth) : 1;
    at += 1;
  }
  return ' '.repeat(Math.max(0, width - columns)) + text.slice(at);
}
