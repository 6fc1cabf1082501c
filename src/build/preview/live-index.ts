import { z } from 'zod';
import type { IndexFile } from '../../search/index/write/index-language.ts';
import { startAskedThread } from './asked-thread.ts';
import type { CheckedContent } from './checked-content.ts';
import type { IndexRequest } from './index-worker.ts';
import { LivePages } from './live-pages.ts';

export interface LiveIndex {
  /** A file of the index, by its path in the index folder, as it is after the last change. */
  findFile: (path: string) => Promise<IndexFile | undefined>;
  /**
   * Drops what changed files, given by their paths in the content folder, have made out of date.
   */
  forget: (paths: readonly string[]) => void;
  /** Makes the index before somebody searches, unless there are too many articles. */
  prepare: () => Promise<void>;
  /** Ends the thread in which it is made. */
  stop: () => Promise<void>;
}

interface LiveIndexOptions {
  /** Address of the running server. */
  getAddress: () => string;
  content: Pick<CheckedContent, 'get'>;
  log: (line: string) => void;
}

type Files = ReadonlyMap<string, IndexFile>;

/**
 * With more articles the index takes minutes of computing: it is made only when somebody searches.
 */
const mostPrepared = 500;

/**
 * The index of `npm run dev`, over the pages of the running server; made anew after changes. It is
 * seconds of computing, for which a writer's page does not wait: a thread of its own makes it.
 */
export function createLiveIndex({ getAddress, content, log }: LiveIndexOptions): LiveIndex {
  const pages = new LivePages({ getAddress });
  const thread = startAskedThread<IndexRequest, readonly IndexFile[]>(
    new URL('./index-worker.ts', import.meta.url),
    // From our own thread: as it was sent.
    z.custom<readonly IndexFile[]>(),
  );
  let made: Promise<Files> | undefined;
  let isMaking = false;
  let changes = 0;
  // Files of the index before the last change: a page that opened that one still asks for them.
  let earlier: Files = new Map();

  const makeOnce = async (): Promise<Files> => {
    const { manifest, synonyms, searchedPages } = await content.get();
    const files = await thread.ask({
      pages: await pages.read(manifest, searchedPages),
      synonyms,
    });
    return new Map(files.map((file) => [file.path, file]));
  };
  const make = async (): Promise<Files> => {
    const started = performance.now();
    isMaking = true;
    try {
      for (;;) {
        const before = changes;
        const files = await makeOnce();
        if (before !== changes) continue;
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        // Only the first index, which needs all pages, takes long enough for a message.
        if (earlier.size === 0) log(`Search is ready (${seconds} s).`);
        return files;
      }
    } finally {
      isMaking = false;
    }
  };
  const getFiles = (): Promise<Files> =>
    (made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    }));
  return {
    findFile: async (path) => (await getFiles()).get(path) ?? earlier.get(path),
    forget: (paths) => {
      changes += 1;
      // Labels or settings that any page may show.
      if (paths.some((path) => !/^(?:articles|pages)\//u.test(path))) pages.forget();
      if (made === undefined || isMaking) return;
      void made.then((files) => (earlier = files));
      made = undefined;
      getFiles().catch((error: unknown) => log(describe(error)));
    },
    prepare: async () => {
      const { articles } = (await content.get()).manifest;
      const count = Object.values(articles).flatMap(Object.keys).length;
      if (count <= mostPrepared) await getFiles();
    },
    stop: () => thread.stop(),
  };
}

const describe = (error: unknown): string =>
  `SearchIndexFailed ${error instanceof Error ? error.message : String(error)}`;
