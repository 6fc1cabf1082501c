import { Hono } from 'hono';
import { describe, expect, onTestFinished, test } from 'vitest';
import { basic, listCodes, useVendor } from './use-vendor.ts';

const begin = useVendor();

describe('Intercom', () => {
  const url = (locale: string, name: string): string =>
    `https://help.acme.example/${locale}/articles/${name}`;
  const articles = [
    {
      ...{ type: 'article', id: '9001', title: 'Change plan', description: 'Up or down' },
      ...{ state: 'published', parent_ids: [301, 305], updated_at: 1764500000 },
      ...{
        default_locale: 'en',
        url: url('en', '9001-change-plan'),
        has_unpublished_changes: true,
      },
      ...{ help_center_audience: 'everyone', tags: { type: 'tag.list', tags: [{ name: 'plan' }] } },
      statistics: { reactions: 10, happy_reaction_percentage: 40.0 },
      body: `<h1 id="h_3d75a56c5c">Steps</h1><p class="no-margin">Open <b>Billing</b> or
        <a class="intercom-content-link" href="${url('en', '9002-other')}#h_aaaaaaaaaa">this</a>.</p>
        <p class="no-margin"></p><div class="intercom-interblocks-callout"
        style="background-color: #fed9db80; border-color: #db1905;"><p>Careful</p></div>
        <div class="intercom-interblocks-table-container"><table role="presentation"><tbody>
        <tr><td><p>A</p></td><td><p>B</p></td></tr><tr><td><p>1</p></td><td><p>2</p></td></tr>
        </tbody></table></div>`,
      translated_content: {
        type: 'article_translated_content',
        es: {
          ...{ type: 'article_content', title: 'Cambiar de plan', state: 'draft' },
          ...{ body: '<p>¿Cómo?</p>', url: null },
        },
        de: null,
      },
    },
    {
      ...{ type: 'article', id: '9002', title: 'Other', state: 'published', parent_ids: [302] },
      ...{ default_locale: 'en', url: url('en', '9002-other'), help_center_audience: null },
      body: '<h1 id="h_aaaaaaaaaa">Where</h1><p>Here</p>',
    },
    {
      ...{ type: 'article', id: '9003', title: 'Users only', state: 'published' },
      ...{ default_locale: 'en', help_center_audience: 'all_users', body: '<p>hidden</p>' },
    },
  ];
  let isOld = false;
  const nextOf = (url: string, next: { per_page: number; starting_after: string }) => {
    const named = new URL(url, 'https://api.intercom.io');
    named.searchParams.set('starting_after', next.starting_after);
    return isOld ? `https://api.intercom.io${named.pathname}${named.search}` : next;
  };
  let isTurnedOn = true;
  const app = new Hono()
    .get('/articles', (context) => {
      const start = Number(context.req.query('starting_after') ?? 0);
      const next = { per_page: 2, starting_after: String(start + 2) };
      const isLast = start + 2 >= articles.length;
      return context.json({
        data: articles.slice(start, start + 2),
        // As the schema has it, or as older versions do.
        pages: { next: isLast ? null : nextOf(context.req.url, next) },
      });
    })
    .get('/articles/:id', (context) =>
      context.json(articles.find(({ id }) => id === context.req.param('id'))),
    )
    .get('/help_center/collections', (context) =>
      context.json({
        data: [
          {
            ...{ type: 'collection', id: '301', name: 'Billing', order: 1, default_locale: 'en' },
            help_center_id: 1,
            translated_content: { type: 'x', es: { name: 'Pagos', description: '' } },
          },
          {
            ...{ type: 'collection', id: '302', name: 'Cards', parent_id: '301' },
            ...{ default_locale: 'en', help_center_id: null },
          },
        ],
        pages: {},
      }),
    )
    .get('/help_center/help_centers', (context) =>
      context.json({
        data: [{ id: '1', display_name: 'Acme help', website_turned_on: isTurnedOn }],
      }),
    )
    .get('/help_center/help_centers/1/redirects', (context) =>
      context.json({
        data: [
          { from_url: 'https://help.acme.example/old', target_type: 'article', target_id: '9001' },
        ],
      }),
    );
  const environment = { INTERCOM_TOKEN: 't' };

  test('comes with collections, translations, call-outs, reactions and redirects', async () => {
    const tried = await begin('intercom', 'Bearer t', app);
    const { attempt } = tried;
    const { origin } = tried.vendor;
    const report = await attempt.run(origin, { environment });
    expect(await attempt.read('articles/en/billing/change-plan.mdx')).toBe(
      `---\ntitle: Change plan\ndescription: Up or down\nkeywords:\n  - plan\nupdated: 2025-11-30\n---\n
## Steps\n\nOpen **Billing** or [this](article:billing/cards/other#where).\n
<Warning>\n\nCareful\n\n</Warning>\n\n| A | B |\n| - | - |\n| 1 | 2 |\n`,
    );
    expect(await attempt.read('articles/es/billing/change-plan.md')).toContain('draft: true');
    expect(await attempt.read('articles/es/billing/change-plan.md')).toContain('¿Cómo?');
    expect(JSON.parse(await attempt.read('starting-tallies.json'))).toEqual({
      'en/billing/change-plan': { helpful: 4, total: 10 },
    });
    const redirects = await attempt.read('redirects.yaml');
    expect(redirects).toContain('- from: /old\n  to: article:billing/change-plan\n');
    expect(redirects).toContain('- from: /en/articles/9001-*\n');
    expect(report.leftOut.map(({ title }) => title)).toEqual(['Users only']);
    expect(await attempt.read('site.yaml')).toContain('name: Acme help');
    expect(await listCodes(tried)).toEqual(['TextMissing']);
  });

  test('a second import changes nothing', async () => {
    const { attempt, vendor } = await begin('intercom', 'Bearer t', app);
    await attempt.run(vendor.origin, { environment });
    const { articles: reported } = await attempt.run(vendor.origin, { environment });
    expect(reported.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged', 'unchanged']);
  });

  test('of a help centre that is turned off come drafts, also by lists that name whole addresses', async () => {
    isOld = true;
    isTurnedOn = false;
    onTestFinished(() => {
      isOld = false;
      isTurnedOn = true;
    });
    const { attempt, vendor } = await begin('intercom', 'Bearer t', app);
    const report = await attempt.run(vendor.origin, { environment });
    expect(report.articles).toHaveLength(3);
    // One stands in a collection that is not there, of which nothing is known.
    expect(await attempt.read('articles/en/billing/cards/other.md')).toContain('draft: true');
    expect(await attempt.read('articles/en/billing/change-plan.mdx')).not.toContain('draft: true');
    expect(report.articles.flatMap(({ notes }) => notes.map(({ text }) => text))).toContain(
      'Its help centre “Acme help” is turned off: it is a draft.',
    );
  });

  test('waits until the second that a 429 names', async () => {
    const { attempt, failures, vendor } = await begin('intercom', 'Bearer t', app);
    const past = String(Math.floor(Date.now() / 1000) - 5);
    failures.set('/articles', [
      new Response('', { status: 429, headers: { 'x-ratelimit-reset': past } }),
    ]);
    await attempt.run(vendor.origin, { environment });
    expect(attempt.lines).toContain('Intercom asks to wait 0 s');
  });
});

describe('Help Scout', () => {
  const list = (name: string, items: readonly unknown[], page = 1, pages = 1) => ({
    [name]: { page, pages, count: items.length, items },
  });
  const short = {
    ...{ id: 'a1', number: 42, name: 'Pay by invoice', status: 'published', hasDraft: true },
    publicUrl: 'https://acme.helpscoutdocs.com/article/42-pay-by-invoice',
  };
  const partner = { id: 'a3', number: 44, name: 'Partners only', status: 'published' };
  const other = { id: 'a2', number: 43, name: 'Cards 日本', status: 'notpublished', publicUrl: '' };
  const app = new Hono()
    .get('/v1/collections', (context) =>
      context.json(
        list('collections', [
          { id: 'c1', name: 'Money', visibility: 'public', order: 2 },
          { id: 'c2', name: 'Staff', visibility: 'private' },
        ]),
      ),
    )
    .get('/v1/collections/c1/categories', (context) =>
      context.json(
        list('categories', [
          { id: 'k1', name: 'Paying', order: 1 },
          { id: 'k2', name: 'Partners', order: 2, visibility: 'private' },
        ]),
      ),
    )
    .get('/v1/collections/c2/categories', (context) => context.json(list('categories', [])))
    .get('/v1/categories/k2/articles', (context) => context.json(list('articles', [partner])))
    .get('/v1/categories/k1/articles', (context) => context.json(list('articles', [other, short])))
    .get('/v1/collections/c1/articles', (context) => {
      const page = Number(context.req.query('page'));
      return context.json(list('articles', page === 1 ? [short, partner] : [other], page, 2));
    })
    .get('/v1/collections/c2/articles', (context) =>
      context.json(list('articles', [{ id: 'a9', name: 'Salaries', status: 'published' }])),
    )
    .get('/v1/articles/a1', (context) =>
      context.json({
        article: {
          ...{ ...short, categories: ['k1'], related: ['a2', 'a9'], keywords: ['bill'] },
          text: `<section class="callout-yellow"><p>EU only</p></section><p>See
            <a href="//acme.helpscoutdocs.com/article/42-old-name">this</a> and
            <a href="https://acme.helpscoutdocs.com/article/99-gone">that</a>.</p>
            <div class="private-note">For staff</div><h5>Deep</h5><p>&lt;aside&gt;</p>`,
        },
      }),
    )
    .get('/v1/articles/a3', (context) =>
      context.json({ article: { ...partner, categories: ['k2'], text: '<p>For few</p>' } }),
    )
    .get('/v1/articles/a2', (context) =>
      context.json({ article: { ...other, categories: [], text: '<p>Soon</p>' } }),
    )
    .get('/v1/sites', (context) => context.json(list('sites', [{ id: 's1' }])))
    .get('/v1/redirects/site/s1', (context) =>
      context.json(list('redirects', [{ urlMapping: '/old', type: 'article', documentId: 'a1' }])),
    );
  const environment = { HELPSCOUT_KEY: 'k' };

  test('comes with collections, categories, call-outs and redirects; staff notes stay behind', async () => {
    const tried = await begin('helpscout', basic('k'), app);
    const { attempt, failures } = tried;
    const { origin } = tried.vendor;
    failures.set('/v1/sites', [
      new Response('', { status: 429, headers: { 'x-ratelimit-reset': '0' } }),
    ]);
    const report = await attempt.run(origin, { environment, options: { locales: ['en'] } });
    expect(await attempt.read('articles/en/money/paying/pay-by-invoice.mdx')).toBe(
      `---\ntitle: Pay by invoice\nkeywords:\n  - bill\norder: 2\n---\n
<Attention>\n\nEU only\n\n</Attention>\n\nSee [this](article:money/paying/pay-by-invoice) and that.\n
## Deep\n\n\\<aside>\n`,
    );
    expect(await attempt.read('articles/en/money/cards-日本.md')).toContain('draft: true');
    expect(report.leftOut.map(({ title, reason }) => `${title}: ${reason}`)).toEqual([
      'Partners only: Only some readers may see it: the category “Partners” is private.',
      'Salaries: Only some readers may see it: the collection “Staff” is private.',
    ]);
    const redirects = await attempt.read('redirects.yaml');
    expect(redirects).toContain('- from: /old\n  to: article:money/paying/pay-by-invoice\n');
    expect(redirects).toContain('- from: /article/42-*\n');
    expect(attempt.lines).toContain('Help Scout asks to wait 0 s');
    expect(await listCodes(tried)).toEqual([]);
    for (const path of await attempt.list())
      expect(await attempt.read(path)).not.toContain('For staff');
  });
});
