import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkContent } from '../../../../src/content/check/check-content.ts';
import { readContentFolder } from '../../../../src/content/read/read-content-folder.ts';
import { renameArticle } from '../../../../src/content/write/rename-article.ts';

const files: Record<string, string> = {
  'site.yaml': 'defaultLocale: en\n',
  'categories/billing.yaml': 'label: { en: Billing, es: Facturas }\nslug: { es: facturas }\n',
  'home.yaml': 'sections:\n  - kind: hero\n    asked: [billing/refund, billing/other]\n',
  'tallies.json': '{\n  "en/billing/refund": { "helpful": 1, "total": 2 }\n}\n',
  'articles/en/billing/refund.md':
    '---\ntitle: Refund\nrelated: [billing/other]\n---\n\nSee [the other](article:billing/other).\n\n## Late\n\nText.\n',
  'articles/es/billing/refund.md':
    '---\ntitle: Reembolso\nslug: reembolso\n---\n\nTexto.\n\n## Late\n\nTexto.\n',
  'articles/en/billing/other.md':
    '---\ntitle: Other\nrelated:\n  - "billing/refund" # first\n---\n\n[a](article:billing/refund#late) [b](article:billing/refund-two)\n',
  'articles/en/billing/refund-two.md': '---\ntitle: Two\nrelated: [billing/refund]\n---\n\nText.\n',
  'articles/en/billing/draft.md': '---\ntitle: Draft\ndraft: true\n---\n\nText.\n',
};

