import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Environment } from '../../schemas/environment.ts';
import { projectFolder } from '../../lib/project-folder.ts';
import type { RunningPreview } from './start-preview.ts';

/**
 * `npm run dev`: the content as it is at this moment, with its mistakes told in the page, search and
 * API included. Does nothing in a build.
 */
export function preview(environment: Environment): AstroIntegration {
  let running: RunningPreview | undefined;
  return {
    name: 'candil-preview',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command === 'dev') updateConfig(toPreviewConfig(config.root, environment));
      },
      'astro:server:setup': async ({ server, refreshContent }) => {
        if (refreshContent === undefined) return;
        await running?.stop();
        const { startPreview } = await import('./start-preview.ts');
        running = await startPreview({ environment, server, refreshContent });
      },
      'astro:server:done': () => running?.stop(),
    },
  };
}

/**
 * `work` is the folder that Astro was started in: it takes what Astro and Vite write, so that two
 * previews, or a preview and a build, never read each other's files (ADR 0040).
 */
function toPreviewConfig(work: URL, { CONTENT_DIR: contentDir, DATA_DIR, OUT_DIR }: Environment) {
  const root = pathToFileURL(projectFolder);
  const ignored = ['.candil', '.git', 'data', 'dist', 'dist.private', 'docs', 'tests'].map((name) =>
    fileURLToPath(new URL(name, root)),
  );
  // The content folder is watched by the preview itself, which knows more of it (start-preview.ts).
  const folders = [contentDir, ...ignored].map(toPosix);
  const isIgnored = (path: string): boolean =>
    folders.some((folder) => toPosix(path) === folder || toPosix(path).startsWith(`${folder}/`));
  return {
    root,
    srcDir: new URL('src/', root),
    publicDir: new URL('public/', root),
    logger: { entrypoint: fileURLToPath(new URL('./log-destination.ts', import.meta.url)) },
    vite: {
      cacheDir: fileURLToPath(new URL('vite/', work)),
      server: {
        strictPort: true,
        // Mistakes are told by our panel, in place of a stack.
        hmr: { overlay: false },
        watch: { ignored: isIgnored },
        // What readers wrote is for nobody who reaches this port, nor for pages of other ports.
        cors: false,
        fs: { deny: [...usuallyDenied, ...listPrivate(DATA_DIR, OUT_DIR)] },
      },
    },
  };
}

/** What Vite denies by itself; a list of one's own takes its place. */
const usuallyDenied = [
  ...['.env', '.env.*', '.npmrc', '.yarnrc.yml', '**/.git/**'],
  '*.{crt,pem,key,p12,pfx,cer,der}',
];

/** Patterns of the folders with what readers wrote, and with what a build notes for the process. */
const listPrivate = (dataDir: string, outDir: string): readonly string[] => [
  ...[dataDir, `${outDir}.private`].map((folder) => `${toPosix(folder)}/**`),
  'candil.sqlite*',
];

/** Vite writes paths with `/` on every system. */
const toPosix = (path: string): string => path.replaceAll('\\', '/');
