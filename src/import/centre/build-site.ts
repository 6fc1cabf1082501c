import type { ImportRequest } from '../importer.ts';
import type { ImportedArticle, ImportedSite, ImportedRedirect } from '../imported-site.ts';
import { readHtml, toMarkdownArticle, type ReadHtml } from '../html/convert.ts';
import { createNotes } from '../html/notes.ts';
import { openAssets, type WantedAsset } from './assets.ts';
import type { ReadTranslation, Site } from './read-translation.ts';
import { toFields } from './fields.ts';
import type { HelpCentre, OldTarget } from './help-centre.ts';
import { assignPlaces, type Places } from './places.ts';
import { sectionPath } from './section-path.ts';
import { createTargets, toAbsolute } from './targets.ts';

/** Bytes of a picture or a file at most: the largest that a vendor takes is 20 MB. */
const largestFile = 25_000_000;

/** Makes of any vendor's help centre what the content folder will be made of. */
export async function buildSite(
  centre: HelpCentre,
  { workDir, knownIds, options, progress }: ImportRequest,
): Promise<ImportedSite> {
  const chosen = choose(centre, options);
  const places = assignPlaces(chosen, knownIds);
  const translations = readTranslations(chosen, places);
  const assets = await openAssets({
    ...{ workDir, filesDir: centre.filesDir, limit: largestFile },
    ...{ trustedHosts: new Set([new URL(centre.base).host]) },
    privateAddresses: options.privateAddresses,
  });
  progress(`${chosen.articles.length} articles; now their pictures and files`);
  await assets.fetchAll(listWanted(chosen, translations.values()), progress);
  const site: Site = { centre: chosen, places, assets, translations };
  const slugs = new Map<string, Set<string>>();
  const articles = [...translations].map(([key, one]) => toArticle(key, one, site, slugs));
  return {
    ...{ source: centre.source, from: centre.from, name: centre.name, articles },
    ...{ locales: chosen.locales, defaultLocale: chosen.defaultLocale },
    ...{ categories: places.categories, assets: assets.list(), notes: chosen.notes },
    leftOut: chosen.leftOut,
    redirects: listRedirects(site),
  };
}

/** Leaves out languages and drafts that nobody wants. */
function choose(centre: HelpCentre, { locales, drafts }: ImportRequest['options']): HelpCentre {
  const isWanted = (locale: string): boolean => locales.length === 0 || locales.includes(locale);
  const leftOut = [...centre.leftOut];
  const articles = centre.articles.flatMap((article) => {
    const inLanguage = article.translations.filter(({ locale }) => isWanted(locale));
    const translations = inLanguage.filter(({ draft }) => drafts || !draft);
    if (inLanguage.length > 0 && translations.length === 0) {
      const title = inLanguage[0]?.title ?? '';
      leftOut.push({ key: article.key, title, reason: 'It is a draft.' });
    }
    return translations.length === 0 ? [] : [{ ...article, translations }];
  });
  const used = centre.locales.filter(isWanted);
  const [first = centre.defaultLocale] = used;
  const defaultLocale = used.includes(centre.defaultLocale) ? centre.defaultLocale : first;
  return { ...centre, articles, leftOut, locales: used, defaultLocale };
}

function readTranslations(
  { articles }: HelpCentre,
  { ids }: Places,
): ReadonlyMap<string, ReadTranslation> {
  return new Map(
    articles.flatMap((article) =>
      article.translations.map((translation) => {
        const id = ids.get(article.key) ?? article.key;
        const read = readSafely(translation.html);
        return [`${article.key}/${translation.locale}`, { ...translation, article, id, read }];
      }),
    ),
  );
}

/** HTML nested deeper than any page exhausts whoever reads it: its text comes along, and it is told. */
function readSafely(html: string): ReadHtml {
  try {
    return readHtml(html);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const text = html
      .replace(/<[^>]*>/gu, ' ')
      .replace(/\s+/gu, ' ')
      .slice(0, 20_000);
    const read = readHtml(`<p>${text}</p>`);
    read.notes.add('lost', 'The HTML is nested too deeply: only its text came along.');
    return read;
  }
}

