import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openKeptFolder } from '../../../../src/lib/kept/kept-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'candil-kept-folder-'));
afterAll(() => rmSync(root, { recursive: true }));

function keepOne(): string {
  const folder = mkdtempSync(join(root, 'kept-'));
  const kept = openKeptFolder(folder, { program: 'first' });
  kept.open('pages').put('key', Buffer.from('a page'));
  kept.open('pages').put('other', Buffer.from('another'));
  kept.save();
  return folder;
}

const take = (folder: string, kind: string, options: { program: string; isFresh?: boolean }) =>
  openKeptFolder(folder, options).open(kind).take('key')?.toString();

test('a value is there for the same kind and the same program', () => {
  const folder = keepOne();
  expect(take(folder, 'pages', { program: 'first' })).toBe('a page');
  expect(take(folder, 'texts', { program: 'first' })).toBeUndefined();
  expect(take(folder, 'pages', { program: 'second' })).toBeUndefined();
  expect(take(folder, 'pages', { program: 'first', isFresh: true })).toBeUndefined();
});

test('counts what was there', () => {
  const kept = openKeptFolder(keepOne(), { program: 'first' });
  expect(kept.countTaken('pages')).toBe(0);
  for (const key of ['key', 'other', 'missing']) kept.open('pages').take(key);
  expect(kept.countTaken('pages')).toBe(2);
});

test('forgets nothing of a kind that was not opened', () => {
  const folder = keepOne();
  const next = openKeptFolder(folder, { program: 'first' });
  next.open('texts');
  next.save();
  expect(take(folder, 'pages', { program: 'first' })).toBe('a page');
});
