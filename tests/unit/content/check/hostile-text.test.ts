import { expect, test } from 'vitest';
import { listInMarkdown, listInMdx } from './write-content.ts';

/** Each exhausts what reads the tree of a text, one node within the other. */
test.each([
  ['quotes', '> '.repeat(50_000)],
  ['lists', `${'+ '.repeat(25_000)}a`],
  ['numbered lists', '1. '.repeat(30_000)],
])('%s that stand thousands deep in each other are one mistake', async (_, text) => {
  expect(await listInMarkdown(text)).toEqual(['TextTooDeep 4']);
  expect(await listInMdx(text)).toEqual(['TextTooDeep 4']);
});

test('components that stand thousands deep in each other are told', async () => {
  const text = `${'<Note>\n\n'.repeat(3_000)}a${'\n\n</Note>'.repeat(3_000)}`;
  expect(await listInMdx(text)).toContain('TextTooDeep 4');
});

test('lists of forty levels are none too deep', async () => {
  const list = Array.from({ length: 40 }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n');
  expect(await listInMarkdown(list)).toEqual([]);
});

/** Minutes, if each were compared with each, or all of the text read anew for the line of each. */
test.each([
  ['links that are none', '[a](\n', 'LinkBroken'],
  ['signs that stand there', '&amp\n', 'SignsVisible'],
  ['tags', '<note>\n', 'HtmlUnknown'],
])('thousands of %s are told, each on its line', async (_, unit, code) => {
  const problems = await listInMarkdown(unit.repeat(8_000));
  expect(problems).toContain(`${code} 5`);
  expect(problems).toContain(`${code} 8004`);
});

test('a table whose rows would be filled up with millions of cells is told', async () => {
  const table = `|${'a|'.repeat(300)}\n|${'-|'.repeat(300)}\n${'|\n'.repeat(60_000)}`;
  expect(await listInMarkdown(`Text.\n\n${table}`)).toEqual(['TableTooLarge 8']);
});
