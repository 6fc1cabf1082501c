import { expect, test } from 'vitest';
import { toRows } from '../../../../src/components/home/rows.ts';
import type { HomeBlock } from '../../../../src/content/current/home.ts';

const title = { text: 'Title', lang: undefined };
const list: HomeBlock = { kind: 'list', id: 'a', title, lines: [] };
const text: HomeBlock = { kind: 'text', id: 'b', title, html: '', lang: undefined };
const topics: HomeBlock = { kind: 'categories', title, categories: [] };
const contact: HomeBlock = { kind: 'contact', title, emergency: undefined };
const news = (isCurrent: boolean): HomeBlock => ({
  kind: 'announcements',
  title,
  announcements: [
    { id: 'n', text: '', severity: 'info', from: '', until: '', link: undefined, isCurrent },
  ],
});

const tell = (...blocks: HomeBlock[]) =>
  toRows(blocks).map((row) =>
    row.kind === 'single'
      ? row.block.kind
      : `${row.columns}: ${row.blocks.map(({ kind }) => kind).join(' ')}`,
  );

test('lists and texts that follow each other share a row; others stand alone', () => {
  expect(tell(list, text, topics, list, contact)).toEqual([
    '2: list text',
    'categories',
    '1: list',
    'contact',
  ]);
});

test('three share a row, four make two rows of two, five begin a second row', () => {
  expect(tell(list, list, list)).toEqual(['3: list list list']);
  expect(tell(list, list, list, list)).toEqual(['2: list list list list']);
  expect(tell(list, list, list, list, list)).toEqual(['3: list list list list list']);
});

test('an announcement that is not on yet takes no column', () => {
  expect(tell(list, list, news(true))).toEqual(['3: list list announcements']);
  expect(tell(list, list, news(false))).toEqual(['2: list list announcements']);
});