function listWanted(
  centre: HelpCentre,
  translations: Iterable<ReadTranslation>,
): readonly WantedAsset[] {
  const wanted: WantedAsset[] = centre.articles.flatMap(({ attachments }) =>
    attachments.map(({ name, address }) => ({
      ...{ kind: 'file' as const, name, address: toAbsolute(address, centre) },
    })),
  );
  for (const { read } of translations) {
    for (const src of read.pictures) {
      wanted.push({ kind: 'picture', address: toAbsolute(src, centre) });
    }
    for (const href of read.links) {
      const address = toAbsolute(href, centre);
      const url = URL.parse(address);
      const isAlong = centre.filesDir !== undefined && !url && /^files\/[^#]+$/u.test(address);
      if (isAlong || (url && centre.isFile(url))) wanted.push({ kind: 'file', address });
    }
  }
  return wanted;
}

function toArticle(
  key: string,
  translation: ReadTranslation,
  site: Site,
  slugs: Map<string, Set<string>>,
): ImportedArticle {
  const { article, id, read, locale, tally } = translation;
  const targets = createTargets(translation, site);
  const { body, extension, notes } = toMarkdownArticle(read, targets);
  const own = createNotes();
  const files = listDownloads(translation, site, own);
  const frontMatter = toFields(translation, site, { notes: own, slugs });
  return {
    ...{ key, locale, id, frontMatter, tally },
    extension: files.length > 0 ? '.mdx' : extension,
    body: [body.trim(), ...files].join('\n\n'),
    notes: [...article.notes, ...own.list(), ...notes],
  };
}

/** Files that the vendor lists below an article. */
function listDownloads(
  { article, read }: ReadTranslation,
  { assets, centre }: Site,
  notes: ReturnType<typeof createNotes>,
): readonly string[] {
  const linked = new Set(read.links.map((href) => toAbsolute(href, centre)));
  return article.attachments.flatMap(({ name, address }) => {
    const absolute = toAbsolute(address, centre);
    const found = assets.find(absolute);
    if (found?.ok !== true) {
      notes.add('lost', `The file “${name}”: ${found?.reason ?? 'it was not fetched'}.`);
      return [];
    }
    if (linked.has(absolute)) return [];
    const file = found.asset.path.slice('files/'.length);
    const label = name
      .replace(/[&"<>{}]/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim();
    return [`<Download file="${file}" label="${label || file}" />`];
  });
}

function listRedirects(site: Site): readonly ImportedRedirect[] {
  const { centre, translations } = site;
  const patterns = [...translations.values()].flatMap(
    ({ oldPaths, oldPatterns, id, locale, draft }) =>
      draft
        ? []
        : [...oldPaths.filter(isPlainPath), ...oldPatterns].map((from) => ({
            ...{ from, to: `article:${id}`, locale },
          })),
  );
  const rules = centre.redirects.flatMap(({ to, locale, ...rule }): ImportedRedirect[] => {
    const known = locale !== undefined && centre.locales.includes(locale) ? locale : undefined;
    const target = typeof to === 'string' ? to : toTarget(to, known, site);
    if (target === undefined) return [];
    // A path names its language itself.
    return [{ ...rule, to: target, locale: target.startsWith('/') ? undefined : known }];
  });
  return [...new Map([...rules, ...patterns].map((one) => [one.from, one])).values()];
}

/** A path that means itself alone. */
const isPlainPath = (path: string): boolean => /^\/(?!\/)[^\s?#*{}]+$/u.test(path);

function toTarget(
  { kind, key }: OldTarget,
  locale: string | undefined,
  site: Site,
): string | undefined {
  if (kind === 'home') return `page:${key || 'home'}`;
  if (kind === 'folder') return toFolderPath(key, locale, site);
  const id = site.places.ids.get(key);
  return id === undefined ? undefined : `article:${id}`;
}

/** Address of a category in that language, or in one that has articles of it; undefined if none has. */
function toFolderPath(
  key: string,
  locale: string | undefined,
  { centre, places, translations }: Site,
): string | undefined {
  const path = places.folders.get(key);
  if (path === undefined) return undefined;
  const [category = ''] = path.split('/');
  const published = new Set(
    [...translations.values()]
      .filter(({ id, draft }) => !draft && id.startsWith(`${category}/`))
      .map((one) => one.locale),
  );
  const found = [locale, centre.defaultLocale, ...published].find(
    (one) => one !== undefined && published.has(one),
  );
  return found === undefined ? undefined : sectionPath(found, path, places.categories);
}
