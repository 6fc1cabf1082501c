import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const text = readFileSync(resolve('docs/coverage.md'), 'utf8');
const rows = text
  .split('\n')
  .map((line) => /^\| +(?<number>\d+) +\|.*\| +(?<test>[^|]+?) +\|$/u.exec(line)?.groups)
  .filter((row) => row !== undefined);

test('every fact of the support pages has its row', () => {
  const expected = Array.from({ length: 68 }, (_, index) => String(index + 1));
  expect(rows.map((row) => row['number'])).toEqual(expected);
});

/** A test of a row: `path`: “title”, or the reason why there is none, in bold. */
const further = text
  .slice(text.indexOf('## Ways that none'), text.indexOf('## Not shown'))
  .split('\n')
  .map((line) => /\| +(?<test>`tests[^|]+?) +\|$/u.exec(line)?.groups)
  .filter((row) => row !== undefined)
  .map((row) => ({ number: 'without a number', test: row['test'] ?? '' }));

const all = rows.map((row) => ({ number: row['number'] ?? '', test: row['test'] ?? '' }));

const named = [...all, ...further].flatMap((row) => {
  const found = /^`(?<path>[^`]+)`: “(?<title>.+)”$/u.exec(row.test)?.groups;
  return found ? [{ number: row.number, path: found['path'], title: found['title'] }] : [];
});

test('every further way has a test', () => {
  expect(further).toHaveLength(9);
});

test('every row has a test, or says that it has none yet', () => {
  const without = rows.filter((row) => !named.some(({ number }) => number === row['number']));
  const reasons = without.map((row) => row['test']);
  expect(
    reasons.filter((reason) => !/^\*\*(?:Not yet|In part)\.\*\* \S/u.test(reason ?? '')),
  ).toEqual([]);
});

test.each(named)('row $number: $path has “$title”', ({ path = '', title = '' }) => {
  expect(existsSync(resolve(path))).toBe(true);
  const titles = readFileSync(resolve(path), 'utf8')
    .split('\n')
    .filter((line) => /^\s*(?:(?:test|describe)\b|\](?: as const)?\)\(|[`'])/u.test(line));
  expect(titles.some((line) => line.includes(title))).toBe(true);
});
