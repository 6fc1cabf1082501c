import { toPageFolder } from '../../lib/page-folder.ts';

/** Parts of the site that are no pages of a locale, by their address in small letters. */
const owners = [
  [/^\/$/u, 'the language chooser'],
  [/^\/(?:404|500)(?:\.html)?\//u, 'the page for what is not there'],
  [/^\/(?:api|insights)\//u, 'the site itself'],
  [/^\/(?:_astro|brand|files|images|pagefind|texts|\.candil)\//u, 'files of the site'],
  [
    /^\/(?:favicon\.(?:svg|ico)|apple-touch-icon\.png|robots\.txt|sitemap\.xml|(?:sw|launcher)\.js|contact\/closures\.json|_headers|_redirects)\//u,
    'a file of the site',
  ],
] as const;

/** Files that each locale has, by their path below its folder. */
const filesOfLocale =
  /^(?:site\.webmanifest|search\/(?:suggestions|launcher\/articles)\.json|contact\/[^/]+\.(?:ics|json))\//u;

/** What a site has besides the pages of its locales. */
export interface OwnParts {
  locales: readonly string[];
  /** Whether an article has the address, which begins and ends with a slash. */
  isArticle: (key: string) => boolean;
  /** Whether a file lies in `public/`, by its address. */
  isPublic?: (path: string) => boolean;
}

/** An address by the page that would be built for it: in small letters, a slash at its end. */
export function toAddressKey(path: string): string {
  const folder = toPageFolder(path).toLowerCase();
  return folder === '' ? '/' : `/${folder}/`;
}

/**
 * Whose an old address is, or a folder above it, if no page of a locale has it: there, no page can be
 * built that leads on. Undefined if it is free.
 */
export function findOwner(
  path: string,
  { locales, isArticle, isPublic = () => false }: OwnParts,
): string | undefined {
  const key = toAddressKey(path);
  const owner = owners.find(([pattern]) => pattern.test(key))?.[1];
  if (owner !== undefined) return owner;
  const parts = toPageFolder(path).split('/');
  const [locale = '', ...below] = parts;
  const isLocal = locales.some((one) => one.toLowerCase() === locale.toLowerCase());
  if (isLocal && filesOfLocale.test(`${below.join('/').toLowerCase()}/`))
    return 'a file of the site';
  const around = parts.map((_, at) => `/${parts.slice(0, at + 1).join('/')}`);
  if (around.some(isPublic)) return 'a file of public/';
  const text = around.find(
    (one) => /\.md$/iu.test(one) && isArticle(`${one.slice(0, -'.md'.length).toLowerCase()}/`),
  );
  return text === undefined ? undefined : 'the text of an article as Markdown';
}
