import type { AstroPrerenderer, PathWithRoute } from 'astro';
import { afterEach, expect, test } from 'vitest';
import { z } from 'zod';
import { keepRendered } from '../../../../src/build/hooks/kept-pages.ts';
import { findListener, listenToPages, toAnswersKey } from '../../../../src/lib/page-questions.ts';

/** The route of all pages. */
const route = z.custom<PathWithRoute['route']>().parse({ component: 'page.astro' });

/** What a site answers, by question. */
type Answers = Readonly<Record<string, string | undefined>>;

interface Site {
  bundle?: string;
  base?: string;
  status?: number;
  /** What pages are told; each asks for all of it. */
  answers?: Answers;
  /** Pages that do not tell what they ask. */
  isSilent?: boolean;
}

const asks = z.array(z.string());

/** The key of a page, as `src/content/current/page-keys.ts` makes it. */
function toCacheKey(own: string, answers: Answers): string {
  const found = findListener()?.find(own);
  if (found === undefined) return own;
  const asked = asks
    .parse(JSON.parse(found))
    .map((question) => [question, answers[question]] as const);
  return `${own} ${toAnswersKey(new Map(asked))}`;
}

/** Renders pages with one more number each time. */
function aPrerenderer(
  pages: Readonly<Record<string, string | undefined>>,
  { status = 200, answers = {}, isSilent = false }: Site,
) {
  const rendered: string[] = [];
  const ours: AstroPrerenderer = {
    name: 'test',
    getStaticPaths: () =>
      Promise.resolve(
        Object.entries(pages).map(([pathname, own]): PathWithRoute => {
          return {
            pathname,
            route,
            ...(own !== undefined && { cacheKey: toCacheKey(own, answers) }),
          };
        }),
      ),
    render: ({ url }) => {
      const path = new URL(url).pathname;
      rendered.push(path);
      const own = Object.entries(pages).find(([one]) => path.endsWith(encodeURI(`${one}/`)))?.[1];
      if (own !== undefined && !isSilent) {
        findListener()?.put(own, new Map(Object.entries(answers)));
      }
      return Promise.resolve(new Response(`${url} ${rendered.length}`, { status }));
    },
  };
  return { ours, rendered };
}

const values = new Map<string, Buffer>();
const kept = {
  take: (key: string) => values.get(key),
  keep: (key: string) => values.has(key),
  put: (key: string, value: Uint8Array) => void values.set(key, Buffer.from(value)),
};

afterEach(() => {
  values.clear();
  listenToPages(undefined);
});

/** Builds pages at their addresses; gives back those that were rendered. */
async function build(
  pages: Readonly<Record<string, string | undefined>>,
  site: Site = {},
): Promise<readonly string[]> {
  const { base = '', bundle = 'one' } = site;
  const { ours, rendered } = aPrerenderer(pages, site);
  const keeping = keepRendered(ours, {
    ...{ kept, questions: kept, indexed: kept },
    base,
    readBundle: () => bundle,
  });
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
  const pages = { '/en/one': 'a', '/en/größe': 'b', '/en/none': undefined };
  expect(await build(pages)).toHaveLength(3);
  expect(await build(pages)).toEqual(['/en/none/']);
  expect(await build({ ...pages, '/en/one': 'c' })).toEqual(['/en/one/', '/en/none/']);
});

test('pages at two addresses with the same key are two', async () => {
  expect(await build({ '/en/one': 'a' })).toEqual(['/en/one/']);
  expect(await build({ '/en/one': 'a', '/en/two': 'a' })).toEqual(['/en/two/']);
});

test('every page is rendered again when what is bundled has changed', async () => {
  await build({ '/en/one': 'a' });
  expect(await build({ '/en/one': 'a' }, { bundle: 'two' })).toEqual(['/en/one/']);
});

test('a page below a path of its host is known', async () => {
  await build({ '/en/one': 'a' }, { base: '/help' });
  expect(await build({ '/en/one': 'a' }, { base: '/help' })).toEqual([]);
});

test('an answer that is no page is not kept', async () => {
  await build({ '/en/one': 'a' }, { status: 404 });
  expect(await build({ '/en/one': 'a' }, { status: 404 })).toEqual(['/en/one/']);
});

test('a page is rendered again when it would be told something else of the site', async () => {
  const pages = { '/en/one': 'a' };
  await build(pages, { answers: { late: '/en/late/', gone: undefined } });
  const same = { late: '/en/late/', gone: undefined, new: '/en/new/' };
  expect(await build(pages, { answers: same })).toEqual([]);
  expect(await build(pages, { answers: { ...same, late: '/en/later/' } })).toEqual(['/en/one/']);
  // What it asked when it was told something else is known, too.
  const back = { ...same, gone: '/en/back/' };
  expect(await build(pages, { answers: back })).toEqual(['/en/one/']);
  expect(await build(pages, { answers: back })).toEqual([]);
});

test('a page that does not tell what it asks is rendered at every build', async () => {
  await build({ '/en/one': 'a' }, { isSilent: true });
  expect(await build({ '/en/one': 'a' }, { isSilent: true })).toEqual(['/en/one/']);
});
