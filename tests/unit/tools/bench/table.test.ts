import { expect, test } from 'vitest';
import type { Figures } from '../../../../tools/bench/search/figures.ts';
import { formatTable, type TableRow } from '../../../../tools/bench/search/table.ts';

const figures: Figures = {
  counts: { answered: 40, unanswered: 6, foreign: 9 },
  first: 0.5,
  firstThree: 0.755,
  none: 0.01,
  unsure: 0.12,
  unanswered: 2 / 3,
  foreign: 1,
};

const row: TableRow = {
  collection: 'shop',
  language: 'de',
  search: 'Candil',
  canDoubt: true,
  tuned: figures,
  keptAside: { ...figures, counts: { answered: 20, unanswered: 3, foreign: 4 }, first: 0.4 },
};

/** The cells of the lines that begin so, without the room around them. */
const cellsOf = (rows: readonly TableRow[], search: string): string[][] =>
  formatTable(rows)
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim().replace(/\s+/gu, ' ')))
    .filter((cells) => cells[2] === search)
    .map((cells) => cells.slice(3, -1));

test('has a section for the rank, for what is told of answerable and of unanswerable questions', () => {
  expect(cellsOf([row], 'Candil')).toEqual([
    ['50.0 / 75.5', '40.0 / 75.5'],
    ['1.0 / 12.0', '1.0 / 12.0'],
    ['66.7 / 100.0', '66.7 / 100.0'],
  ]);
});

test('says of how many questions the figures are', () => {
  const counts = formatTable([row])
    .split('\n')
    .filter((line) => line.startsWith('| shop'))
    .map((line) => line.split('|').slice(3, -1).join().replace(/\s+/gu, ''));
  expect(counts).toEqual(['n=40,n=20', 'n=40,n=20', 'n=6/9,n=3/4']);
});

test('a search that never doubts has no share of doubts', () => {
  const [, told] = cellsOf([{ ...row, canDoubt: false }], 'Candil');
  expect(told).toEqual(['1.0 / –', '1.0 / –']);
});

test('languages stand beside each other, searches below each other', () => {
  const rows = [
    row,
    { ...row, search: 'BM25' },
    { ...row, language: 'es', tuned: { ...figures, first: 0.3 } },
  ];
  expect(formatTable(rows).split('\n')[0]).toMatch(
    /collection +\| search +\| +de tuned \| de kept aside \| +es tuned \| es kept aside \|$/u,
  );
  expect(cellsOf(rows, 'Candil')[0]).toEqual([
    '50.0 / 75.5',
    '40.0 / 75.5',
    '30.0 / 75.5',
    '40.0 / 75.5',
  ]);
  expect(cellsOf(rows, 'BM25')[0]).toEqual(['50.0 / 75.5', '40.0 / 75.5', '–', '–']);
});

test('a collection without unanswerable questions is left out where nothing is told of it', () => {
  const known = { ...figures, unanswered: undefined, foreign: undefined };
  const without = { ...row, collection: 'texts', tuned: known, keptAside: known };
  const lines = formatTable([row, without]).split('\n');
  const last = lines.findIndex((line) => line.includes('unanswerable'));
  expect(lines.slice(0, last).join('\n')).toContain('| texts');
  expect(lines.slice(last).join('\n')).not.toContain('| texts');
});

test('of searches that never doubt only those are told that found nothing', () => {
  const known = { ...figures, none: 0, unanswered: 0, foreign: 0 };
  const never = { ...row, search: 'BM25', canDoubt: false, tuned: known, keptAside: known };
  expect(cellsOf([row, never], 'BM25')).toEqual([['50.0 / 75.5', '50.0 / 75.5']]);
  expect(cellsOf([{ ...never, keptAside: figures }], 'BM25').slice(1)).toEqual([
    ['0.0 / –', '1.0 / –'],
    ['0.0 / 0.0', '66.7 / 100.0'],
  ]);
  expect(cellsOf([{ ...never, canDoubt: true }], 'BM25')[1]).toEqual(['0.0 / 12.0', '0.0 / 12.0']);
});

test('searches keep their order, in whichever language they tell something', () => {
  const known = { ...figures, none: 0 };
  const silent = { ...row, search: 'MiniSearch', canDoubt: false, tuned: known, keptAside: known };
  const other = { ...row, search: 'BM25' };
  const rows = [silent, other, { ...silent, language: 'es', tuned: figures }];
  const names = formatTable(rows)
    .split('\n')
    .map((line) => line.split('|')[2]?.trim() ?? '')
    .filter((name) => name === 'MiniSearch' || name === 'BM25');
  expect(names).toEqual(['MiniSearch', 'BM25', 'MiniSearch', 'BM25', 'MiniSearch', 'BM25']);
});

test('where nothing is unanswerable there is no section for it', () => {
  const known = { ...figures, unanswered: undefined, foreign: undefined };
  expect(formatTable([{ ...row, tuned: known, keptAside: known }])).not.toContain('unanswerable');
});

test('the columns stand below each other', () => {
  const lines = formatTable([row, { ...row, search: 'MiniSearch, stems' }]).split('\n');
  const lengths = lines.filter((line) => line.split('|').length > 3).map(({ length }) => length);
  expect(new Set(lengths).size).toBe(1);
});
