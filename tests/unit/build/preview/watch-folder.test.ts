import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchFolder, type WatchedFolder } from '../../../../src/build/preview/watch-folder.ts';

let folder = '';
let watched: WatchedFolder;
let changes: string[] = [];

function save(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'candil-watch-'));
  save('articles/en/a.md', 'a');
  changes = [];
  watched = watchFolder(folder, (paths) => changes.push(...paths));
});
afterEach(() => {
  watched.close();
  rmSync(folder, { recursive: true, force: true });
});

test('tells of files that are saved, added, renamed and removed, by itself', async () => {
  save('articles/en/a.md', 'changed');
  await vi.waitFor(() => expect(changes).toEqual(['articles/en/a.md']), 5000);
  save('articles/fr/start/b.md', 'b');
  await vi.waitFor(() => expect(changes).toContain('articles/fr/start/b.md'), 5000);
  changes = [];
  renameSync(join(folder, 'articles/fr'), join(folder, 'articles/de'));
  await vi.waitFor(
    () => expect(changes).toEqual(['articles/fr/start/b.md', 'articles/de/start/b.md']),
    5000,
  );
  changes = [];
  rmSync(join(folder, 'articles'), { recursive: true });
  await vi.waitFor(
    () => expect(changes.toSorted()).toEqual(['articles/de/start/b.md', 'articles/en/a.md']),
    5000,
  );
});

test('looks at once when asked to, and tells of a change once', async () => {
  save('articles/en/a.md', 'changed');
  watched.look();
  expect(changes).toEqual(['articles/en/a.md']);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(changes).toEqual(['articles/en/a.md']);
});

test('sees a file that another has replaced, as many editors save', () => {
  save('articles/en/other', 'b');
  watched.look();
  changes = [];
  renameSync(join(folder, 'articles/en/other'), join(folder, 'articles/en/a.md'));
  watched.look();
  expect(changes).toEqual(['articles/en/other', 'articles/en/a.md']);
});
