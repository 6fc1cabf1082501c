import { createHash, type Hash } from 'node:crypto';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { Plugin } from 'vite';
import type { Kept, KeptFolder } from '../../lib/kept/kept-folder.ts';
import { toKey } from '../../lib/kept/kept-values.ts';
import { listenToPages, toAnswersKey } from '../../lib/page-questions.ts';

/**
 * Pages of the build before in place of rendering them anew, as long as all that they are made of is
 * the same (ADR 0090): what their `cacheKey` says of the content, every module of the bundle, and the
 * program. What was rendered is kept by its key, so that no page can stand for another.
 */
export function keptPages(folder: KeptFolder): AstroIntegration {
  const kept = folder.open('pages');
  const questions = folder.open('page-questions');
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
        setPrerenderer((ours) =>
          keepRendered(ours, {
            kept,
            questions,
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
        if (info && !isContent(info.meta)) hash.update(`${id}\n${info.code ?? ''}\n`);
      }
    },
  };
}

const byName = ([one]: [string, unknown], [other]: [string, unknown]): number =>
  one < other ? -1 : 1;

/** The modules by which Astro gives pages the collections. */
const isContent = (meta: Readonly<Record<string, unknown>>): boolean => 'astroIncremental' in meta;

interface KeptRendering {
  kept: Kept;
  /** What pages asked, by their own keys. */
  questions: Kept;
  /** Path under which the site stands. */
  base: string;
  /** A text that changes with what is bundled; called when all is. */
  readBundle: () => string;
}

/** The key of a page, in two parts: what it is made of by itself, and what it is told of the site. */
interface PartedKey {
  own: string;
  /** Undefined if nobody knows what the page asks. */
  answers: string | undefined;
}

/**
 * Renders pages as `ours` does, but for those that are kept. A page that was made before with the same
 * own key tells what it asked of the rest of the site (`src/content/current/text-targets.ts`); if it
 * would be told the same now, it is the same.
 */
export function keepRendered(
  ours: AstroPrerenderer,
  { kept, questions, base, readBundle }: KeptRendering,
): AstroPrerenderer {
  const keys = new Map<string, PartedKey>();
  const asked = new Map<string, ReadonlyMap<string, unknown>>();
  let bundle = '';
  const toPageKey = (name: string, own: string, answers: string): string =>
    toKey(bundle, name, own, answers);
  const toQuestionsKey = (own: string): string => toKey(bundle, own);
  const keep = (name: string, own: string, body: Buffer): void => {
    const ofPage = asked.get(own);
    if (!ofPage) return;
    questions.put(toQuestionsKey(own), Buffer.from(JSON.stringify([...ofPage.keys()])));
    kept.put(toPageKey(name, own, toAnswersKey(ofPage)), body);
  };
  const render: AstroPrerenderer['render'] = async (request, options) => {
    const { pathname } = new URL(request.url);
    const name = toName(options.routeData.component, pathname.slice(base.length));
    const { own, answers } = keys.get(name) ?? {};
    if (own === undefined) return ours.render(request, options);
    const page = answers === undefined ? undefined : kept.take(toPageKey(name, own, answers));
    if (page) return new Response(new Uint8Array(page));
    const rendered = await ours.render(request, options);
    const response = rendered instanceof Response ? rendered : rendered.response;
    if (response.status !== 200) return response;
    const body = Buffer.from(await response.arrayBuffer());
    keep(name, own, body);
    return new Response(body);
  };
  return {
    ...ours,
    async getStaticPaths() {
      bundle = readBundle();
      listenToPages({
        find: (own) => questions.take(toQuestionsKey(own))?.toString('utf8'),
        put: (own, ofPage) => void asked.set(own, ofPage),
      });
      const paths = await ours.getStaticPaths();
      for (const { route, pathname, cacheKey } of paths) {
        const name = toName(route.component, new URL(pathname, 'https://site').pathname);
        const [own, answers] = cacheKey?.split(' ') ?? [];
        if (own !== undefined) keys.set(name, { own, answers });
      }
      return paths;
    },
    render,
  };
}

/** What names a page of a build; addresses come with and without their last slash. */
const toName = (component: string, pathname: string): string =>
  `${component} ${pathname.replace(/^\/+|\/+$/gu, '')}`;
