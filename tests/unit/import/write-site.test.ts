import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ImportedArticle, ImportedSite } from '../../../src/import/imported-site.ts';
import { emptyLedger, hashOf, readLedger, writeLedger } from '../../../src/import/ledger.ts';
import type { ImportReport } from '../../../src/import/report.ts';
import { writeSite } from '../../../src/import/write-site.ts';

let contentDir: string;
beforeEach(async () => {
  contentDir = await mkdtemp(join(tmpdir(), 'candil-import-'));
});
afterEach(() => rm(contentDir, { recursive: true }));

const refund: ImportedArticle = {
  ...{ key: '7/en', locale: 'en', id: 'billing/refund', extension: '.md' },
  frontMatter: { title: 'Refunds: how?', redirectFrom: ['/hc/en-us/articles/7'], draft: false },
  body: 'Within 10 days.',
  notes: [],
  tally: { helpful: 5, total: 24 },
};

const site = (articles: readonly ImportedArticle[] = [refund]): ImportedSite => ({
  ...{ source: 'zendesk', from: 'https://acme.example', name: 'Acme', locales: ['en'] },
  defaultLocale: 'en',
  categories: [
    { name: 'billing', key: '3', label: { en: 'Billing' }, sections: {}, summary: {}, order: 2 },
  ],
  articles,
  assets: [
    {
      path: 'images/imported/lever-1.png',
      hash: hashOf('png'),
      read: () => Promise.resolve(Buffer.from('png')),
    },
  ],
  redirects: [{ from: '/hc/en-us/articles/7-*', to: 'article:billing/refund' }],
  leftOut: [],
  notes: [],
});

interface Flags {
  overwrite?: boolean;
  removeGone?: boolean;
  dryRun?: boolean;
}

async function run(imported: ImportedSite, flags: Flags = {}): Promise<ImportReport> {
  const ledger = await readLedger(contentDir, 'zendesk');
  const options = { contentDir, overwrite: false, removeGone: false, dryRun: false, ...flags };
  const { report, ledger: next } = await writeSite(imported, ledger, options);
  if (!options.dryRun) await writeLedger(contentDir, 'zendesk', next);
  return report;
}

const read = (path: string): Promise<string> => readFile(join(contentDir, path), 'utf8');
const outcomesOf = ({ articles, files }: ImportReport): readonly string[] => [
  ...articles.map(({ path, outcome }) => `${path} ${outcome}`),
  ...files.map(({ path, outcome }) => `${path} ${outcome}`),
];

const article = 'articles/en/billing/refund.md';

describe('the first import', () => {
  test('writes articles, categories, files, redirects, votes and settings', async () => {
    await run(site());
    expect(await read(article)).toBe(
      "---\ntitle: 'Refunds: how?'\nredirectFrom:\n  - /hc/en-us/articles/7\n---\n\nWithin 10 days.\n",
    );
    expect(await read('categories/billing.yaml')).toBe('label:\n  en: Billing\norder: 2\n');
    expect(await read('images/imported/lever-1.png')).toBe('png');
    expect(await read('redirects.yaml')).toBe(
      '- from: /hc/en-us/articles/7-*\n  to: article:billing/refund\n',
    );
    expect(JSON.parse(await read('starting-tallies.json'))).toEqual({
      'en/billing/refund': { helpful: 5, total: 24 },
    });
    expect(await read('site.yaml')).toBe('name: Acme\nlocales:\n  - en\ndefaultLocale: en\n');
  });

  test('leaves a file of somebody else where it would write', async () => {
    await run(site([]));
    await writeFile(join(contentDir, 'redirects.yaml'), '- { from: /a, to: /b } # mine\n');
    const report = await run(site([{ ...refund, id: 'billing/refund' }]));
    expect(outcomesOf(report)).toContain('redirects.yaml unchanged');
    expect(await read('redirects.yaml')).toBe('- { from: /a, to: /b } # mine\n');
  });

  test('tells what it would do, and does nothing', async () => {
    const report = await run(site(), { dryRun: true });
    expect(outcomesOf(report)).toContain(`${article} created`);
    await expect(read(article)).rejects.toThrow(/ENOENT/u);
  });

  test('writes nothing outside the content folder', async () => {
    const evil = { ...refund, id: '../../../evil/refund' };
    await expect(run(site([evil]))).rejects.toThrow(/ImportPathOutside/u);
  });
});

