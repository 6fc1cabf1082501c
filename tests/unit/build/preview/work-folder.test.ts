import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeWorkFolder } from '../../../../src/build/preview/work-folder.ts';

let parent = '';
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'candil-work-'));
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

test('two previews of one content folder get two work folders', () => {
  expect(takeWorkFolder(parent, parent)).not.toBe(takeWorkFolder(parent, parent));
});

test('the folder of a preview that has ended is taken again, with what it remembers', () => {
  const folder = takeWorkFolder(parent, parent);
  writeFileSync(join(folder, 'remembered'), '');
  // No process has this number: Linux, macOS and Windows give smaller ones.
  writeFileSync(join(folder, 'owner.json'), JSON.stringify({ pid: 2 ** 30, contentDir: parent }));
  const again = takeWorkFolder(parent, parent);
  expect(again).toBe(folder);
  expect(existsSync(join(again, 'remembered'))).toBe(true);
});

test('an owner that cannot be read is none', () => {
  const folder = takeWorkFolder(parent, parent);
  writeFileSync(join(folder, 'owner.json'), '{');
  expect(takeWorkFolder(parent, parent)).toBe(folder);
});

test('what belongs to a content folder that is gone is removed, unless it is in use', () => {
  const inUse = takeWorkFolder(parent, join(parent, 'gone'));
  const left = takeWorkFolder(parent, join(parent, 'gone too'));
  rmSync(join(left, 'owner.json'));
  takeWorkFolder(parent, parent);
  expect(existsSync(inUse)).toBe(true);
  expect(existsSync(left)).toBe(false);
});
