import { expect, test } from 'vitest';
import { writeCsv } from '../../../../src/server/insights/csv.ts';

test('writes rows by RFC 4180, with the mark by which spreadsheets know UTF-8', () => {
  expect(
    writeCsv(
      ['a', 'b'],
      [
        ['x, "y"', 1.5],
        ['two\nlines', -1],
      ],
    ),
  ).toBe('\uFEFFa,b\r\n"x, ""y""",1.5\r\n"two\nlines",-1\r\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '|calc', '＝1+1'])(
  'keeps a spreadsheet from running %j',
  (text) => {
    expect(writeCsv([], [[text]])).toContain(`'${text}`);
  },
);

test('leaves other texts as they are', () => {
  expect(writeCsv([], [['a=b', "it's", '']])).toBe("\uFEFF\r\na=b,it's,\r\n");
});
