import type { BothThirds, Figures } from './figures.ts';

/** What one search does with the questions of a collection, asked in one way in one language. */
export interface TableRow extends BothThirds {
  /** Name of the collection, and what of it was asked in which way. */
  collection: string;
  language: string;
  search: string;
  /** Whether it says that it is not sure; a mere library shows what it finds. */
  canDoubt: boolean;
}

/** A part of the table. */
interface Section {
  name: string;
  /** How many questions its figures are about. */
  toCount: (figures: Figures) => string;
  /** What a search that never doubts has to tell to get a line: nearly all of them tell nobody. */
  isTold: (figures: Figures) => boolean;
  /** What a cell tells; undefined where there is nothing to tell. */
  toCell: (figures: Figures, row: TableRow) => string | undefined;
}

const sections: readonly Section[] = [
  {
    name: 'right page first / among three, %',
    isTold: () => true,
    toCount: ({ counts }) => String(counts.answered),
    toCell: ({ first, firstThree }) => toPair(first, firstThree),
  },
  {
    name: 'answerable, told "nothing" / "not sure", %',
    isTold: ({ none = 0 }) => none > 0,
    toCount: ({ counts }) => String(counts.answered),
    toCell: ({ none, unsure }, { canDoubt }) => toPair(none, canDoubt ? unsure : undefined),
  },
  {
    name: 'unanswerable, told either: its own / questions of other collections, %',
    isTold: ({ unanswered = 0, foreign = 0 }) => unanswered + foreign > 0,
    toCount: ({ counts }) => `${counts.unanswered} / ${counts.foreign}`,
    toCell: ({ unanswered, foreign }) => toPair(unanswered, foreign),
  },
];

/**
 * One table in Markdown: a row for each search of each collection, two columns for each language, the
 * second of them with the third that was kept aside. The order is that in which the rows come.
 */
export function formatTable(rows: readonly TableRow[]): string {
  const languages = listDistinct(rows, ({ language }) => language);
  const header = [
    'collection',
    'search',
    ...languages.flatMap((one) => [`${one} tuned`, `${one} kept aside`]),
  ];
  const collections = listDistinct(rows, ({ collection }) => collection);
  const lines = sections.flatMap((section) => {
    const ofSection = collections.flatMap((one) =>
      toLines(
        rows.filter(({ collection }) => collection === one),
        languages,
        section,
      ),
    );
    return ofSection.length === 0 ? [] : [[`**${section.name}**`], ...ofSection];
  });
  return align([header, ...lines]);
}

/** The rows of a collection in a section; none if there is nothing to tell. */
function toLines(
  rows: readonly TableRow[],
  languages: readonly string[],
  { toCount, isTold, toCell }: Section,
): string[][] {
  const collection = rows[0]?.collection ?? '';
  const counts = languages.flatMap((language) => {
    const row = rows.find((one) => one.language === language);
    return row ? [row.tuned, row.keptAside].map((part) => `n = ${toCount(part)}`) : ['', ''];
  });
  const isTelling = ({ canDoubt, tuned, keptAside }: TableRow): boolean =>
    canDoubt || isTold(tuned) || isTold(keptAside);
  const lines = listDistinct(rows, ({ search }) => search).flatMap((search) => {
    if (!rows.some((row) => row.search === search && isTelling(row))) return [];
    const cells = languages.flatMap((language) => {
      const row = rows.find((one) => one.language === language && one.search === search);
      return row ? [toCell(row.tuned, row), toCell(row.keptAside, row)] : [undefined, undefined];
    });
    if (cells.every((cell) => cell === undefined)) return [];
    return [['', search, ...cells.map((cell) => cell ?? none)]];
  });
  return lines.length === 0 ? [] : [[collection, '', ...counts], ...lines];
}

const none = '–';

/** Two shares as percentages; undefined if neither is known. */
function toPair(one: number | undefined, other: number | undefined): string | undefined {
  if (one === undefined && other === undefined) return undefined;
  return `${toPercentage(one)} / ${toPercentage(other)}`;
}

const toPercentage = (share: number | undefined): string =>
  (share === undefined ? none : (100 * share).toFixed(1)).padStart(shareWidth);

const shareWidth = 5;

/** ` | ` */
const barWidth = 3;

/** Markdown whose columns stand below each other; a line of one cell takes part in no width. */
function align([header = [], ...lines]: readonly (readonly string[])[]): string {
  const widths = header.map((name, column) =>
    [header, ...lines.filter(({ length }) => length > 1)].reduce(
      (most, line) => Math.max(most, line[column]?.length ?? 0),
      name.length,
    ),
  );
  const isLabel = (column: number): boolean => column < 2;
  const room = widths.reduce((sum, width) => sum + width + barWidth, -barWidth);
  const toLine = (cells: readonly string[]): string => {
    if (cells.length === 1) return `| ${(cells[0] ?? '').padEnd(room)} |`;
    const padded = widths.map((width, column) => {
      const cell = cells[column] ?? '';
      return isLabel(column) ? cell.padEnd(width) : cell.padStart(width);
    });
    return `| ${padded.join(' | ')} |`;
  };
  const rule = widths.map((width, column) =>
    isLabel(column) ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [toLine(header), `| ${rule.join(' | ')} |`, ...lines.map(toLine)].join('\n');
}

const listDistinct = (rows: readonly TableRow[], of: (row: TableRow) => string): string[] => [
  ...new Set(rows.map(of)),
];
