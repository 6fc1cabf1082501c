import { describe, expect, test } from 'vitest';
import {
  createSiteModel,
  createSiteModels,
  findShown,
  getPages,
  listDraftLocales,
  type SiteSource,
} from '../../../../src/content/model/site-model.ts';
import {
  findPageUrl,
  listRedirects,
  listSitePages,
} from '../../../../src/content/model/site-pages.ts';
import type { SiteSettings } from '../../../../src/schemas/site.ts';
import { categories, siteWith } from '../support/a-site.ts';
import { readFrom } from '../support/an-article.ts';

const sourceWith = (
  articles: SiteSource['articles'],
  settings: Partial<SiteSettings> = {},
): SiteSource => ({
  site: siteWith(settings),
  articles,
  unreadable: [],
  categories,
});

const modelOf = (source: SiteSource, drafts: 'shown' | 'left-out' = 'left-out') =>
  createSiteModel({ ...source, drafts });

/** What French readers see: address, language of the text. */
const inFrench = (source: SiteSource, drafts?: 'shown' | 'left-out') =>
  getPages(modelOf(source, drafts), 'fr').map(({ url, article }) => `${url} ${article.locale}`);

const articles = [
  readFrom('en/a/three'),
  readFrom('en/a/two'),
  readFrom('es/a/one'),
  readFrom('es/a/two', { slug: 'dos' }),
  readFrom('fr/a/one', { slug: 'un' }),
];

describe('a locale without a translation', () => {
  test('shows the article in its fallback language, at an address of its own', () => {
    expect(inFrench(sourceWith(articles))).toEqual(['/fr/aide/un/ fr', '/fr/aide/two/ es']);
  });

  test('goes through its fallback languages in their order', () => {
    const locales = ['es', 'en', { locale: 'fr', fallback: ['en', 'es'] }];
    expect(inFrench(sourceWith(articles, { locales }))).toEqual([
      '/fr/aide/un/ fr',
      '/fr/aide/three/ en',
      '/fr/aide/two/ en',
    ]);
  });

  test('links to the original where the site makes no copies', () => {
    expect(inFrench(sourceWith(articles, { fallback: 'link' }))).toEqual([
      '/fr/aide/un/ fr',
      '/es/a/dos/ es',
    ]);
  });

  test('leaves it out where the site says so', () => {
    expect(inFrench(sourceWith(articles, { fallback: 'none' }))).toEqual(['/fr/aide/un/ fr']);
  });

  test('shows nothing in place of a file that could not be read', () => {
    const unreadable = [readFrom('fr/a/two')];
    const model = modelOf({ ...sourceWith(articles), unreadable });
    expect(findShown(model, 'fr', 'a/two')).toBeUndefined();
    expect(model.unreadable.get('fr')).toEqual(new Set(['a/two']));
    expect(findShown(model, 'en', 'a/two')?.url).toBe('/en/a/two/');
  });
});

describe('a draft', () => {
  const draft = readFrom('fr/a/two', { draft: true, slug: 'deux' });
  const source = sourceWith([...articles, draft]);

  test('is replaced by its fallback as long as it is one', () => {
    expect(inFrench(source)).toContain('/fr/aide/two/ es');
    expect(inFrench(source, 'shown')).toContain('/fr/aide/deux/ fr');
  });

  test('that nothing stands in for is missing', () => {
    const alone = sourceWith([readFrom('es/a/one'), readFrom('es/b/new', { draft: true })]);
    const models = createSiteModels(alone);
    expect(listDraftLocales(models, 'b/new', ['es', 'fr'])).toEqual(['es', 'fr']);
    expect(listDraftLocales(models, 'a/one', ['es', 'fr'])).toEqual([]);
    expect(models.published.categories.get('fr')?.map(({ id }) => id)).toEqual(['a']);
    expect(models.withDrafts.categories.get('fr')?.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('over an original hides nothing', () => {
    expect(listDraftLocales(createSiteModels(source), 'a/two', ['fr', 'es', 'en'])).toEqual([]);
  });

  test('needs a second model, and a folder without drafts none', () => {
    const { published, withDrafts } = createSiteModels(sourceWith(articles));
    expect(withDrafts).toBe(published);
  });
});

test('an article of a language that the site does not have is not there', () => {
  const model = modelOf(sourceWith([readFrom('de/a/one'), readFrom('es/a/one')]));
  expect([...model.originals.keys()]).toEqual(['es']);
});

test('a file of a language that the site does not have hides nothing', () => {
  const model = modelOf({ ...sourceWith(articles), unreadable: [readFrom('de/a/one')] });
  expect([...model.unreadable.values()].every((ids) => ids.size === 0)).toBe(true);
  expect(findShown(model, 'de', 'a/one')).toBeUndefined();
  expect(() => getPages(model, 'de')).toThrow();
});

test('the day of an article is what it says, else that of its last commit', () => {
  const dates = new Map([
    ['articles/es/a/one.md', '2026-02-02'],
    ['articles/en/a/two.md', '2026-03-03'],
  ]);
  const said = readFrom('es/a/one', { updated: '2026-01-01' });
  const model = modelOf({ ...sourceWith([said, readFrom('en/a/two')]), dates });
  expect(model.originals.get('es')?.get('a/one')?.updated).toBe('2026-01-01');
  expect(model.originals.get('en')?.get('a/two')?.updated).toBe('2026-03-03');
});

describe('the pages of a site', () => {
  const urlsOf = (settings: Partial<SiteSettings> = {}) =>
    listSitePages(modelOf(sourceWith(articles, settings)), ['billing'])
      .map(({ url }) => url)
      .filter((url) => url.startsWith('/fr/'));

  test('are those of the site itself, topics, categories and articles', () => {
    expect(urlsOf()).toEqual([
      '/fr/',
      '/fr/a-z/',
      '/fr/search/',
      '/fr/search/feedback/',
      '/fr/contact/',
      '/fr/tickets/',
      '/fr/tickets/new/',
      '/fr/tickets/received/',
      '/fr/404/',
      '/fr/contact/billing/',
      '/fr/aide/',
      '/fr/aide/un/',
      '/fr/aide/two/',
    ]);
  });

  test('say what they are', () => {
    const pages = listSitePages(modelOf(sourceWith(articles)), ['billing']);
    const kindAt = (url: string) => pages.find((page) => page.url === url)?.kind;
    expect(kindAt('/fr/contact/')).toBe('shared');
    expect(kindAt('/fr/contact/billing/')).toBe('topic');
    expect(kindAt('/fr/aide/')).toBe('category');
    expect(kindAt('/fr/aide/un/')).toBe('article');
  });

  test('are linked to by name', () => {
    const model = modelOf(sourceWith(articles));
    expect(findPageUrl('ticket', 'fr', model)).toBe('/fr/tickets/new/');
    expect(findPageUrl('home', 'fr', model)).toBe('/fr/');
    expect(findPageUrl('gone', 'fr', model)).toBeUndefined();
  });

  test('lack the copies of a site that only links', () => {
    const urls = urlsOf({ fallback: 'link' });
    expect(urls).not.toContain('/fr/aide/two/');
    expect(urls).toContain('/fr/aide/un/');
  });

  test('are led to by the old addresses of what is published', () => {
    const moved = readFrom('es/a/moved', { redirectFrom: ['/old/'] });
    const draft = readFrom('es/a/draft', { redirectFrom: ['/older/'], draft: true });
    const redirects = listRedirects(modelOf(sourceWith([moved, draft])));
    expect(redirects.map(({ from, target }) => [from, target.url])).toEqual([
      ['/old/', '/es/a/moved/'],
    ]);
  });
});
