import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openAssets } from '../../../src/import/centre/assets.ts';
import { readHtml, toMarkdownArticle } from '../../../src/import/html/convert.ts';

test('a link among the files of a dump is not followed: it could lead to any file of the machine', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'candil-dump-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const filesDir = join(folder, 'dump');
  mkdirSync(join(folder, 'private'));
  mkdirSync(filesDir);
  writeFileSync(join(folder, 'private/key.pdf'), 'secret');
  writeFileSync(join(filesDir, 'own.pdf'), 'own');
  symlinkSync(join(folder, 'private/key.pdf'), join(filesDir, 'key.pdf'));
  symlinkSync(join(folder, 'private'), join(filesDir, 'folder'));
  const assets = await openAssets({
    ...{ workDir: join(folder, 'work'), filesDir, limit: 1_000 },
    ...{ trustedHosts: new Set<string>(), privateAddresses: false },
  });
  const addresses = ['own.pdf', 'key.pdf', 'folder/key.pdf', '../private/key.pdf'];
  await assets.fetchAll(
    addresses.map((address) => ({ kind: 'file', address })),
    () => undefined,
  );
  expect(addresses.map((address) => assets.find(address)?.ok)).toEqual([true, false, false, false]);
});

test.each(['candil-callout', 'candil-question', 'candil-tabs', 'candil-download', 'candil-figure'])(
  'an element <%s> of the source is none of ours',
  (name) => {
    const html = `<p>a</p><${name} kind="script>alert(1)</script><a" file="../x" title="t"><p>b</p></${name}>`;
    const { body } = toMarkdownArticle(readHtml(html), {
      title: '',
      link: () => ({ kind: 'none', reason: '' }),
      picture: () => ({ kind: 'none', reason: '' }),
    });
    expect(body).not.toMatch(/<(?!\/?p\b)/u);
  },
);

test.each(['<ul><li>', '<b>', '<blockquote>', '<table><tr><td>', '<div>'])(
  '%s thousands of times within itself is given up at once; a hundred levels are not',
  (unit) => {
    expect(() => readHtml(`${unit.repeat(5_000)}a`)).toThrow(RangeError);
    expect(() => readHtml(`${unit.repeat(25)}a`)).not.toThrow();
  },
);

/** What stands beside each other a thousand times: compared each with each, it would take half a minute. */
test.each([
  ['line breaks in bold text', `<b>${'<br>'.repeat(20_000)}a</b>`],
  ['bold words side by side', '<b>a</b>'.repeat(20_000)],
  ['bold lines', '<p><b>a</b></p>'.repeat(10_000)],
  ['folded parts', '<details><summary>a</summary>b</details>'.repeat(5_000)],
  ['lists beside items', `<ul><li>a</li>${'<ul><li>b</li></ul>'.repeat(8_000)}</ul>`],
  ['signs at the end of bold text', `<b>${'!a'.repeat(100_000)}</b>a`],
  ['tables in a table', `<table><tr>${'<td><table><td>a</table></td>'.repeat(6_000)}</table>`],
  ['blanks in code', `<pre>a${' '.repeat(200_000)}a</pre>`],
])(
  '%s are imported soon',
  (_, html) => {
    const { body } = toMarkdownArticle(readHtml(html), {
      title: '',
      link: () => ({ kind: 'none', reason: '' }),
      picture: () => ({ kind: 'none', reason: '' }),
    });
    expect(body.length).toBeLessThan(html.length * 3);
  },
  10_000,
);
