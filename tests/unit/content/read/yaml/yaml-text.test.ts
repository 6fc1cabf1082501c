import { expect, test } from 'vitest';
import { findLine, parseYaml } from '../../../../../src/content/read/yaml/yaml-text.ts';

const text = ['label:', '  es: Pagos', '  de: Zahlungen', 'list:', '  - one', '  - two', ''].join(
  '\n',
);

test('finds the line of a field, of a list item and of a field that is not there', () => {
  expect(findLine(text, ['label', 'de'])).toBe(3);
  expect(findLine(text, ['list', 1])).toBe(6);
  expect(findLine(text, ['label', 'fr'])).toBe(2);
  expect(findLine(text, ['nothing'])).toBe(1);
});

test('does not mix up two texts that are asked about in turn', () => {
  const other = 'label:\n\n  de: Zahlungen\n';
  expect([text, other, text].map((one) => findLine(one, ['label', 'de']))).toEqual([3, 3, 3]);
  expect([other, text].map((one) => findLine(one, ['list', 1]))).toEqual([1, 6]);
});

test('counts from the line on which the text starts', () => {
  expect(findLine(text, ['list'], 2)).toBe(5);
});

test('reads an empty text as no fields', () => {
  expect(parseYaml('')).toEqual({ ok: true, value: {} });
});

test('says why and where a text is no YAML', () => {
  expect(parseYaml('a: 1\nb: "open\n', 2)).toMatchObject({ ok: false, line: 3 });
  expect(parseYaml('a: 1\n\tb: 2\n')).toMatchObject({ ok: false, line: 2 });
  expect(parseYaml('a: 1\na: 2\n')).toMatchObject({ ok: false, line: 2 });
});

test('gives the reason as one sentence, without the place that the parser names', () => {
  expect(parseYaml('a: 1\na: 2\n')).toMatchObject({ reason: 'Map keys must be unique.' });
  expect(parseYaml('a: [1\n')).toMatchObject({
    reason: 'Flow sequence in block collection must be sufficiently indented and end with a ].',
  });
});

test('does not expand aliases without end', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
  for (let depth = 1; depth < 9; depth += 1) {
    const name = 'abcdefghij'[depth] ?? '';
    const alias = `*${'abcdefghij'[depth - 1] ?? ''}`;
    bomb.push(`${name}: &${name} [${Array.from({ length: 10 }, () => alias).join(', ')}]`);
  }
  // The parser knows no place for it: the text as a whole is named.
  expect(parseYaml(['', ...bomb].join('\n'), 2)).toMatchObject({
    ok: false,
    line: 2,
    reason: 'Excessive alias count indicates a resource exhaustion attack.',
  });
});
