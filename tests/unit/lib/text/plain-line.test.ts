import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCodeCell, toCodeSpan, toMarkdownText } from '../../../../src/lib/text/markdown-text.ts';
import { toPlainLine } from '../../../../src/lib/text/plain-line.ts';

test.each([
  ['where is\r\n\tmy card', 'where is my card'],
  ['\u001B[31mred\u001B[0m', 'red'],
  ['\u001B]8;;https://evil.example\u0007click\u001B]8;;\u0007', 'click'],
  ['\u009B31mred', 'red'],
  ['bell\u0007 and nul\u0000', 'bell and nul'],
  ['\u202Egnp.exe', 'gnp.exe'],
  ['می\u200Cخواهم', 'می\u200Cخواهم'],
])('shows %j as one line without what steers terminals', (text, line) => {
  expect(toPlainLine(text)).toBe(line);
});

test('leaves no control and no mark of direction of any text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 0x10_ff_ff }).map((point) => String.fromCodePoint(point))),
      (signs) => !/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u.test(toPlainLine(signs.join(''))),
    ),
  );
});

test.each([
  ['@all fixes #1', '`@all fixes #1`'],
  ['a ` b', '`` a ` b ``'],
  ['`', '`` ` ``'],
  ['``x', '``` ``x ```'],
  ['x``` y', '```` x``` y ````'],
])('writes %j as code that cannot be left', (text, code) => {
  const isPadded = /^`|`$/u.test(text);
  expect(toCodeSpan(text)).toBe(isPadded ? code : code.replace(/^(`+) (.*) (`+)$/u, '$1$2$3'));
});

test('keeps a cell of a table whole', () => {
  expect(toCodeCell('a | b\n| c')).toBe('`a ¦ b ¦ c`');
});

test('takes the meaning from what a writer wrote, too', () => {
  expect(toMarkdownText('Use <b> & [x](y) *now* #1')).toBe(
    String.raw`Use \<b\> \& \[x\]\(y\) \*now\* \#1`,
  );
  expect(toMarkdownText('ask @team')).not.toContain('@team');
});
