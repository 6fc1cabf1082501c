import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { problemCodes } from '../../src/content-folder/problem-codes.ts';

const folder = join(import.meta.dirname, '../../docs/errors');

/** Codes of errors that are thrown rather than collected. */
const thrown = ['ArticleRefused', 'ContentInvalid', 'EnvironmentInvalid', 'InterfaceStringMissing'];

const pages = readdirSync(folder).filter((file) => file !== 'README.md');

test('every code has a page, and every page a code', () => {
  expect(pages.toSorted()).toEqual(
    [...problemCodes, ...thrown].map((code) => `${code}.md`).toSorted(),
  );
});

test.each(pages)('%s says what happened, why it matters and how to mend it', (page) => {
  const text = readFileSync(join(folder, page), 'utf8');
  expect(text.startsWith(`# ${page.replace('.md', '')}\n`)).toBe(true);
  for (const heading of [
    '## What happened',
    '## Why it matters',
    '## How to mend it',
    '## Example',
  ]) {
    expect(text).toContain(`\n${heading}\n`);
  }
});
