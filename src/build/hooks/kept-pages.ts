import { createHash, type Hash } from 'node:crypto';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import type { KeptFolder } from '../../lib/kept/kept-folder.ts';
import { projectFolder } from '../../lib/project-folder.ts';
import { listenToPages } from '../../lib/page-questions.ts';
import { createPageStore, type PageStoreOptions } from './page-store.ts';
import type { SiteFiles } from './site-files.ts';

/**
 * Pages of the build before in place of rendering them anew, as long as all that they are made of is
 * the same (ADR 0090): what their `cacheKey` says of the content, every module of the bundle, and the
 * program. What was rendered is kept by its key, so that no page can stand for another.
 */
export function keptPages(folder: KeptFolder, files?: SiteFiles): AstroIntegration {
  const kept = folder.open('pages');
  const questions = folder.open('page-questions');
  const indexed = folder.open('indexed-pages');
  const bundle = createHash('sha256');
  let base = '';
  return {
    name: 'candil-kept-pages',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ vite: { plugins: [digestBundle(bundle)] } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/+$/u, '');
      },
      'astro:build:start': ({ setPrerenderer }) => {
        files?.begin();
        setPrerenderer((ours) =>
          keepRendered(ours, {
            kept,
            questions,
            indexed,
            files,
            base,
            readBundle: () => bundle.copy().digest('hex'),
          }),
        );
      },
      'astro:build:done': () => listenToPages(undefined),
    },
  };
}

/** Adds all that is bundled to a hash, but for the content, of which pages have keys of their own. */
function digestBundle(hash: Hash): Plugin {
  return {
    name: 'candil-bundle-digest',
    enforce: 'post',
    applyToEnvironment: ({ name }) => name === 'prerender' || name === 'client',
    generateBundle(_, bundle) {
      const { name: environment } = this.environment;
      hash.update(`${environment}\n`);
      // Pages name what browsers load, by names that change with what it is.
      for (const [name, { type }] of Object.entries(bundle).sort(byName)) {
        if (environment === 'client' || type === 'asset') hash.update(`${name}\n`);
      }
      for (const id of [...this.getModuleIds()].sort()) {
        const info = this.getModuleInfo(id);
        if (info && !isContent(info.meta) && !isInstalled(id))
          hash.update(`${id}\n${info.code ?? ''}\n`);
      }
    },
  };
}

const byName = ([one]: [string, unknown], [other]: [string, unknown]): number =>
  one < other ? -1 : 1;

/**
 * Modules of packages, which are part of the program. Into those of its own that ask for the environment
 * Astro writes each variable whose name stands anywhere in them: `_`, which shells set, is enough.
 */
const isInstalled = (id: string): boolean =>
  id.includes('/node_modules/') && !id.startsWith(ownSource);

const ownSource = join(projectFolder, 'src').split(sep).join('/');

/** The modules by which Astro gives pages the collections. */
const isContent = (meta: Readonly<Record<string, unknown>>): boolean => 'astroIncremental' in meta;

/** Where pages are kept, and the path under which the site stands. */
type KeptRendering = PageStoreOptions & { base: string };

/** Renders pages as `ours` does, but for those that are kept. */
export function keepRendered(
  ours: AstroPrerenderer,
  { base, ...options }: KeptRendering,
): AstroPrerenderer {
  const store = createPageStore(options);
  const render: AstroPrerenderer['render'] = async (request, given) => {
    const { component, type } = given.routeData;
    const pathname = new URL(request.url).pathname.slice(base.length);
    const page = { name: toName(component, pathname), pathname, isPage: type === 'page' };
    if (!store.has(page.name)) return ours.render(request, given);
    const found = store.take(page);
    if (found !== undefined) return toResponse(found);
    const rendered = await ours.render(request, given);
    const response = rendered instanceof Response ? rendered : rendered.response;
    if (response.status !== 200) return response;
    return toResponse(store.keep(page, Buffer.from(await response.arrayBuffer())));
  };
  return {
    ...ours,
    async getStaticPaths() {
      store.begin();
      const paths = await ours.getStaticPaths();
      for (const { route, pathname, cacheKey } of paths) {
        store.know(toName(route.component, new URL(pathname, 'https://site').pathname), cacheKey);
      }
      return paths;
    },
    render,
  };
}

/** Astro writes nothing of an answer without a body. */
const toResponse = (page: Buffer | 'in place'): Response =>
  new Response(page === 'in place' ? null : new Uint8Array(page));

/** What names a page of a build; addresses come with and without their last slash. */
const toName = (component: string, pathname: string): string =>
  `${component} ${pathname.replace(/^\/+|\/+$/gu, '')}`;
