import { Hono } from 'hono';
import sharp from 'sharp';

export const token = { ZENDESK_EMAIL: 'ada@acme.example', ZENDESK_TOKEN: 'secret' };
const authorization = `Basic ${Buffer.from('ada@acme.example/token:secret').toString('base64')}`;

/** What the pretended account holds, and how it behaves. */
export interface Account {
  origin: string;
  articles: Record<string, unknown>[];
  asked: string[];
  /** Answers that come before the true ones, by path. */
  failures: Map<string, Response[]>;
  png: Buffer;
}

const body = (origin: string): string => `
<h1 id="h_01HZX">How to return</h1>
<p><b>Note </b>that {this} costs &lt;5&nbsp;€. See <a href="${origin}/hc/en-us/articles/91002-Old-Slug#h_01FEE">fees</a>,
<a href="/hc/de/articles/91002">Gebühren</a>, <a href="/hc/en-us/articles/91003">secret</a>,
<a href="/hc/en-us/sections/7002-Returns">returns</a>, <a href="#h_01HZX">above</a> and
<a href="javascript:alert(1)">this</a>.</p><script>alert(1)</script>
<p><img src="/hc/article_attachments/555" alt=""></p>
<p><img src="${origin}/hc/article_attachments/555/again.png" alt="The lever"></p>
<p><img src="/hc/article_attachments/666/sign-in.png"></p>
<p><img src="/hc/article_attachments/777/gone.png"></p>
<p><img src="http://127.0.0.1:1/inside.png"></p>
<div class="callout callout-yellow"><p>EU only</p></div>
<details><summary>And &lt;then&gt; "what"?</summary><p>Wait.</p></details>
<p>Get <a href="/hc/article_attachments/888/form.pdf">the form</a>.</p>
<h3>Deep</h3><ul><li>One</li><ul><li>Two</li></ul></ul>
<figure class="wysiwyg-table"><table><tbody><tr><td>Plan</td><td>Price</td></tr><tr><td><ul><li>A</li><li>B</li></ul></td><td></td></tr></tbody></table></figure>
<iframe src="//www.youtube-nocookie.com/embed/dQw4w9WgXcQ"></iframe>`;

export function listArticles(origin: string): Record<string, unknown>[] {
  const url = (locale: string, name: string): string => `${origin}/hc/${locale}/articles/${name}`;
  const common = { source_locale: 'en-us', locale: 'en-us', draft: false, user_segment_id: null };
  return [
    {
      ...{ ...common, id: 91001, title: 'Return a bike', name: 'Return a bike', section_id: 7002 },
      ...{ html_url: url('en-us', '91001-Return-a-bike'), promoted: true, position: 3 },
      ...{ label_names: ['returns', 'returns'], vote_sum: -14, vote_count: 24 },
      ...{ edited_at: '2026-03-02T08:00:00Z', updated_at: '2026-05-01T09:30:00Z' },
      body: body(origin),
      translations: [
        {
          ...{ source_id: 91001, source_type: 'Article', locale: 'en-us', title: 'Return a bike' },
          ...{ html_url: url('en-us', '91001-Return-a-bike'), draft: false, body: body(origin) },
          updated_at: '2026-03-02T08:00:00Z',
        },
        {
          ...{ source_id: 91001, source_type: 'Article', locale: 'de', title: 'Rad zurückgeben' },
          ...{ html_url: url('de', '91001-Rad-zur%C3%BCckgeben'), draft: true, outdated: true },
          ...{ body: '<p>Bald &amp; <em>gut</em> 🚲</p>', updated_at: '2026-03-03T08:00:00Z' },
        },
      ],
    },
    {
      ...{ ...common, id: 91002, title: 'Fees / FAQ', section_id: 7003, position: 0 },
      ...{
        html_url: url('en-us', '91002-Fees'),
        body: '<h2 id="h_01FEE">Late fees</h2><p>5 €</p>',
      },
      ...{ edited_at: '2026-01-02T08:00:00Z', label_names: [] },
    },
    {
      ...{ ...common, id: 91003, title: 'For staff', section_id: 7002, user_segment_id: 8 },
      ...{ html_url: url('en-us', '91003-For-staff'), body: '<p>secret</p>' },
    },
    {
      ...{ ...common, id: 91004, title: 'Fees: FAQ!', section_id: 7003, position: 0 },
      ...{ html_url: url('en-us', '91004-Fees'), body: '<p>Again</p>' },
    },
  ];
}

