import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  extensionOf,
  fileExtensions,
  isServed,
  readFiles,
  withoutLocale,
} from '../../../../../src/content/read/files/downloads.ts';
import { writeContent } from '../../check/write-content.ts';

test('files are read with what articles call them and an address that changes with them', async () => {
  const dir = writeContent({
    'files/return form.PDF': 'One.',
    'files/es/guide/return.txt': 'Dos.',
    'files/notes.html': '<p>Not served.</p>',
  });
  const files = await readFiles(dir, ['en', 'es']);
  expect(Object.fromEntries(files)).toEqual({
    'es/guide/return.txt': {
      name: 'guide/return.txt',
      path: join(dir, 'files/es/guide/return.txt'),
      extension: 'txt',
      bytes: 4,
      url: '/files/es-guide-return.1d835550.txt',
    },
    'return form.PDF': {
      name: 'return form.PDF',
      path: join(dir, 'files/return form.PDF'),
      extension: 'pdf',
      bytes: 4,
      url: '/files/return%20form.70277bfc.pdf',
    },
  });
});

test('a content folder without files has none', async () => {
  expect((await readFiles(writeContent({ 'site.yaml': '' }), ['en'])).size).toBe(0);
});

describe('a file', () => {
  const served = [
    ...['pdf', 'txt', 'csv', 'md', 'ics', 'gpx', 'epub', 'zip'],
    ...['docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'rtf'],
    ...['png', 'jpg', 'jpeg', 'webp', 'mp3', 'mp4', 'webm', 'vtt'],
  ];

  test.each(served)('that ends in .%s is served', (extension) => {
    expect(isServed(`es/a.b.${extension}`)).toBe(true);
  });

  test('that ends otherwise has to be thought about first', () => {
    expect(fileExtensions.filter((extension) => !served.includes(extension))).toEqual([]);
  });

  test.each(['html', 'svg', 'js', 'xml', 'exe'])('that ends in .%s is not', (extension) => {
    expect(isServed(`a.${extension}`)).toBe(false);
  });

  test('without an ending is not', () => {
    expect(isServed('folder.pdf/readme')).toBe(false);
    expect(extensionOf('folder.pdf/readme')).toBe('');
  });
});

test.each([
  ['es/guide/a.pdf', 'guide/a.pdf'],
  ['guide/a.pdf', 'guide/a.pdf'],
  ['es', 'es'],
])('the name of %s is %s where es is a language', (key, name) => {
  expect(withoutLocale(key, ['en', 'es'])).toBe(name);
});
