import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { logHandlers } from 'astro/config';
import type { Environment } from '../../schemas/environment.ts';
import { projectFolder } from '../../lib/project-folder.ts';
import type { CompanyRoutes } from './company-routes.ts';
import type { RunningPreview } from './start-preview.ts';

/**
 * Astro integration of `npm run dev`: pages of the content as it is now, its problems in a panel,
 * search and API. Does nothing in a build. `root` is the company's folder; `getRoutes` tells what
 * its Astro site answers besides the help centre, where there is one.
 */
export function preview(
  environment: Environment,
  root: string,
  getRoutes?: () => CompanyRoutes,
): AstroIntegration {
  let running: RunningPreview | undefined;
  return {
    name: 'candil-preview',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'dev') return;
        const isGuest = getRoutes !== undefined;
        updateConfig({
          ...toPreviewConfig(config.root, { folder: root, isGuest, environment }),
          logger: isGuest
            ? logHandlers.compose(config.logger ?? logHandlers.node(), {
                ...ownLogger,
                config: { isSilent: true },
              })
            : ownLogger,
        });
      },
      'astro:server:setup': async ({ server, refreshContent }) => {
        if (refreshContent === undefined) return;
        await running?.stop();
        const { startPreview } = await import('./start-preview.ts');
        running = await startPreview({ environment, server, refreshContent, getRoutes });
      },
      'astro:server:done': () => running?.stop(),
    },
  };
}

const ownLogger = {
  entrypoint: fileURLToPath(new URL('./log-destination.ts', import.meta.url)),
};

/**
 * `work` is the folder for what Astro and Vite write. Each preview and build has its own, so that
 * none reads files of another (ADR 0040).
 */
function toPreviewConfig(
  work: URL,
  {
    folder,
    isGuest,
    environment: { CONTENT_DIR: contentDir, DATA_DIR, OUT_DIR },
  }: { folder: string; isGuest: boolean; environment: Environment },
) {
  const root = pathToFileURL(join(folder, '/'));
  const ignored = ['.candil', '.git', 'data', 'dist', 'dist.private', 'docs', 'tests'].map((name) =>
    fileURLToPath(new URL(name, root)),
  );
  // The preview watches the content folder itself (start-preview.ts), to tell its problems, too.
  const folders = [contentDir, ...ignored].map(toPosix);
  const isIgnored = (path: string): boolean =>
    folders.some((folder) => toPosix(path) === folder || toPosix(path).startsWith(`${folder}/`));
  return {
    root,
    vite: {
      cacheDir: fileURLToPath(new URL('vite/', work)),
      server: {
        strictPort: true,
        // Our panel shows mistakes; Vite’s overlay would show a stack, as pages of a company need it.
        ...(!isGuest && { hmr: { overlay: false } }),
        watch: { ignored: isIgnored },
        // Neither other machines that reach this port nor pages of other ports may read what
        // readers wrote.
        cors: false,
        fs: {
          // A company's site may have packages in folders above it, which Vite finds by itself.
          ...(!isGuest && { allow: [folder, projectFolder] }),
          deny: [...usuallyDenied, ...listPrivate(DATA_DIR, OUT_DIR)],
        },
      },
    },
  };
}

/** Vite’s own list, repeated because a list of ours replaces it. */
const usuallyDenied = [
  ...['.env', '.env.*', '.npmrc', '.yarnrc.yml', '**/.git/**'],
  '*.{crt,pem,key,p12,pfx,cer,der}',
];

/** Patterns of the folders with what readers wrote, and with what a build notes for the process. */
const listPrivate = (dataDir: string, outDir: string): readonly string[] => [
  ...[dataDir, `${outDir}.private`].map((folder) => `${toPosix(folder)}/**`),
  'candil.sqlite*',
  // Copies of that folder, by `db backup`.
  '**/tickets/*/{ticket.json,messages/**,attachments/**}',
];

/** Vite writes paths with `/` on every system. */
const toPosix = (path: string): string => path.replaceAll('\\', '/');