export const folders = {
  categories: [
    {
      ...{ id: 1, name: 'Search', description: 'Find <b>all</b>', source_locale: 'en-us' },
      ...{ locale: 'en-us', position: 2 },
      translations: [
        { locale: 'en-us', title: 'Search', body: 'Find <b>all</b>' },
        { locale: 'de', title: 'Suche', body: '' },
      ],
    },
  ],
  sections: [
    {
      ...{ id: 7002, name: 'Returns', description: '', category_id: 1, parent_section_id: null },
      ...{ source_locale: 'en-us', locale: 'en-us' },
    },
    {
      ...{ id: 7003, name: 'Money', description: '', category_id: 1, parent_section_id: 7002 },
      ...{ source_locale: 'en-us', locale: 'en-us' },
    },
  ],
};

export function createZendesk(account: Account): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    const path = context.req.path;
    account.asked.push(`${path}${new URL(context.req.url).search}`);
    const failure = account.failures.get(path)?.shift();
    if (failure) return failure;
    if (path.startsWith('/api/') && context.req.header('authorization') !== authorization) {
      return context.json({ error: "Couldn't authenticate you" }, 401);
    }
    await next();
    return undefined;
  });
  const list = (name: string, of: () => readonly unknown[]): void => {
    app.get(`/api/v2/help_center/${name}`, (context) => {
      const size = 2;
      const start = Number(context.req.query('page[after]') ?? 0);
      const all = of();
      const after = start + size;
      return context.json({
        [name]: all.slice(start, after),
        meta: { has_more: after < all.length, after_cursor: String(after), before_cursor: 'x' },
        links: { next: `https://elsewhere.example/api/v2/help_center/${name}` },
      });
    });
  };
  list('categories', () => folders.categories);
  list('sections', () => folders.sections);
  list('articles', () => account.articles);
  list('user_segments', () => [{ id: 8, name: 'Staff' }]);
  app.get('/api/v2/help_center/:kind/:id/translations', (context) => {
    const { kind, id } = context.req.param();
    const records: { id?: unknown; locale?: unknown; title?: unknown; name?: unknown }[] =
      kind === 'articles' ? account.articles : folders.sections;
    const found = records.find((one) => String(one.id) === id);
    if (!found) return context.json({ error: 'RecordNotFound' }, 404);
    return context.json({
      translations: [{ body: '', ...found, source_id: found.id, title: found.title ?? found.name }],
      ...{ count: 1, next_page: null },
    });
  });
  app.get('/api/v2/help_center/articles/:id/attachments', (context) =>
    context.json({
      article_attachments:
        context.req.param('id') === '91002'
          ? [
              {
                id: 9,
                file_name: 'Price list.pdf',
                content_url: '/hc/article_attachments/999',
                inline: false,
              },
              {
                id: 10,
                file_name: 'run.exe',
                content_url: '/hc/article_attachments/1000',
                inline: false,
              },
            ]
          : [],
      next_page: null,
    }),
  );
  app.get('/api/v2/guide/redirect_rules', (context) =>
    Number(context.req.query('page[size]')) > 30
      ? context.json({ errors: [{ code: 'BadRequest' }] }, 400)
      : context.json({
          records: [
            {
              id: '01J',
              redirect_from: '/hc/en-us/articles/88',
              redirect_to: '/hc/en-us/articles/91001',
              redirect_status: '301',
            },
            {
              id: '01K',
              redirect_from: '/old',
              redirect_to: 'https://acme.example/new',
              redirect_status: '302',
            },
          ],
          meta: { has_more: false },
        }),
  );
  const png = (context: { body: (bytes: ArrayBuffer) => Response }): Response =>
    context.body(new Uint8Array(account.png).buffer);
  app.get('/hc/article_attachments/555', png);
  app.get('/hc/article_attachments/555/again.png', png);
  app.get('/hc/article_attachments/666/sign-in.png', (context) =>
    context.html('<!doctype html><title>Sign in</title>'),
  );
  app.get('/hc/article_attachments/777/gone.png', (context) => context.body('', 403));
  app.get('/hc/article_attachments/888/form.pdf', (context) => context.body('%PDF-1.7 form'));
  app.get('/hc/article_attachments/999', (context) => context.redirect('/files/list'));
  app.get('/files/list', (context) => context.body('%PDF-1.7 list'));
  app.get('/hc/article_attachments/1000', (context) => context.body('MZ'));
  return app;
}

/** An account without an origin yet; the server gives it one. */
export async function openAccount(): Promise<Account> {
  const create = { width: 4, height: 4, channels: 3, background: 'teal' } as const;
  const png = await sharp({ create }).png().toBuffer();
  return { origin: '', articles: [], asked: [], failures: new Map(), png };
}
