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

test.each([
  ['pay;=1+1', "pay;'=1+1"],
  [' =1+1', " '=1+1"],
  ['"; =1+1', `"""; '=1+1"`],
  ['pay;"=1+1', `"pay;""'=1+1"`],
  ['so:\r\n=1\n- 2', `"so:\r\n'=1\n'- 2"`],
])('keeps one that cuts at semicolons from running %j', (text, cell) => {
  expect(writeCsv([], [[text]])).toBe(`\uFEFF\r\n${cell}\r\n`);
});

test('leaves other texts as they are', () => {
  expect(writeCsv([], [['a=b', "it's", '']])).toBe("\uFEFF\r\na=b,it's,\r\n");
});
