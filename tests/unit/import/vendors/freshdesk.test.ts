import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { basic, listCodes, useVendor } from './use-vendor.ts';

const begin = useVendor();

describe('Freshdesk', () => {
  const article = {
    ...{ id: 48001, status: 2, title: 'Reset your PIN', tags: ['pin'], thumbs_up: 12 },
    ...{ thumbs_down: 3, updated_at: '2026-01-03T06:00:00Z' },
    seo_data: { meta_description: 'New PIN in a minute', meta_keywords: 'pin, card' },
    description: `<p dir="ltr"><strong>1.1 First</strong></p><p>Tap <b>PIN</b><br><br>Then wait
      <a href="/a/solutions/articles/48001">here</a>, <a href="A title">there</a>.</p>
      <p><strong>1.2 Then</strong></p><p style="color: red">Done</p>`,
  };
  const app = new Hono()
    .get('/api/v2/solutions/categories', (context) =>
      context.json([{ id: 3, name: 'Cards', description: '' }]),
    )
    .get('/api/v2/solutions/categories/3/es', (context) =>
      context.json({ id: 3, name: 'Tarjetas' }),
    )
    .get('/api/v2/solutions/categories/3/folders', (context) =>
      context.json([
        { id: 4, name: 'Security', visibility: 1 },
        { id: 5, name: 'Agents', visibility: 3 },
      ]),
    )
    .get('/api/v2/solutions/folders/4/es', (context) => context.json({ id: 4, name: 'Seguridad' }))
    .get('/api/v2/solutions/folders/:id/subfolders', (context) =>
      context.json(
        context.req.param('id') === '5' ? [{ id: 6, name: 'Inner', visibility: 1 }] : [],
      ),
    )
    .get('/api/v2/solutions/folders/4/articles', (context) => {
      if (context.req.query('page') === '2') return context.json([{ id: 48002, title: 'Second' }]);
      const next = `<https://elsewhere.example/api/v2/solutions/folders/4/articles?page=2>; rel="next"`;
      return context.json([article], 200, { link: next });
    })
    .get('/api/v2/solutions/folders/5/articles', (context) => context.json([]))
    .get('/api/v2/solutions/folders/6/articles', (context) =>
      context.json([{ id: 48009, title: 'Inside' }]),
    )
    .get('/api/v2/solutions/articles/48001', (context) => context.json(article))
    .get('/api/v2/solutions/articles/48001/es', (context) =>
      context.json({
        ...{ ...article, title: 'Cambia tu PIN', thumbs_up: 2, description: '<p>Así</p>' },
        seo_data: { meta_description: null, meta_keywords: ['clave'] },
      }),
    )
    .get('/api/v2/solutions/articles/48002', (context) =>
      context.json({ id: 48002, title: 'Second', status: 1, description: '<p>Draft</p>' }),
    );
  const environment = { FRESHDESK_KEY: 'k' };

  test('comes with folders, translations, votes by language and old addresses', async () => {
    const tried = await begin('freshdesk', basic('k'), app);
    const { attempt, failures } = tried;
    const { origin } = tried.vendor;
    failures.set('/api/v2/solutions/categories', [
      new Response('', { status: 429, headers: { 'retry-after': '0' } }),
    ]);
    const report = await attempt.run(origin, { environment, options: { locales: ['en', 'es'] } });
    expect(await attempt.read('articles/en/cards/security/reset-your-pin.md')).toBe(
      `---\ntitle: Reset your PIN\ndescription: New PIN in a minute\nkeywords:\n  - pin\n  - card\norder: 1
updated: 2026-01-03\n---\n\n## 1.1 First\n\nTap **PIN**\n\nThen wait [here](article:cards/security/reset-your-pin), there.
\n## 1.2 Then\n\nDone\n`,
    );
    expect(await attempt.read('categories/cards.yaml')).toContain('es: Tarjetas');
    expect(await attempt.read('articles/es/cards/security/reset-your-pin.md')).toContain('Así');
    expect(JSON.parse(await attempt.read('starting-tallies.json'))).toEqual({
      'es/cards/security/reset-your-pin': { helpful: 2, total: 5 },
    });
    expect(await attempt.read('articles/en/cards/security/second.md')).toContain('draft: true');
    expect(report.leftOut.map(({ title }) => title)).toEqual(['Inside']);
    const redirects = await attempt.read('redirects.yaml');
    expect(redirects).toContain('- from: /a/solutions/articles/48001\n');
    expect(redirects).toContain('- from: /es/support/solutions/articles/48001-*\n');
    expect(await listCodes(tried)).toEqual([]);
  });
});
