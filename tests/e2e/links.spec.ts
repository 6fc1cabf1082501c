import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { demoSite } from '../support/demo-site.ts';
import { expect, test } from '@playwright/test';
import { listBuiltPaths } from '../support/templates.ts';

/** Ids of a page and the addresses that it points to, by path. */
const pages = new Map(listBuiltPaths().map((path) => [path, readPage(path)]));

function readPage(path: string): { ids: Set<string>; targets: readonly string[] } {
  const file = join(demoSite, ...path.split('/').map(decodeURIComponent), 'index.html');
  const { document } = parseHTML(readFileSync(file, 'utf8'));
  const all = [...document.querySelectorAll('[href], [src]')];
  return {
    ids: new Set([...document.querySelectorAll('[id]')].map(({ id }) => id)),
    targets: all.map(
      (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
    ),
  };
}

function isBroken(target: URL): boolean {
  // Answered by the server, whose own tests ask for it.
  if (target.pathname.startsWith('/api/')) return false;
  const page = pages.get(target.pathname);
  if (!page) return !existsSync(join(demoSite, decodeURIComponent(target.pathname)));
  return target.hash !== '' && !page.ids.has(decodeURIComponent(target.hash.slice(1)));
}

test('every link of every page leads to a page, a file or a heading', () => {
  const base = 'https://help.brisela.example';
  expect(pages.size).toBeGreaterThan(100);
  const broken = [...pages].flatMap(([path, { targets }]) =>
    targets
      .map((target) => new URL(target, base + path))
      .filter((target) => target.origin === base && isBroken(target))
      .map((target) => `${path} → ${target.pathname}${target.hash}`),
  );
  expect([...new Set(broken)]).toEqual([]);
});