/** Writes a folder, plans the rename and, if it can be, writes it; gives all files after it. */
async function rename(from: string, to: string, more: Record<string, string> = {}) {
  const dir = mkdtempSync(join(tmpdir(), 'candil-rename-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const all = new Map(Object.entries({ ...files, ...more }));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  };
  for (const [path, text] of all) write(path, text);
  const folder = await readContentFolder(dir, { cwd: dir });
  const texts = [...all].map(([path, text]) => ({ path, text }));
  const plan = renameArticle(from, to, folder, texts);
  if (!plan.ok) return { reason: plan.reason, after: all, problems: [] };
  for (const { path, text, movedFrom } of plan.files) {
    if (movedFrom !== undefined) {
      all.delete(movedFrom);
      rmSync(join(dir, movedFrom));
    }
    all.set(path, text);
    write(path, text);
  }
  const { problems } = await checkContent(dir, { cwd: dir, now: new Date() });
  return {
    reason: undefined,
    after: all,
    problems: problems.filter(({ severity }) => severity === 'error'),
  };
}

test('an article moves in all languages, with a redirect from each old address', async () => {
  const { after, problems } = await rename('billing/refund', 'payments/money-back');
  expect(problems).toEqual([]);
  expect(after.has('articles/en/billing/refund.md')).toBe(false);
  expect(after.get('articles/en/payments/money-back.md')).toContain(
    'redirectFrom:\n  - /en/billing/refund/\ncountedAs: billing/refund\n---\n',
  );
  expect(after.get('articles/es/payments/money-back.md')).toContain(
    '  - /es/facturas/reembolso/\n',
  );
});

test('its readers stay counted under the name that it had first', async () => {
  const earlier =
    '---\ntitle: Refund\nslug: refund\ncountedAs: billing/first # its votes\n---\n\nText.\n';
  const again = await rename('billing/refund', 'billing/second', {
    'articles/en/billing/refund.md': earlier,
  });
  expect(again.after.get('articles/en/billing/second.md')).toContain(
    '\ncountedAs: billing/first\n',
  );
  const back = await rename('billing/refund', 'billing/first', {
    'articles/en/billing/refund.md': earlier,
  });
  expect(back.after.get('articles/en/billing/first.md')).toBe(
    '---\ntitle: Refund\nslug: refund\n---\n\nText.\n',
  );
  const taken = await rename('billing/other', 'billing/first', {
    'articles/en/billing/refund.md': earlier,
  });
  expect(taken.reason).toContain('Votes of "billing/refund" are counted as "billing/first"');
});

test('an article that gets its name back has its old addresses, and not its own', async () => {
  const { after, problems } = await rename('billing/pay', 'billing/cash', {
    'articles/en/billing/pay.md':
      '---\ntitle: Pay\nredirectFrom:\n  - /en/billing/money/\n  - /en/billing/cash/\ncountedAs: billing/cash\n---\n\nText.\n',
  });
  expect(problems).toEqual([]);
  expect(after.get('articles/en/billing/cash.md')).toBe(
    '---\ntitle: Pay\nredirectFrom:\n  - /en/billing/money/\n  - /en/billing/pay/\n---\n\nText.\n',
  );
});

test('links and lists that name it name it anew, and nothing else changes', async () => {
  const { after } = await rename('billing/refund', 'billing/money-back');
  expect(after.get('articles/en/billing/other.md')).toBe(
    '---\ntitle: Other\nrelated:\n  - billing/money-back # first\n---\n\n[a](article:billing/money-back#late) [b](article:billing/refund-two)\n',
  );
  expect(after.get('home.yaml')).toBe(
    'sections:\n  - kind: hero\n    asked: [billing/money-back, billing/other]\n',
  );
  expect(after.get('articles/en/billing/refund-two.md')).toContain('related: [billing/money-back]');
  expect(after.get('tallies.json')).toContain('"en/billing/money-back": { "helpful": 1');
  expect(after.get('categories/billing.yaml')).toBe(files['categories/billing.yaml']);
});

test('an address that stays the same, and a draft, need no redirect', async () => {
  const same = await rename('billing/refund', 'billing/money-back', {
    'articles/en/billing/refund.md': '---\ntitle: Refund\nslug: refund\n---\n\nText.\n',
  });
  expect(same.after.get('articles/en/billing/money-back.md')).toBe(
    '---\ntitle: Refund\nslug: refund\ncountedAs: billing/refund\n---\n\nText.\n',
  );
  const draft = await rename('billing/draft', 'billing/later');
  expect(draft.after.get('articles/en/billing/later.md')).toBe(
    files['articles/en/billing/draft.md'],
  );
});

test('relative links to it and of it lead where they led', async () => {
  const { after } = await rename('billing/refund', 'payments/deep/money-back', {
    'articles/en/billing/refund.md':
      '---\ntitle: R\n---\n\n[o](other.md#x) [s](#y) [w](https://a.example/b.md)\n',
    'articles/en/billing/two.md':
      '---\ntitle: T\n---\n\n[r](./refund.md#late) [r](refund) ![p](p.png)\n',
  });
  expect(after.get('articles/en/payments/deep/money-back.md')).toContain(
    '[o](../../billing/other.md#x) [s](#y) [w](https://a.example/b.md)\n',
  );
  expect(after.get('articles/en/billing/two.md')).toContain(
    '[r](../payments/deep/money-back.md#late) [r](../payments/deep/money-back) ![p](p.png)\n',
  );
});

test.each([
  ['billing/refnd', 'billing/a', 'Did you mean "billing/refund"?'],
  ['billing/refund', 'alone', 'is no name of an article'],
  ['billing/refund', 'billing/Money Back', 'Did you mean "money-back"?'],
  ['billing/refund', 'search/a', 'cannot be a category'],
  ['billing/refund', 'billing/other', 'There is an article "billing/other" already.'],
])('"%s" to "%s" is refused', async (from, to, reason) => {
  expect((await rename(from, to)).reason).toContain(reason);
});

test('an article that speaks for its folder is left to its writer', async () => {
  const { reason } = await rename('billing/overview', 'billing/start', {
    'articles/en/billing/index.md': '---\ntitle: All\n---\n\nText.\n',
  });
  expect(reason).toContain('has its name from its folder');
});
