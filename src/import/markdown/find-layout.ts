import { posix } from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { parse } from 'yaml';
import { isText, type ContentRoot, type SourceFiles, type SourceLayout } from './document.ts';
import { toLocale } from './locale-names.ts';

type Found = Partial<SourceLayout> & Pick<SourceLayout, 'system' | 'roots'>;

/** Says what a folder of Markdown is: for which program it was written, and where its articles lie. */
export function findLayout(
  files: SourceFiles,
  wanted: 'docusaurus' | 'mkdocs' | 'markdown',
): SourceLayout {
  const finders =
    wanted === 'docusaurus'
      ? [findDocusaurus]
      : wanted === 'mkdocs'
        ? [findMkdocs]
        : [
            ...[findDocusaurus, findMkdocs, findStarlight, findVitepress, findMintlify],
            ...[findHugo, findJekyll, findGitbook],
          ];
  const found = finders.reduce<Found | undefined>((one, find) => one ?? find(files), undefined);
  if (!found && wanted !== 'markdown') {
    const config = wanted === 'mkdocs' ? 'mkdocs.yml' : 'docusaurus.config.js';
    throw new Error(
      `ImportSourceUnknown ${files.folder}\nThere is no ${config} in it. Name the folder that holds it, or use "markdown" for any other folder.`,
    );
  }
  const layout: Found = found ?? { system: 'plain', roots: [{ folder: '', base: '' }] };
  return {
    isLocaleGuessed: layout.defaultLocale === undefined,
    defaultLocale: 'en',
    statics: [],
    variables: {},
    ...layout,
  };
}

/** The file of this name that lies nearest to the top. */
const findConfig = ({ paths }: SourceFiles, pattern: RegExp): string | undefined =>
  paths
    .filter((path) => pattern.test(path))
    .toSorted((one, other) => one.split('/').length - other.split('/').length)[0];

const dirOf = (path: string): string => (path.includes('/') ? posix.dirname(path) : '');
const below = (...parts: readonly string[]): string =>
  posix.join(...parts).replace(/^\.$|^\.\/|\/$/gu, '');
const holdsTexts = ({ paths }: SourceFiles, folder: string): boolean =>
  paths.some((path) => path.startsWith(folder === '' ? '' : `${folder}/`) && isText(path));

/** A value of a settings file that is a program: it is read by its look and never run. */
const readSetting = (text: string, name: string): string | undefined =>
  new RegExp(`(?<![\\w.])${name}\\s*:\\s*(['"\`])(.+?)\\1`, 'u').exec(text)?.[2];

