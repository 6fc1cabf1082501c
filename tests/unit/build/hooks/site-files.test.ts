import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSiteFiles, type SiteFiles } from '../../../../src/build/hooks/site-files.ts';
import { createPageStore } from '../../../../src/build/hooks/page-store.ts';
import { findListener, listenToPages, toAnswersKey } from '../../../../src/lib/page-questions.ts';
import { toStoredKey } from '../../../../src/search/index/write/store-pages.ts';
import { aKept } from '../../content/support/a-kept.ts';

let root = '';
let kept = aKept();
const page = 'en/one/index.html';
const path = (file: string): string => join(root, 'site', file);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'candil-site-files-'));
  kept = aKept();
});
afterEach(() => {
  listenToPages(undefined);
  rmSync(root, { recursive: true });
});

const open = (): SiteFiles => openSiteFiles(join(root, 'site'), join(root, 'former'), kept);

function write(file: string, text: string): void {
  mkdirSync(dirname(path(file)), { recursive: true });
  writeFileSync(path(file), text);
}

/** A site with one page of the name `first`, as a build leaves it. */
function build(): void {
  const files = open();
  files.begin();
  files.write(page, 'first', Buffer.from('a page'));
  expect(readFileSync(path(page), 'utf8')).toBe('a page');
  expect([files.nameOf(page), files.isFinal(page)]).toEqual(['first', true]);
  files.end();
}

test('a file of the site before comes back, and everything else is gone', () => {
  build();
  write('.git/HEAD', 'of somebody else');
  write('old/index.html', 'an old page');
  const inode = statSync(path(page)).ino;
  const files = open();
  files.begin();
  expect(existsSync(path(page))).toBe(false);
  expect(files.restore(page, 'second')).toBe(false);
  expect(files.restore(page, 'first')).toBe(true);
  expect(statSync(path(page)).ino).toBe(inode);
  files.end();
  expect(existsSync(path('old'))).toBe(false);
  expect(existsSync(join(root, 'former'))).toBe(false);
  expect(readFileSync(path('.git/HEAD'), 'utf8')).toBe('of somebody else');
  // What came back may come back again.
  const next = open();
  next.begin();
  expect(next.restore(page, 'first')).toBe(true);
});

test.each<[string, () => void]>([
  [
    'was changed, to the same length and time',
    () => {
      const { atime, mtime } = statSync(path(page));
      writeFileSync(path(page), 'b page');
      utimesSync(path(page), atime, mtime);
    },
  ],
  [
    'was written anew with the same text',
    () => {
      rmSync(path(page));
      write(page, 'a page');
    },
  ],
  [
    'is a folder now',
    () => {
      rmSync(path(page));
      mkdirSync(path(page));
    },
  ],
  ['was removed', () => rmSync(path(page))],
  ['was removed with the whole site', () => rmSync(path(''), { recursive: true })],
])('a file does not come back if it %s', (_, change) => {
  build();
  change();
  const files = open();
  files.begin();
  expect(files.restore(page, 'first')).toBe(false);
  expect(files.nameOf(page)).toBeUndefined();
});

test('nothing comes back of a build that did not end, nor to a second attempt', () => {
  build();
  const stopped = open();
  stopped.begin();
  expect(stopped.restore(page, 'first')).toBe(true);
  // It was killed here.
  const next = open();
  next.begin();
  expect(next.restore(page, 'first')).toBe(false);
  next.end();

  build();
  const twice = open();
  twice.begin();
  expect(twice.restore(page, 'first')).toBe(true);
  twice.begin();
  expect(twice.restore(page, 'first')).toBe(false);
});

test('where the site before cannot be set aside, all is written anew', () => {
  build();
  writeFileSync(join(root, 'file'), '');
  const files = openSiteFiles(join(root, 'site'), join(root, 'file/former'), kept);
  expect(() => files.begin()).not.toThrow();
  expect(files.restore(page, 'first')).toBe(false);
});

test('a page comes back only if what the search has read of it is there, too', () => {
  const indexed = aKept();
  const make = (): { taken: unknown; name: string | undefined; ino: number } => {
    const files = open();
    files.begin();
    const marked = '<article data-pagefind-body>a page</article>';
    const store = createPageStore({
      ...{ kept, questions: kept, indexed, files },
      readBundle: () => 'bundle',
    });
    store.begin();
    const built = { name: 'one', pathname: '/en/one/', isPage: true };
    const asked = findListener()?.find('own');
    store.know('one', asked === undefined ? 'own' : `own ${toAnswersKey(new Map())}`);
    const taken = store.take(built);
    if (taken === undefined) {
      findListener()?.put('own', new Map());
      expect(store.keep(built, Buffer.from(marked))).toBe('in place');
    }
    expect(readFileSync(path(page), 'utf8')).toBe('<article>a page</article>');
    const name = files.nameOf(page);
    const { ino } = statSync(path(page));
    files.end();
    return { taken, name, ino };
  };
  const first = make();
  expect(first.taken).toBeUndefined();
  // It is written again as long as the search has not read it.
  const { taken, name = '', ino } = make();
  expect(taken).toBe('in place');
  expect(ino).not.toBe(first.ino);
  indexed.put(toStoredKey('/en/one/', name), Buffer.from('read'));
  expect(make()).toEqual({ taken: 'in place', name, ino });
});
