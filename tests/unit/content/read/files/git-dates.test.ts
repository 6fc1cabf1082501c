import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import {
  isShallowClone,
  parseGitLog,
  readGitDates,
} from '../../../../../src/content/read/files/git-dates.ts';

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'candil-git-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

const git = (folder: string, day: string, ...args: readonly string[]): void => {
  const time = `${day}T12:00:00Z`;
  const person = ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.org'];
  execFileSync('git', [...person, ...args], {
    cwd: folder,
    env: { ...process.env, GIT_AUTHOR_DATE: time, GIT_COMMITTER_DATE: time, TZ: 'UTC' },
    stdio: 'ignore',
  });
};

function write(folder: string, path: string, text = path): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function commit(folder: string, day: string): void {
  git(folder, day, 'add', '--all');
  git(folder, day, 'commit', '-m', 'change');
}

function makeRepository(...files: readonly string[]): string {
  const folder = makeFolder();
  git(folder, '2026-01-01', 'init');
  for (const file of files) write(folder, file);
  commit(folder, '2026-01-01');
  return folder;
}

const datesIn = (folder: string) => Object.fromEntries(readGitDates(folder));

test('takes the newest commit of each file', () => {
  const log = '\u00012026-03-02 a1\0\nM\0a.md\0M\0b/c.md\0\u00012026-01-01 \0\nA\0a.md\0A\0d.md\0';
  expect(Object.fromEntries(parseGitLog(log))).toEqual({
    'a.md': '2026-03-02',
    'b/c.md': '2026-03-02',
    'd.md': '2026-01-01',
  });
});

test('knows files whose names git would put into quotes, in either way to write an umlaut', () => {
  const names = [
    'articles/de/hilfe/ärger.md',
    'articles/ja/支払い/返金.md',
    'articles/en/x/a "b".md',
  ];
  const folder = makeRepository(...names, 'articles/de/hilfe/größe.md'.normalize('NFD'));
  expect(Object.keys(datesIn(folder)).toSorted()).toEqual(
    [...names, 'articles/de/hilfe/größe.md'].toSorted(),
  );
});

test('names files from the content folder, be it the repository or a part of it', () => {
  const folder = makeRepository('site/content/articles/en/x/y.md', 'other.md');
  expect(datesIn(join(folder, 'site/content'))).toEqual({ 'articles/en/x/y.md': '2026-01-01' });
});

test('a file that was only moved keeps its day, and one that was changed as well does not', () => {
  const folder = makeRepository('articles/en/a/moved.md', 'articles/en/a/changed.md');
  mkdirSync(join(folder, 'articles/en/b'));
  renameSync(join(folder, 'articles/en/a/moved.md'), join(folder, 'articles/en/b/moved.md'));
  rmSync(join(folder, 'articles/en/a/changed.md'));
  write(folder, 'articles/en/b/changed.md', 'another text');
  commit(folder, '2026-05-05');
  renameSync(join(folder, 'articles/en/b/moved.md'), join(folder, 'articles/en/b/again.md'));
  commit(folder, '2026-06-06');
  expect(datesIn(folder)).toMatchObject({
    'articles/en/b/again.md': '2026-01-01',
    'articles/en/b/changed.md': '2026-05-05',
  });
});

test('a shallow clone gives no day to what it does not know the last change of', () => {
  const origin = makeRepository('articles/en/x/old.md', 'articles/en/x/new.md');
  write(origin, 'articles/en/x/other.md');
  commit(origin, '2026-04-04');
  write(origin, 'articles/en/x/new.md', 'changed');
  commit(origin, '2026-05-05');
  const clone = join(makeFolder(), 'clone');
  git(origin, '2026-05-05', 'clone', '--depth', '2', `file://${origin}`, clone);
  expect(datesIn(clone)).toEqual({ 'articles/en/x/new.md': '2026-05-05' });
  expect(isShallowClone(clone)).toBe(true);
  git(clone, '2026-05-05', 'fetch', '--unshallow');
  expect(datesIn(clone)).toMatchObject({ 'articles/en/x/old.md': '2026-01-01' });
  expect(isShallowClone(clone)).toBe(false);
});

test('asks the repository that a language of its own comes from', () => {
  const folder = makeRepository('articles/en/x/y.md');
  const german = makeRepository('x/y.md');
  symlinkSync(german, join(folder, 'articles/de'));
  const french = join(folder, 'articles/fr');
  git(folder, '2026-01-01', 'clone', makeRepository('x/z.md'), french);
  expect(datesIn(folder)).toEqual({
    'articles/en/x/y.md': '2026-01-01',
    'articles/de/x/y.md': '2026-01-01',
    'articles/fr/x/z.md': '2026-01-01',
  });
});

test('knows no dates without a folder, without a repository, without a commit and without git', () => {
  expect(readGitDates('/nowhere/at/all').size).toBe(0);
  const folder = makeFolder();
  write(folder, 'articles/en/x/y.md');
  expect(readGitDates(folder).size).toBe(0);
  expect(isShallowClone(folder)).toBe(false);
  git(folder, '2026-01-01', 'init');
  expect(readGitDates(folder).size).toBe(0);
  commit(folder, '2026-01-01');
  expect(readGitDates(folder).size).toBe(1);
  const path = process.env['PATH'];
  process.env['PATH'] = '/nowhere';
  onTestFinished(() => {
    process.env['PATH'] = path;
  });
  expect(readGitDates(folder).size).toBe(0);
  expect(isShallowClone(folder)).toBe(false);
});
