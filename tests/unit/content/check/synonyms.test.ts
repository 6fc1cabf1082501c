import { expect, test } from 'vitest';
import { article, checkFiles } from './write-content.ts';

/** What the check says of a synonym file beside one article, as `line: message remedy`. */
async function tell(yaml: string): Promise<readonly string[]> {
  const { problems } = await checkFiles({
    'articles/en/a/b.md': article('Unlock the bikes, and sign in with your password.'),
    'synonyms/en.yaml': yaml,
  });
  return problems.map(
    ({ file, line, message, remedy }) => `${file}:${String(line)} ${message} ${remedy}`,
  );
}

test.each([
  [
    'a text',
    'synonyms: bike',
    '1 "synonyms" must be a list, not text. Correct it, or leave the field out.',
  ],
  [
    'an entry without fields',
    'synonyms:\n  - bike, cycle',
    '2 "synonyms[0]" is no entry. Write { both: [word, word] }, or { from: [word], to: [word] }.',
  ],
  [
    'an entry of both kinds',
    'synonyms:\n  - { both: [bike, cycle], to: [bike] }',
    '2 "synonyms[0].to" does not go with "both". Make two entries of it.',
  ],
  [
    'a misspelt field',
    'synonyms:\n  - { form: [cycle], to: [bike] }',
    '2 "form" is no field of "synonyms[0]". Did you mean "from"?',
  ],
  [
    'a field that is missing',
    'synonyms:\n  - { from: [cycle] }',
    '2 "synonyms[0].to" is missing. Add the line "to: …".',
  ],
  [
    'a word that is no list',
    'synonyms:\n  - { from: cycle, to: [bike] }',
    '2 "synonyms[0].from" is no list. Write it as [cycle].',
  ],
  [
    'one word',
    'synonyms:\n  - { both: [bike] }',
    '2 "synonyms[0].both" needs two words or more. Add what the texts say, or remove the entry.',
  ],
  [
    'an empty word',
    "synonyms:\n  - { both: [bike, ''] }",
    '2 "synonyms[0].both[1]" has no letter. Write a word, or remove it.',
  ],
  [
    'a number',
    'synonyms:\n  - { both: [bike, 24] }',
    '2 "synonyms[0].both[1]" must be text. Put it into "quotes".',
  ],
  [
    'a word twice',
    'synonyms:\n  - { both: [bike, Bike] }',
    '2 "synonyms[0].both[1]" is "Bike" once more. Remove it.',
  ],
  [
    'a word for itself',
    'synonyms:\n  - { from: [Bike], to: [bike] }',
    '2 "synonyms[0].to[0]" is "bike" as in "from". Write a word of the texts that it stands for.',
  ],
  [
    'seven words',
    'synonyms:\n  - { from: [a b c d e f g], to: [bike] }',
    '2 "synonyms[0].from[0]" has more than 6 words. Write what customers type, in 6 words at most.',
  ],
])('%s is a mistake, with its line and what to do', async (_, yaml, told) => {
  expect(await tell(yaml)).toEqual([`synonyms/en.yaml:${told}`]);
});

test('tabs are told with their line', async () => {
  expect(await tell('synonyms:\n\t- { both: [bike, cycle] }')).toEqual([
    expect.stringMatching(/^synonyms\/en\.yaml:2 The line begins with a tab/u),
  ]);
});

test('a word that no article has leads nowhere', async () => {
  const yaml =
    'synonyms:\n  - { from: [cycle], to: [bike, tricycle] }\n  - { both: [tyre, tire] }\n';
  expect(await tell(yaml)).toEqual([
    'synonyms/en.yaml:2 No article in this language says "tricycle". Write a word of the articles, or remove it.',
    'synonyms/en.yaml:3 No article in this language says "tyre", nor what stands beside it. Write a word of the articles, or remove it.',
  ]);
});

test('another form of a word, and one of two that stand for each other, are enough', async () => {
  expect(
    await tell('synonyms:\n  - { both: [bike, cycle] }\n  - { from: [pw], to: [passwords] }'),
  ).toEqual([]);
});

test('what is told again is superfluous', async () => {
  const yaml = 'synonyms:\n  - { both: [bike, cycle] }\n  - { from: [Cycle], to: [bike] }\n';
  expect(await tell(yaml)).toEqual([
    'synonyms/en.yaml:3 All of it stands in entries above, such as "bike" for "Cycle". Remove the entry.',
  ]);
});
