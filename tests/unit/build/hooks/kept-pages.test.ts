import type { AstroPrerenderer, PathWithRoute } from 'astro';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { keepRendered } from '../../../../src/build/hooks/kept-pages.ts';

/** The route of all pages. */
const route = z.custom<PathWithRoute['route']>().parse({ component: 'page.astro' });

/** Renders pages with one more number each time. */
function aPrerenderer(pages: Readonly<Record<string, string | undefined>>, status = 200) {
  const rendered: string[] = [];
  const ours: AstroPrerenderer = {
    name: 'test',
    getStaticPaths: () =>
      Promise.resolve(
        Object.entries(pages).map(([pathname, cacheKey]): PathWithRoute => {
          return { pathname, route, ...(cacheKey !== undefined && { cacheKey }) };
        }),
      ),
    render: ({ url }) => {
      rendered.push(new URL(url).pathname);
      return Promise.resolve(new Response(`${url} ${rendered.length}`, { status }));
    },
  };
  return { ours, rendered };
}

const values = new Map<string, Buffer>();
const kept = {
  take: (key: string) => values.get(key),
  put: (key: string, value: Uint8Array) => void values.set(key, Buffer.from(value)),
};

/** Builds pages at their addresses; gives back those that were rendered. */
async function build(
  pages: Readonly<Record<string, string | undefined>>,
  { bundle = 'one', base = '', status = 200 } = {},
): Promise<readonly string[]> {
  const { ours, rendered } = aPrerenderer(pages, status);
  const keeping = keepRendered(ours, { kept, base, readBundle: () => bundle });
  for (const { pathname } of await keeping.getStaticPaths()) {
    const url = new URL(`${base}${pathname.replace(/\/?$/u, '/')}`, 'http://localhost');
    const answer = await keeping.render(new Request(url), { routeData: route });
    if (!(answer instanceof Response)) throw new Error('A response was expected.');
    const text = await answer.text();
    expect(text).toMatch(new RegExp(`^${url.href.replaceAll('.', '\\.')} \\d+$`, 'u'));
  }
  return rendered;
}

test('a page is rendered again when its key has changed, and a page without a key always', async () => {
  values.clear();
  const pages = { '/en/one': 'a', '/en/größe': 'b', '/en/none': undefined };
  expect(await build(pages)).toHaveLength(3);
  expect(await build(pages)).toEqual(['/en/none/']);
  expect(await build({ ...pages, '/en/one': 'c' })).toEqual(['/en/one/', '/en/none/']);
});

test('pages at two addresses with the same key are two', async () => {
  values.clear();
  expect(await build({ '/en/one': 'a' })).toEqual(['/en/one/']);
  expect(await build({ '/en/one': 'a', '/en/two': 'a' })).toEqual(['/en/two/']);
});

test('every page is rendered again when what is bundled has changed', async () => {
  values.clear();
  await build({ '/en/one': 'a' });
  expect(await build({ '/en/one': 'a' }, { bundle: 'two' })).toEqual(['/en/one/']);
});

test('a page below a path of its host is known', async () => {
  values.clear();
  await build({ '/en/one': 'a' }, { base: '/help' });
  expect(await build({ '/en/one': 'a' }, { base: '/help' })).toEqual([]);
});

test('an answer that is no page is not kept', async () => {
  values.clear();
  await build({ '/en/one': 'a' }, { status: 404 });
  expect(await build({ '/en/one': 'a' }, { status: 404 })).toEqual(['/en/one/']);
});
