import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../../src/content/check/check-content.ts';
import { aKept } from '../support/a-kept.ts';
import { article, writeContent } from './write-content.ts';

const now = new Date('2026-11-22T12:00:00Z');

test('a second check of a folder finds what the first has found', async () => {
  const dir = resolve('tests/fixtures/content/every-mistake');
  const plain = await checkContent(dir, { cwd: dir, now });
  const kept = aKept();
  const first = await checkContent(dir, { cwd: dir, now, kept });
  const second = await checkContent(dir, { cwd: dir, now, kept });
  expect(first.problems).toEqual(plain.problems);
  expect(second.problems).toEqual(plain.problems);
  expect(kept.countTaken()).toBeGreaterThan(5);
});

test('an article is read again when it, or a text that it includes, has changed', async () => {
  const page = 'articles/en/help/page.md';
  const dir = writeContent({
    [page]: article('See <!-- nothing --> [more](#more).', 'title: One'),
    'articles/en/help/other.md': article('Text.', 'title: Two'),
    'variables.yaml': 'phone: "1"\n',
  });
  const kept = aKept();
  const check = async (): Promise<readonly string[]> =>
    (await checkContent(dir, { cwd: dir, now, kept })).problems.map(
      ({ code, file }) => `${code} ${file}`,
    );
  expect(await check()).toEqual([`LinkHeadingUnknown ${page}`]);
  expect(kept.countTaken()).toBe(0);
  writeFileSync(join(dir, page), article('See [more](#more).\n\n## More', 'title: One'));
  expect(await check()).toEqual([]);
  expect(kept.countTaken()).toBe(1);
  writeFileSync(join(dir, 'variables.yaml'), 'phone: "22"\n');
  await check();
  expect(kept.countTaken()).toBe(1);
});
