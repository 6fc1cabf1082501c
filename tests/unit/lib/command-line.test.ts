import { expect, test } from 'vitest';
import { commandLine } from '../../../src/lib/command-line.ts';

test('in the repository a command is a script of npm', () => {
  expect(commandLine('build')).toBe('npm run build');
  expect(commandLine('tickets', 'list --stuck')).toBe('npm run tickets -- list --stuck');
  expect(commandLine('check', '--all')).toBe('npm run check:content -- --all');
});

test('where Candil is installed it is one of the package', () => {
  expect(commandLine('build', '', true)).toBe('npx candil build');
  expect(commandLine('db backup', 'copy', true)).toBe('npx candil db backup copy');
});
