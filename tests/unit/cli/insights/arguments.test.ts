import { expect, test } from 'vitest';
import { parseCommand } from '../../../../src/cli/insights/arguments.ts';

test('shows four weeks of all languages unless told otherwise', () => {
  expect(parseCommand([])).toMatchObject({ name: 'report', weeks: 4, locale: '', format: 'text' });
  const from = ['--from', 'https://help.example.com'];
  expect(parseCommand([...from, '--format', 'md', '--weeks', '12']).from?.hostname).toBe(
    'help.example.com',
  );
  expect(parseCommand(['apply', 'p.json', '--dry-run'])).toMatchObject({
    ...{ name: 'apply', file: 'p.json', isDry: true },
  });
});

test.each([
  [['show'], '"show" is no command'],
  [['apply'], 'apply needs the file'],
  [['propose', 'file'], 'a word too many'],
  [['--weeks', '0'], '--weeks is a whole number'],
  [['--format', 'html'], '--format is one of'],
  [['--unknown'], "Unknown option '--unknown'"],
  // The token would be read by others.
  [['--from', 'http://help.example.com'], '--from is the address'],
  [['--from', 'help'], '--from is the address'],
])('refuses %j with the usage', (parameters, reason) => {
  expect(() => parseCommand(parameters)).toThrow(reason);
  expect(() => parseCommand(parameters)).toThrow('Usage: npm run insights');
});
