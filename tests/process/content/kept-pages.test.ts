import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { buildFolder } from '../../support/build-folder.ts';

/**
 * A build takes from the one before what has not changed (ADR 0090). Whatever was changed, its site is
 * that of a build that takes nothing, to the byte.
 */
const root = mkdtempSync(join(tmpdir(), 'candil-kept-pages-'));
const content = join(root, 'content');

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

const article = (title: string, body: string, fields = ''): string =>
  `---\ntitle: ${title}\n${fields}---\n\n${body}\n`;

const files: Readonly<Record<string, string>> = {
  'site.yaml': 'locales: [en, de]\ndefaultLocale: en\nreadingTime: true\n',
  'home.yaml':
    'sections:\n  - kind: hero\n  - kind: popular\n  - kind: recent\n  - kind: categories\n',
  'variables.yaml': 'phone: "100"\n',
  'snippets/en/note.md': 'Ask us by {{phone}}.\n',
  'categories/billing.yaml': 'label: { en: Billing, de: Zahlung }\n',
  'synonyms/en.yaml': 'synonyms:\n  - both: [invoice, bill]\n',
  'tallies.json': '{ "en/billing/pay": { "helpful": 3, "total": 4 } }',
  'images/en/door.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>',
  'articles/en/billing/pay.md': article(
    'Pay an invoice',
    '[Refund](article:billing/refund) and [others](../shop/order.md#how).\n\n![A door](image:door)',
  ),
  'articles/en/billing/refund.md': article(
    'Refund an invoice',
    '## How\n\nText.',
    'related: [shop/order]\n',
  ),
  'articles/en/billing/late.md': article('Late invoice', 'Text.', 'order: 3\n'),
  'articles/en/shop/order.md': article('Order', '## How\n\n> [!NOTE]\n> Text.'),
  'articles/en/shop/gone.md': article('Gone', 'Text.'),
  'articles/en/shop/moved.md': article('Moved', 'Text.'),
  'articles/en/third/stays.md': article('Stays', '[Refund](article:billing/refund)'),
  'articles/en/fourth/alone.md': article('Alone', 'Text.'),
  'articles/en/shop/contact.mdx': article('Write', '<Note>\n\nText.\n\n</Note>\n\n<Kbd>A</Kbd>'),
  'articles/de/billing/pay.md': article('Rechnung zahlen', '[Mehr](article:billing/refund)'),
};

function write(changed: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(changed)) {
    mkdirSync(join(content, dirname(path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
}

/** What the folder holds now becomes a part of its history. */
function commit(day: string): void {
  const git = (...args: readonly string[]): unknown =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], {
      cwd: content,
      env: { ...process.env, GIT_COMMITTER_DATE: `${day}T12:00:00Z` },
    });
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', day);
}

/** Every file of a built site, by its path. */
const readSite = (site: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(site, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(site.length), readFileSync(path, 'latin1')]),
  );

/** Builds in an environment of its own: it must not matter what shells and pipelines set. */
const build = (name: string, args: readonly string[] = []) => {
  vi.stubEnv('_', randomUUID());
  return buildFolder({ CONTENT_DIR: content, OUT_DIR: join(root, name) }, root, args);
};

/** Builds what there is from what was kept, and from nothing; tells how many pages were taken. */
async function buildTwice(): Promise<number> {
  const { stdout } = await build('site');
  // Keeps nothing that the next build could take by mistake: it takes what this one has left.
  await build('cold', ['--no-cache']);
  const [site, cold] = [readSite(join(root, 'site')), readSite(join(root, 'cold'))];
  expect(Object.keys(site)).toEqual(Object.keys(cold));
  const others = Object.keys(cold).filter((path) => site[path] !== cold[path]);
  expect(others).toEqual([]);
  return Number(/build before: (?<count>\d+)/u.exec(stdout)?.groups?.['count'] ?? 0);
}

test('a site is built anew from what has changed, and is the same as one built from nothing', async () => {
  write(files);
  commit('2026-01-05');
  await build('site');

  // What pages show of others: titles, order, what is related, days, votes.
  write({
    'articles/en/billing/pay.md': article(
      'Pay a bill',
      'Shorter. [Refund](article:billing/refund)',
    ),
    'articles/en/billing/late.md': article('Late invoice', 'Text.', 'order: 1\n'),
    'articles/en/shop/order.md': article(
      'Order',
      '## How\n\n> [!NOTE]\n> Text.',
      'related: [billing/late]\ndescription: Goods.\n',
    ),
    'tallies.json': '{ "en/shop/order": { "helpful": 9, "total": 9 } }',
    'synonyms/en.yaml': 'synonyms:\n  - both: [invoice, statement]\n',
    'home.yaml': 'sections:\n  - kind: hero\n  - kind: popular\n',
  });
  commit('2026-02-06');
  // Seven texts and twelve pages say nothing of it.
  expect(await buildTwice()).toBe(19);

  // Somebody has been at a file of the site that would stay: it is written anew.
  const page = join(root, 'site/en/fourth/alone/index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('Text.', 'Test.'));
  // An article comes, one goes, one moves and one gets another address: only pages that show or name
  // one of them are others.
  rmSync(join(content, 'articles/en/shop/gone.md'));
  rmSync(join(content, 'articles/en/shop/moved.md'));
  write({
    'articles/en/shop/new.md': article('New', 'Text.'),
    'articles/en/third/moved.md': article('Moved', 'Text.'),
    'articles/en/billing/refund.md': article('Refund', 'Text.', 'slug: money-back\n'),
  });
  expect(await buildTwice()).toBe(7);

  // What all pages may show.
  write({
    'variables.yaml': 'phone: "200"\n',
    'categories/billing.yaml': 'label: { en: Invoices, de: Rechnungen }\n',
    'strings/en.yaml': 'article:\n  note: Mind\n',
    'contact/channels/call.yaml':
      'kind: phone\nlabel: { en: Call, de: Anruf }\naddresses:\n  - phone: "+493055570142"\n',
    'images/en/door.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>',
  });
  expect(await buildTwice()).toBe(0);
}, 360_000);
