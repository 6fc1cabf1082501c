import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { compareSites } from '../../../../tools/compare/compare-sites.ts';

const folder = mkdtempSync(join(tmpdir(), 'candil-compare-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name, path)), { recursive: true });
    writeFileSync(join(folder, name, path), text);
  }
  return join(folder, name);
}

const page = (script: string, text: string): string =>
  `<script src="/_astro/${script}.js"></script><p>${text}</p>`;

test('hashes in names do not count, nor what scripts are made of', () => {
  const before = write('a', { 'index.html': page('vote.Bx1', 'Hello'), '_astro/vote.Bx1.js': 'a' });
  const after = write('b', {
    'index.html': page('voting.C_2', 'Hello'),
    '_astro/voting.C_2.js': 'bc',
  });
  expect(compareSites(before, after)).toEqual({
    removed: [],
    added: [],
    changed: [],
    equal: 1,
    bytes: { scripts: [1, 2], styles: [0, 0] },
  });
});

test('a file that differs is told with the place', () => {
  const before = write('c', { 'en/index.html': page('a', 'Hello') });
  const after = write('d', { 'en/index.html': page('a', 'Help') });
  const [file] = compareSites(before, after).changed;
  expect(file?.name).toBe('en/index.html');
  expect(file?.before).toContain('Hello');
  expect(file?.after).toContain('Help');
});

test('files that one site lacks are told, compressed copies left out', () => {
  const before = write('e', { 'gone.html': '', 'gone.html.br': '' });
  const after = write('f', { 'new.png': 'x' });
  expect(compareSites(before, after)).toMatchObject({ removed: ['gone.html'], added: ['new.png'] });
});
