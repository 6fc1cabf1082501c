import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

/*
 * What an article page is made of decides its key (`src/content/current/page-keys.ts`, ADR 0090).
 * Whoever lets it read something else has to see to it that the key changes with that, too.
 */
const pages = 'src/pages/[locale]/[category]';

/** Files that a page runs when it is built, with what each says; scripts for browsers are not among them. */
function readParts(page: string): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  const pending = [page];
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    if (parts.has(file)) continue;
    const text = readFileSync(file, 'utf8').replaceAll(/<script>[\s\S]*?<\/script>/gu, '');
    parts.set(file, text);
    if (file.startsWith('src/content/current/')) continue;
    for (const [, path = ''] of text.matchAll(
      /^(?:import|export) (?!type )[^;]*?'(\.[^']+)'/gmsu,
    )) {
      const found = relative('', join(dirname(file), path));
      if (/\.(?:astro|ts)$/u.test(found) && existsSync(found)) pending.push(found);
    }
  }
  return parts;
}

const article = readParts(`${pages}/[...article].astro`);

test('an article page asks of the content no more than its key tells', () => {
  const asked = [...article.keys()].filter((file) => file.startsWith('src/content/current/'));
  expect(asked.map((file) => file.slice('src/content/current/'.length)).sort()).toEqual([
    // What is announced at the moment: `getLocaleInputs`.
    'announcements.ts',
    'api-base.ts',
    'article-markdown.ts',
    // What is shown of other articles: part of the key.
    'article-surroundings.ts',
    'brand-files.ts',
    'contact.ts',
    // Categories and articles of the frame: `getLocaleInputs`.
    'frame.ts',
    'glossary.ts',
    // Files of `files/` and `images/`: `getSharedInputs`.
    'media.ts',
    // The text of the article, and which pages there are.
    'model.ts',
    'once-a-build.ts',
    'page-keys.ts',
    'site.ts',
    // Where what the text names stands: each page tells what it asks.
    'text-targets.ts',
  ]);
});

test('an article as Markdown asks of the content no more than its key tells', () => {
  const asked = [...readParts(`${pages}/[...article].md.ts`).keys()].filter((file) =>
    file.startsWith('src/content/current/'),
  );
  expect(asked.map((file) => file.slice('src/content/current/'.length)).sort()).toEqual([
    'article-markdown.ts',
    'model.ts',
    'page-keys.ts',
    'text-targets.ts',
  ]);
});

test('no part of an article page looks at the clock, but for the component that is never kept', () => {
  const timely = [...article]
    .filter(([, text]) =>
      /Temporal\.Now|new Date\(\)|Date\.now|Math\.random|randomUUID/u.test(text),
    )
    .map(([file]) => file);
  expect(timely.sort()).toEqual([
    'src/components/prose/Channel.astro',
    // What is announced at the moment is part of the key.
    'src/content/current/announcements.ts',
  ]);
});

test('of the model an article page asks nothing but which pages there are', () => {
  const text = article.get(`${pages}/[...article].astro`) ?? '';
  expect(text.match(/getSiteModel\(\)[^;\n]*/gu)).toEqual([
    'getSiteModel()).map(async ({ page }) => {',
  ]);
});
