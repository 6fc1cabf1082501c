import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { addToList } from '../../../../src/content/write/add-to-list.ts';
import { toPlainLine } from '../../../../src/lib/text/plain-line.ts';

const add = (yaml: string, ...items: string[]): string => {
  const added = addToList(yaml, 'questions', items);
  return added.ok ? added.yaml : `refused: ${added.reason}`;
};

describe('adds to a list and leaves the rest as it is', () => {
  test.each([
    ['without the field', 'title: A # why\n', 'title: A # why\nquestions:\n  - New\n'],
    [
      'in lines',
      'title: A\nquestions:\n  - One # first\n  # two more\n  - Two\norder: 1\n',
      'title: A\nquestions:\n  - One # first\n  # two more\n  - Two\n  - New\norder: 1\n',
    ],
    [
      'in lines that are not indented',
      'questions:\n- One\norder: 1',
      'questions:\n- One\n- New\norder: 1',
    ],
    ['in lines with quotes', `questions:\n    - 'One'\n`, `questions:\n    - 'One'\n    - 'New'\n`],
    ['in double quotes', `questions:\n  - "One"\n`, `questions:\n  - "One"\n  - "New"\n`],
    [
      'folded',
      'questions:\n  - >-\n    One\n    more\n\norder: 1\n',
      'questions:\n  - >-\n    One\n    more\n  - New\n\norder: 1\n',
    ],
    ['in brackets', 'questions: [One, "Two"] # all\n', 'questions: [One, "Two", "New"] # all\n'],
    [
      'in brackets over lines',
      'questions: [\n    One,\n    Two\n  ]\n',
      'questions: [\n    One,\n    Two,\n    "New"\n  ]\n',
    ],
    [
      'empty brackets',
      'questions: [] # what they ask\ndraft: true\n',
      'questions: # what they ask\n  - New\ndraft: true\n',
    ],
    ['nothing behind it', 'questions:\norder: 1\n', 'questions:\n  - New\norder: 1\n'],
    [
      'ends of lines of Windows',
      'title: A\r\nquestions:\r\n  - One\r\n',
      'title: A\r\nquestions:\r\n  - One\r\n  - New\r\n',
    ],
    ['no fields at all', '', 'questions:\n  - New\n'],
  ])('%s', (_, before, after) => {
    expect(add(before, 'New')).toBe(after);
  });
});

test.each([
  ['title: [', 'its YAML cannot be read'],
  ['{ title: A }', 'it has no fields'],
  ['other: &q [a]\nquestions: *q\n', 'changed by hand'],
  ['questions: just a text\n', 'changed by hand'],
])('refuses what it would have to guess at: %j', (yaml, reason) => {
  expect(add(yaml, 'New')).toContain(reason);
});

test('quotes what YAML would take for something else', () => {
  const nasty = [
    'yes',
    'null',
    '1e3',
    '- a',
    'a: b',
    '# no',
    '"',
    "'",
    '\\',
    '{{x}}',
    '@all',
    '&a *b',
    '!tag',
    '%',
    '|',
    '>',
    '---',
    '...',
    '💥',
    "it's: [here], {there}",
  ];
  for (const yaml of ['', 'questions: [a]\n', "questions:\n  - 'a'\n"]) {
    const fields: unknown = parse(add(yaml, ...nasty));
    expect(fields).toEqual({ questions: [...(yaml === '' ? [] : ['a']), ...nasty] });
  }
});

test('says of any text what it said, and the new items', () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 2, maxLength: 200 })
    .map(toPlainLine)
    .filter((line) => line.length > 1);
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 4 }),
      fc.array(text, { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      fc.boolean(),
      (known, fresh, isFlow, isWindows) => {
        const list = isFlow
          ? `questions: ${JSON.stringify(known)}\n`
          : stringify({ questions: known });
        const yaml = `# head\ntitle: A\n${list}order: 1 # last\n`.replaceAll(
          '\n',
          isWindows ? '\r\n' : '\n',
        );
        const added = add(yaml, ...fresh);
        expect(parse(added)).toEqual({ title: 'A', questions: [...known, ...fresh], order: 1 });
        expect(added).toMatch(/^# head\r?\ntitle: A\r?\n[^]*order: 1 # last\r?\n$/u);
        if (isWindows) expect(added).not.toMatch(/[^\r]\n/u);
      },
    ),
  );
});
