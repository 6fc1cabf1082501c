import { expect, test } from 'vitest';
import { createProgressPrinter } from '../../../../src/cli/db-move/print-progress.ts';

function print(isTTY: boolean): string[] {
  const written: string[] = [];
  let now = 0;
  const out = { isTTY, write: (text: string) => written.push(text) > 0 };
  const show = createProgressPrinter(out, () => now);
  for (const rows of [2_000, 4_000, 5_000]) {
    show({ table: 'votes', rows, of: 5_000, isDone: false });
    now += 60;
  }
  show({ table: 'votes', rows: 5_000, of: 5_000, isDone: true });
  return written;
}

test('counts up in one line of a terminal, ten times a second at most', () => {
  expect(print(true)).toEqual([
    '\r\u001B[2Kvotes  2000 of 5000',
    '\r\u001B[2Kvotes  5000 of 5000',
    '\r\u001B[2Kvotes  5000\n',
  ]);
});

test('writes a plain line for each table elsewhere', () => {
  expect(print(false)).toEqual(['votes  5000\n']);
});