describe('a second import', () => {
  beforeEach(() => run(site()));

  test('changes nothing where the source has changed nothing', async () => {
    const report = await run(site());
    expect(outcomesOf(report).filter((line) => !line.endsWith(' unchanged'))).toEqual([]);
    expect(report.assets.written).toBe(0);
  });

  test('brings up to date what nobody has edited', async () => {
    const report = await run(site([{ ...refund, body: 'Within 5 days.' }]));
    expect(outcomesOf(report)).toContain(`${article} changed`);
    expect(await read(article)).toContain('Within 5 days.');
  });

  test('keeps own edits, and tells where the source has changed too', async () => {
    await writeFile(join(contentDir, article), 'mine');
    expect(outcomesOf(await run(site()))).toContain(`${article} edited`);
    const changed = site([{ ...refund, body: 'Within 5 days.' }]);
    expect(outcomesOf(await run(changed))).toContain(`${article} conflict`);
    // It is told until somebody decides.
    expect(outcomesOf(await run(changed))).toContain(`${article} conflict`);
    expect(await read(article)).toBe('mine');
    expect(outcomesOf(await run(changed, { overwrite: true }))).toContain(`${article} changed`);
    expect(await read(article)).toContain('Within 5 days.');
  });

  test('does not bring back what was deleted here', async () => {
    await rm(join(contentDir, article));
    expect(outcomesOf(await run(site()))).toContain(`${article} deleted`);
    await expect(read(article)).rejects.toThrow(/ENOENT/u);
    await run(site(), { overwrite: true });
    expect(await read(article)).toContain('Within 10 days.');
  });

  test('moves an article with its votes and does not double it', async () => {
    const moved = { ...refund, id: 'payments/refund' };
    const report = await run(site([moved]));
    expect(outcomesOf(report)).toContain('articles/en/payments/refund.md moved');
    await expect(read(article)).rejects.toThrow(/ENOENT/u);
    expect(JSON.parse(await read('starting-tallies.json'))).toEqual({
      'en/payments/refund': { helpful: 5, total: 24 },
    });
  });

  test('knows a renamed article by its text where the key is its name', async () => {
    const report = await run(site([{ ...refund, key: 'new-name/en', id: 'billing/new-name' }]));
    expect(outcomesOf(report)).toContain('articles/en/billing/new-name.md moved');
    expect(report.gone).toEqual([]);
  });

  test('leaves an edited article where it is', async () => {
    await writeFile(join(contentDir, article), 'mine');
    const report = await run(site([{ ...refund, id: 'payments/refund' }]));
    expect(outcomesOf(report)).toContain(`${article} conflict`);
    expect(await read(article)).toBe('mine');
  });

  test('tells of an article that is gone and of the reason, and removes it if asked', async () => {
    const without = {
      ...site([]),
      leftOut: [{ key: '7', title: 'Refunds', reason: 'Only staff may see it.' }],
    };
    const gone = { key: '7/en', path: article, reason: 'Only staff may see it.' };
    expect((await run(without)).gone).toEqual([{ ...gone, isRemoved: false }]);
    expect(await read(article)).toContain('Within 10 days.');
    expect((await run(without, { removeGone: true })).gone).toEqual([{ ...gone, isRemoved: true }]);
    await expect(read(article)).rejects.toThrow(/ENOENT/u);
    expect((await run(without)).gone).toEqual([]);
  });

  test('never removes what was edited here', async () => {
    await writeFile(join(contentDir, article), 'mine');
    expect((await run(site([]), { removeGone: true })).gone).toMatchObject([{ isRemoved: false }]);
    expect(await read(article)).toBe('mine');
  });

  test('keeps edited redirects and those that were taken out', async () => {
    const to = (id: string): ImportedSite => ({
      ...site(),
      redirects: [{ from: '/hc/en-us/articles/7-*', to: `article:${id}` }],
    });
    await run(to('billing/other'));
    expect(await read('redirects.yaml')).toContain('to: article:billing/other');
    await writeFile(
      join(contentDir, 'redirects.yaml'),
      '# by hand\n- from: /hc/en-us/articles/7-*\n  to: /mine/\n',
    );
    await run(to('billing/third'));
    expect(await read('redirects.yaml')).toBe(
      '# by hand\n- from: /hc/en-us/articles/7-*\n  to: /mine/\n',
    );
    await writeFile(join(contentDir, 'redirects.yaml'), '# none\n');
    await run(to('billing/third'));
    expect(await read('redirects.yaml')).not.toContain('article:');
  });

  test('keeps votes that were changed here', async () => {
    const mine = `{"en/billing/refund":{"helpful":1,"total":1},"en/a/b":{"helpful":2,"total":2}}`;
    await writeFile(join(contentDir, 'starting-tallies.json'), mine);
    await run(site());
    expect(JSON.parse(await read('starting-tallies.json'))).toEqual(JSON.parse(mine));
  });

  test('tells which languages the settings lack', async () => {
    const report = await run(site([refund, { ...refund, key: '7/de', locale: 'de' }]));
    expect(report.notes).toEqual([]);
    const more = {
      ...site([refund, { ...refund, key: '7/de', locale: 'de' }]),
      locales: ['en', 'de'],
    };
    expect((await run(more)).notes.map(({ text }) => text)).toEqual([
      'site.yaml does not list de: add them to "locales", or import without them (--locale).',
    ]);
  });
});

test('refuses a ledger that is none', async () => {
  await run(site());
  await writeFile(join(contentDir, '.import/zendesk.json'), '{');
  await expect(readLedger(contentDir, 'zendesk')).rejects.toThrow(/ImportLedgerInvalid/u);
  expect(await readLedger(contentDir, 'other')).toBe(emptyLedger);
});
