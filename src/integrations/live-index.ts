import { relative, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { HookParameters } from 'astro';
import type { IndexFile } from 'pagefind';
import type { Manifest } from '../schemas/manifest.ts';
import { LivePages } from './live-pages.ts';
import { buildIndex } from './pagefind-index.ts';
import { readSynonyms } from './read-synonyms.ts';

/** Astro takes a change into its store shortly after the file is written; pages are asked for then. */
const quietMilliseconds = 800;

/** The files of the index of `astro dev`, over what is in the content folder at that moment. */
export type LiveIndex = () => Promise<readonly IndexFile[]>;

type DevServer = HookParameters<'astro:server:setup'>['server'];

interface LiveIndexOptions {
  server: DevServer;
  /** Prints a line. */
  log: { info: (line: string) => void; error: (line: string) => void };
  contentFolder: string;
  /** The articles that the content folder holds now. */
  readManifest: () => Promise<Manifest>;
}

/** Builds the index from the pages of the running server on first use, and again after changes. */
export function createLiveIndex(options: LiveIndexOptions): LiveIndex {
  const { server, log, contentFolder, readManifest } = options;
  const pages = new LivePages({ getAddress: () => getAddress(server), readManifest });
  let current: Promise<readonly IndexFile[]> | undefined;
  let wasUsed = false;
  let changedAt = 0;

  const build = async (): Promise<readonly IndexFile[]> => {
    while (Date.now() - changedAt < quietMilliseconds) await wait(quietMilliseconds / 4);
    const started = performance.now();
    const sources = await pages.read();
    const files = await buildIndex(sources, { synonyms: await readSynonyms(contentFolder) });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    log.info(`Search covers ${sources.length} articles, indexed in ${seconds} s`);
    return files;
  };
  const getFiles: LiveIndex = () => {
    wasUsed = true;
    current ??= build().catch((error: unknown) => {
      current = undefined;
      throw error;
    });
    return current;
  };

  server.watcher.add(contentFolder);
  server.watcher.on('all', (_event, path) => {
    const changed = relative(contentFolder, path);
    if (changed.startsWith('..')) return;
    if (!changed.startsWith(`articles${sep}`)) pages.forget();
    current = undefined;
    changedAt = Date.now();
    if (wasUsed) getFiles().catch((error: unknown) => log.error(describe(error)));
  });
  return getFiles;
}

function getAddress(server: DevServer): string {
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The server does not listen yet.');
  return address.replace(/\/$/u, '');
}

const describe = (error: unknown): string =>
  `SearchIndexFailed ${error instanceof Error ? error.message : String(error)}`;
