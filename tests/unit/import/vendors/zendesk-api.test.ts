import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  createZendesk,
  listArticles,
  openAccount,
  token,
  type Account,
} from './zendesk-account.ts';
import { startTry, startVendor, type Try, type Vendor } from './run-importer.ts';

let account: Account;
let vendor: Vendor;
let attempt: Try;
beforeEach(async () => {
  account = await openAccount();
  vendor = await startVendor(createZendesk(account));
  account.origin = vendor.origin;
  account.articles = listArticles(vendor.origin);
  attempt = await startTry('zendesk');
});
afterEach(async () => {
  await vendor.close();
  await attempt.remove();
});

const bike = 'articles/en-US/search-help/returns/return-a-bike.mdx';

describe('from the API', () => {
  test('writes a content folder that passes the check', async () => {
    await attempt.run(vendor.origin, { environment: token });
    expect(await attempt.list()).toEqual([
      '.import/zendesk.json',
      'articles/de/search-help/returns/return-a-bike.md',
      'articles/en-US/search-help/returns/money/fees-faq-2.md',
      'articles/en-US/search-help/returns/money/fees-faq.mdx',
      bike,
      'categories/search-help.yaml',
      expect.stringMatching(/^files\/form-[\da-f]{8}\.pdf$/u),
      expect.stringMatching(/^files\/price-list-[\da-f]{8}\.pdf$/u),
      expect.stringMatching(/^images\/imported\/picture-[\da-f]{8}\.png$/u),
      'redirects.yaml',
      'site.yaml',
      'starting-tallies.json',
    ]);
    expect(await attempt.read(bike)).toMatchInlineSnapshot(`
      "---
      title: Return a bike
      keywords:
        - returns
      order: 3
      updated: 2026-03-02
      promoted: true
      ---

      ## How to return

      **Note** that \\{this} costs \\<5 €. See [fees](article:search-help/returns/money/fees-faq#late-fees), [Gebühren](article:search-help/returns/money/fees-faq), secret, [returns](/en-US/search-help/), [above](#how-to-return) and this.

      ![How to return](image:imported/picture-fac5a011)

      ![The lever](image:imported/picture-fac5a011)

      <Attention>

      EU only

      </Attention>

      <Questions>

      <Question title="And <then> &quot;what&quot;?">

      Wait.

      </Question>

      </Questions>

      Get the form.

      <Download file="form-0400e0ec.pdf" label="the form" />

      ### Deep

      - One
        - Two

      | Plan | Price |
      | - | - |
      | • A<br />• B | – |

      [Video: YouTube](https://www.youtube.com/watch?v=dQw4w9WgXcQ)
      "
    `);
    // The account has no German name for these sections.
    expect((await attempt.check()).map((line) => line.split(' ')[0])).toEqual([
      'TextMissing',
      'TextMissing',
    ]);
  });

  test('brings drafts as drafts, and labels of each language', async () => {
    await attempt.run(vendor.origin, { environment: token });
    expect(await attempt.read('articles/de/search-help/returns/return-a-bike.md')).toBe(
      '---\ntitle: Rad zurückgeben\nkeywords:\n  - returns\norder: 3\nupdated: 2026-03-03\n' +
        'slug: rad-zurueckgeben\ndraft: true\npromoted: true\ntranslatedFrom: en-US\n---\n\nBald & _gut_ 🚲\n',
    );
    expect(await attempt.read('categories/search-help.yaml')).toBe(
      'label:\n  en-US: Search\n  de: Suche\nsummary:\n  en-US: Find all\nslug:\n  de: suche\norder: 2\n' +
        'sections:\n  returns:\n    label:\n      en-US: Returns\n  returns/money:\n    label:\n      en-US: Money\n',
    );
  });

  test('counts votes as up and down, and keeps old addresses and rules', async () => {
    await attempt.run(vendor.origin, { environment: token });
    expect(JSON.parse(await attempt.read('starting-tallies.json'))).toEqual({
      'en-US/search-help/returns/return-a-bike': { helpful: 5, total: 24 },
    });
    expect(await attempt.read('redirects.yaml')).toBe(
      `- from: /hc/en-us
  to: page:home
  locale: en-US
- from: /hc/en-us/requests/new
  to: page:ticket
  locale: en-US
- from: /hc/de
  to: page:home
  locale: de
- from: /hc/de/requests/new
  to: page:ticket
  locale: de
- from: /hc/en-us/categories/1
  to: /en-US/search-help/
- from: /hc/en-us/categories/1-*
  to: /en-US/search-help/
- from: /hc/de/categories/1
  to: /en-US/search-help/
- from: /hc/de/categories/1-*
  to: /en-US/search-help/
- from: /hc/en-us/sections/7002
  to: /en-US/search-help/
- from: /hc/en-us/sections/7002-*
  to: /en-US/search-help/
- from: /hc/en-us/sections/7003
  to: /en-US/search-help/
- from: /hc/en-us/sections/7003-*
  to: /en-US/search-help/
- from: /hc/en-us/articles/88
  to: article:search-help/returns/return-a-bike
- from: /old
  to: https://acme.example/new
  status: 302
- from: /hc/en-us/articles/91001-Return-a-bike
  to: article:search-help/returns/return-a-bike
  locale: en-US
- from: /hc/en-us/articles/91001
  to: article:search-help/returns/return-a-bike
  locale: en-US
- from: /hc/en-us/articles/91001-*
  to: article:search-help/returns/return-a-bike
  locale: en-US
- from: /hc/en-us/articles/91002-Fees
  to: article:search-help/returns/money/fees-faq
  locale: en-US
- from: /hc/en-us/articles/91002
  to: article:search-help/returns/money/fees-faq
  locale: en-US
- from: /hc/en-us/articles/91002-*
  to: article:search-help/returns/money/fees-faq
  locale: en-US
- from: /hc/en-us/articles/91004-Fees
  to: article:search-help/returns/money/fees-faq-2
  locale: en-US
- from: /hc/en-us/articles/91004
  to: article:search-help/returns/money/fees-faq-2
  locale: en-US
- from: /hc/en-us/articles/91004-*
  to: article:search-help/returns/money/fees-faq-2
  locale: en-US
`,
    );
  });

  test('leaves restricted articles out, and tells what was lost of the others', async () => {
    const report = await attempt.run(vendor.origin, { environment: token });
    expect(report.leftOut).toEqual([
      {
        key: '91003',
        title: 'For staff',
        reason: 'Only some readers may see it: user segment “Staff”.',
      },
    ]);
    const notes = report.articles.flatMap((article) => article.notes.map(({ text }) => text));
    expect(notes.join('\n').replaceAll(vendor.origin, 'https://vendor')).toMatchInlineSnapshot(`
      "Call-outs were told by the names of their classes.
      The link “secret”: the article that it leads to was not imported.
      The link “this”: it has no address of the web.
      A picture: https://vendor/hc/article_attachments/666/sign-in.png: a page came in its place, such as one to sign in.
      A picture: https://vendor/hc/article_attachments/777/gone.png: the server answered 403.
      A picture: http://127.0.0.1:1/inside.png: it leads into a private network (--allow-private-addresses would follow it).
      The first row of a table became its header.
      What was shown in a frame is a link to Video: YouTube now.
      A picture had no text for readers who cannot see it, and got the heading above it.
      The translation is older than the original.
      The file “run.exe”: files such as “run.exe” are not handed out."
    `);
    for (const path of await attempt.list()) {
      if (path !== '.import/zendesk.json')
        expect(await attempt.read(path)).not.toContain('secret</p>');
    }
  });

  test('a second import changes nothing and fetches no picture again', async () => {
    await attempt.run(vendor.origin, { environment: token });
    account.asked = [];
    const report = await attempt.run(vendor.origin, { environment: token });
    expect(new Set(report.articles.map(({ outcome }) => outcome))).toEqual(new Set(['unchanged']));
    expect(new Set(report.files.map(({ outcome }) => outcome))).toEqual(new Set(['unchanged']));
    expect(report.assets.written).toBe(0);
    expect(account.asked).not.toContain('/hc/article_attachments/555');
    // What was asked of the API is asked anew: it may have changed.
    expect(account.asked).toContain(
      '/api/v2/help_center/articles?include=translations&page[size]=100',
    );
  });

  test('an article with another title keeps its file, and follows its section', async () => {
    await attempt.run(vendor.origin, { environment: token });
    account.articles[1] = { ...account.articles[1], title: 'What it costs', section_id: 7002 };
    const report = await attempt.run(vendor.origin, { environment: token });
    const moved = report.articles.filter(({ outcome }) => outcome === 'moved');
    expect(moved.map(({ path }) => path)).toEqual([
      'articles/en-US/search-help/returns/fees-faq.mdx',
    ]);
    expect(await attempt.read('redirects.yaml')).toContain(
      `- from: /en-US/search-help/returns/money/fees-faq/
  to: article:search-help/returns/fees-faq
  locale: en-US`,
    );
    expect(await attempt.read(bike)).toContain('(article:search-help/returns/fees-faq#late-fees)');
  });

  test('waits as long as it is asked to, and tries again after a failure', async () => {
    account.failures.set('/api/v2/help_center/sections', [
      new Response('', { status: 429, headers: { 'retry-after': '0' } }),
      new Response('', { status: 503, headers: { 'retry-after': '0' } }),
    ]);
    await attempt.run(vendor.origin, { environment: token });
    expect(attempt.lines).toContain('Zendesk asks to wait 0 s');
    expect(await attempt.list()).toContain(bike);
  });

  test('goes on from what is on disk after an abort', async () => {
    const path = '/api/v2/help_center/sections';
    account.failures.set(path, [new Response('', { status: 401 })]);
    await expect(attempt.run(vendor.origin, { environment: token })).rejects.toThrow(
      /ImportRefused/u,
    );
    account.asked = [];
    await attempt.run(vendor.origin, { environment: token });
    const categories = account.asked.filter((one) =>
      one.startsWith('/api/v2/help_center/categories'),
    );
    expect(categories).toEqual([]);
    expect(account.asked.some((one) => one.startsWith(path))).toBe(true);
  });

  test('says what to do about a token that is refused or missing', async () => {
    const wrong = { ...token, ZENDESK_TOKEN: 'wrong' };
    await expect(attempt.run(vendor.origin, { environment: wrong })).rejects.toThrow(
      /answered 401.*\nSet ZENDESK_EMAIL/su,
    );
    await expect(attempt.run(vendor.origin)).rejects.toThrow(/add --locale en-us/u);
    expect(await attempt.list().catch(() => [])).toEqual([]);
  });

  test('takes one language where it is asked to, without its region', async () => {
    const options = { locales: ['en'] };
    await attempt.run(vendor.origin, { environment: token, options });
    const files = await attempt.list();
    expect(files).toContain('articles/en/search-help/returns/return-a-bike.mdx');
    expect(files.some((file) => file.startsWith('articles/de/'))).toBe(false);
  });
});
