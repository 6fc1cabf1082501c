const heading = /^ {0,3}#{1,6}[ \t]+(?<text>\S.*)$/gmu;

/** The headings of a text with their places, as they are written, without the signs around them. */
export const listHeadings = (text: string): readonly { index: number; text: string }[] =>
  [...text.matchAll(heading)].map(({ index, groups }) => ({
    index,
    text: (groups?.['text'] ?? '').trimEnd().replace(/(?<![ \t])[ \t]+#+$/u, ''),
  }));