function findDocusaurus(files: SourceFiles): Found | undefined {
  const config = findConfig(files, /(?:^|\/)docusaurus\.config\.(?:[cm]?js|ts)$/u);
  if (config === undefined) return undefined;
  const text = files.read(config) ?? '';
  const dir = dirOf(config);
  const named = [...text.matchAll(/(?<![\w.])path\s*:\s*(['"`])\.?\/?([\w./-]+?)\/?\1/gu)];
  const folders = ['docs', ...named.map((match) => match[2] ?? '')].filter(
    (folder, place, all) =>
      !/^blog|^i18n|^src/u.test(folder) &&
      all.indexOf(folder) === place &&
      holdsTexts(files, below(dir, folder)),
  );
  const defaultLocale = toLocale(readSetting(text, 'defaultLocale') ?? 'en') ?? 'en';
  const isOnly = folders.length === 1;
  const toBase = (folder: string): string => (isOnly ? '' : posix.basename(folder));
  const own = folders.map((folder) => ({
    ...{ folder: below(dir, folder), locale: defaultLocale, base: toBase(folder) },
  }));
  const url = readSetting(text, 'url');
  return {
    ...{ system: 'docusaurus', defaultLocale },
    roots: [...own, ...findTranslations(files, dir, folders, toBase)],
    statics: [below(dir, 'static'), dir],
    contents: files.paths.find(
      (path) => dirOf(path) === dir && /(?:^|\/)sidebars?\.(?:[cm]?js|ts|json)$/u.test(path),
    ),
    name: readSetting(text, 'title'),
    ...(url !== undefined && /^https?:/u.test(url) && { siteUrl: url.replace(/\/$/u, '') }),
  };
}

/** `i18n/<locale>/docusaurus-plugin-content-docs[-<id>]/current`. */
function findTranslations(
  files: SourceFiles,
  dir: string,
  folders: readonly string[],
  toBase: (folder: string) => string,
): readonly ContentRoot[] {
  const start = below(dir, 'i18n');
  const roots = new Map<string, ContentRoot>();
  for (const path of files.paths) {
    if (!path.startsWith(`${start}/`) || !isText(path)) continue;
    const [, name = '', id = ''] =
      /^([^/]+)\/docusaurus-plugin-content-docs(?:-([^/]+))?\/current\//u.exec(
        path.slice(start.length + 1),
      ) ?? [];
    const locale = toLocale(name);
    const folder = folders.find((one) => posix.basename(one) === id) ?? folders[0] ?? 'docs';
    const root = `${start}/${name}/docusaurus-plugin-content-docs${id && `-${id}`}/current`;
    if (locale !== undefined) roots.set(root, { folder: root, locale, base: toBase(folder) });
  }
  return [...roots.values()];
}

function findMkdocs(files: SourceFiles): Found | undefined {
  const config = findConfig(files, /(?:^|\/)(?:mkdocs\.ya?ml|zensical\.toml)$/u);
  if (config === undefined) return undefined;
  const settings = readMkdocsSettings(files, config);
  const dir = dirOf(config);
  const docs = textOf(settings, 'docs_dir') ?? 'docs';
  const own = toLocale(posix.basename(dir));
  const siteUrl = textOf(settings, 'site_url')?.replace(/\/$/u, '');
  // One project a language, side by side: `docs/en/docs`, `docs/es/docs`.
  const siblings = own === undefined ? [] : listFolders(files, dirOf(dir));
  const roots = siblings.flatMap((name): ContentRoot[] => {
    const locale = toLocale(name);
    const folder = below(dirOf(dir), name, docs);
    return locale !== undefined && holdsTexts(files, folder) ? [{ folder, locale, base: '' }] : [];
  });
  return {
    system: 'mkdocs',
    roots: roots.length > 0 ? roots : [{ folder: below(dir, docs), base: '' }],
    ...(own !== undefined && { defaultLocale: own }),
    statics: [below(dir, docs), dir, below(dir, 'theme'), ''],
    name: textOf(settings, 'site_name'),
    siteUrl,
    variables: Reflect.get(settings, 'extra') ?? {},
  };
}

/** `mkdocs.yml`, or `zensical.toml` of its successor, which has the same under `project`. */
export const readMkdocsSettings = (files: Pick<SourceFiles, 'read'>, path: string): object =>
  path.endsWith('.toml')
    ? toObject(Reflect.get(readToml(files, path), 'project'))
    : readYaml(files, path);

function findStarlight(files: SourceFiles): Found | undefined {
  const config = files.paths
    .filter((path) => /(?:^|\/)astro\.config\.(?:[cm]?js|m?ts)$/u.test(path))
    .toSorted((one, other) => one.split('/').length - other.split('/').length)
    .find((path) => holdsTexts(files, below(dirOf(path), 'src/content/docs')));
  if (config === undefined) return undefined;
  const text = files.read(config) ?? '';
  const dir = dirOf(config);
  const root = /\broot\s*:\s*\{[^}]*?\blang\s*:\s*['"]([\w-]+)['"]/u.exec(text)?.[1];
  const language = toLocale(root ?? readSetting(text, 'defaultLocale') ?? '');
  return {
    ...{ system: 'starlight', contents: config, name: readSetting(text, 'title') },
    roots: [{ folder: below(dir, 'src/content/docs'), base: '' }],
    ...(language !== undefined && { defaultLocale: language }),
    statics: [below(dir, 'public'), below(dir, 'src/assets'), dir],
    siteUrl: toSiteUrl(readSetting(text, 'site')),
  };
}

/** VitePress, or VuePress before it, whose pictures lie beside its settings. */
function findVitepress(files: SourceFiles): Found | undefined {
  const config = findConfig(
    files,
    /(?:^|\/)\.(?:vitepress|vuepress)\/config(?:\/index)?\.(?:[cm]?js|m?ts)$/u,
  );
  if (config === undefined) return undefined;
  const text = files.read(config) ?? '';
  const [folder = ''] = /\.(?:vitepress|vuepress)(?=\/)/u.exec(config) ?? [];
  const place = config.slice(0, Math.max(0, config.indexOf(folder) - 1));
  const source = below(place, readSetting(text, 'srcDir') ?? '');
  if (!holdsTexts(files, source)) return undefined;
  const language = toLocale(readSetting(text, 'lang') ?? '');
  return {
    ...{ system: 'vitepress', contents: config, name: readSetting(text, 'title') },
    roots: [{ folder: source, base: '' }],
    ...(language !== undefined && { defaultLocale: language }),
    statics: [below(source, 'public'), below(place, folder, 'public'), source],
  };
}

function findMintlify(files: SourceFiles): Found | undefined {
  const config = findConfig(files, /(?:^|\/)(?:docs|mint)\.json$/u);
  if (config === undefined) return undefined;
  const settings = readYaml(files, config);
  const dir = dirOf(config);
  if (!('navigation' in settings) || !holdsTexts(files, dir)) return undefined;
  return {
    ...{ system: 'mintlify', contents: config, name: textOf(settings, 'name') },
    roots: [{ folder: dir, base: '' }],
    statics: [dir],
  };
}

const toSiteUrl = (url: string | undefined): string | undefined =>
  url !== undefined && /^https?:/u.test(url) ? url.replace(/\/$/u, '') : undefined;

function findHugo(files: SourceFiles): Found | undefined {
  const config = findConfig(
    files,
    /(?:^|\/)(?:hugo|config(?:\/_default)?\/?(?:hugo|config)?)\.(?:toml|ya?ml)$/u,
  );
  if (config === undefined) return undefined;
  const dir = dirOf(config).replace(/\/?config\/_default$/u, '');
  const content = below(dir, 'content');
  if (!holdsTexts(files, content)) return undefined;
  const settings = config.endsWith('.toml') ? readToml(files, config) : readYaml(files, config);
  const language = toLocale(textOf(settings, 'defaultContentLanguage') ?? '');
  return {
    system: 'hugo',
    roots: [{ folder: content, base: '' }],
    ...(language !== undefined && { defaultLocale: language }),
    statics: [below(dir, 'static'), below(dir, 'assets'), content],
    name: textOf(settings, 'title'),
    siteUrl: textOf(settings, 'baseURL')?.replace(/\/$/u, ''),
  };
}

const notCollections =
  /^_(?:includes|layouts|data|sass|scss|site|plugins|posts|drafts|config|templates)$/u;

function findJekyll(files: SourceFiles): Found | undefined {
  const config = findConfig(files, /(?:^|\/)_config\.ya?ml$/u);
  if (config === undefined) return undefined;
  const dir = dirOf(config);
  const settings = readYaml(files, config);
  const source = below(
    dir,
    textOf(settings, 'collections_dir') ?? textOf(settings, 'source') ?? '',
  );
  const folders = listFolders(files, source).filter(
    (name) =>
      name.startsWith('_') && !notCollections.test(name) && holdsTexts(files, below(source, name)),
  );
  const isOnly = folders.length === 1;
  const roots = folders.map((name) => ({
    ...{ folder: below(source, name), base: isOnly ? '' : name.slice(1) },
  }));
  return {
    system: 'jekyll',
    roots: roots.length > 0 ? roots : [{ folder: dir, base: '' }],
    statics: [dir, source],
    name: textOf(settings, 'title'),
    siteUrl: textOf(settings, 'url')?.replace(/\/$/u, ''),
    variables: settings,
  };
}

function findGitbook(files: SourceFiles): Found | undefined {
  const settings = files.has('.gitbook.yaml') ? readYaml(files, '.gitbook.yaml') : {};
  const root = below(textOf(settings, 'root') ?? '');
  if (!files.has(below(root, 'SUMMARY.md'))) return undefined;
  return { system: 'gitbook', roots: [{ folder: root, base: '' }], statics: [root] };
}

const listFolders = ({ paths }: SourceFiles, folder: string): readonly string[] => {
  const start = folder === '' ? '' : `${folder}/`;
  const inside = paths
    .filter((path) => path.startsWith(start))
    .map((path) => path.slice(start.length));
  return [
    ...new Set(inside.filter((path) => path.includes('/')).map((path) => path.split('/')[0] ?? '')),
  ];
};

const toObject = (value: unknown): object =>
  typeof value === 'object' && value !== null ? value : {};

/** Settings as data; tags of other programs (`!ENV`) are read as their text. */
export function readYaml(files: Pick<SourceFiles, 'read'>, path: string): object {
  try {
    const value: unknown = parse(files.read(path) ?? '', { logLevel: 'silent' });
    return toObject(value);
  } catch {
    return {};
  }
}

function readToml(files: Pick<SourceFiles, 'read'>, path: string): object {
  try {
    return parseToml(files.read(path) ?? '');
  } catch {
    return {};
  }
}

function textOf(settings: object, name: string): string | undefined {
  const value: unknown = Reflect.get(settings, name);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
