import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chooseCommand, type Choice } from '../../../../src/cli/candil/choose-command.ts';
import { commands } from '../../../../src/cli/candil/commands.ts';

const textOf = (choice: Choice): string => ('text' in choice ? choice.text : '');

const choose = (...words: readonly string[]) => chooseCommand(words, commands, '1.2.3');

test('a command takes what stands behind its name', () => {
  expect(choose('tickets', 'show', 'CND-1')).toMatchObject({
    kind: 'run',
    command: { name: 'tickets' },
    parameters: ['show', 'CND-1'],
  });
});

test('a command of a group has two words', () => {
  expect(choose('db', 'move', '--to', 'postgres')).toMatchObject({
    kind: 'run',
    command: { name: 'db move' },
    parameters: ['--to', 'postgres'],
  });
});

test('a word that is no command is refused with the nearest one', () => {
  expect(choose('chekc')).toMatchInlineSnapshot(`
    {
      "kind": "refuse",
      "text": "CommandUnknown chekc
    There is no such command. Did you mean "check"?",
    }
  `);
  expect(choose('xyzzy').kind).toBe('refuse');
  expect(textOf(choose('xyzzy'))).toContain('--help');
});

test('a group without its second word is refused with the words that it has', () => {
  const choice = choose('db');
  expect(choice.kind).toBe('refuse');
  expect(textOf(choice)).toContain('db backup');
  expect(textOf(choice)).not.toContain('tickets');
});

test('nothing is refused, help is printed, and both list every command', () => {
  expect(choose().kind).toBe('refuse');
  for (const choice of [choose(), choose('--help'), choose('help'), choose('-h')]) {
    for (const { name } of commands) {
      expect(textOf(choice)).toContain(`  ${name}`);
    }
  }
});

test.each(commands.filter((one) => one.hasOwnHelp !== true))(
  '"$name --help" says how it is used, and does not run it',
  ({ name }) => {
    for (const words of [
      [...name.split(' '), '--help'],
      [...name.split(' '), '-h'],
      ['help', ...name.split(' ')],
    ]) {
      expect(choose(...words).kind).toBe('print');
      expect(textOf(choose(...words))).toContain(`Usage:\n  candil ${name}`);
    }
  },
);

test('a command that knows more of its help is asked for it', () => {
  const wanted = { kind: 'run', command: { name: 'import' }, parameters: ['--help'] };
  expect(choose('import', '--help')).toMatchObject(wanted);
  expect(choose('help', 'import')).toMatchObject(wanted);
});

test('what stands behind "--" is no request for help', () => {
  expect(choose('search', '--', '--help')).toMatchObject({ kind: 'run' });
});

test('the version is printed', () => {
  expect(choose('--version')).toEqual({ kind: 'print', text: '1.2.3' });
});

test('every script of the repository that runs a command runs the file of that command', () => {
  const scripts = [
    ...readFileSync('package.json', 'utf8').matchAll(/"node (src\/cli\/[\w-]+\.ts)"/gu),
  ];
  const table = readFileSync('src/cli/candil/commands.ts', 'utf8');
  const files = scripts.map(([, file = '']) => file);
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) {
    expect(existsSync(file)).toBe(true);
    expect(table).toContain(`import('${file.replace('src/cli/', '../')}')`);
  }
});
