import { LivePages } from './live-pages.ts';
import { buildIndex } from '../../search/index/write/write-index.ts';
import type { IndexFile } from '../../search/index/write/index-language.ts';
import type { CheckedContent } from './checked-content.ts';

export interface LiveIndex {
  /** A file of the index, by its path in the index folder, as it is after the last change. */
  findFile: (path: string) => Promise<IndexFile | undefined>;
  /**
   * Drops what changed files, given by their paths in the content folder, have made out of date.
   */
  forget: (paths: readonly string[]) => void;
  /** Makes the index before somebody searches, unless there are too many articles. */
  prepare: () => Promise<void>;
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

/** The index of `npm run dev`, over the pages of the running server; made anew after changes. */
export function createLiveIndex({ getAddress, content, log }: LiveIndexOptions): LiveIndex {
  const pages = new LivePages({ getAddress });
  let made: Promise<Files> | undefined;
  let isMaking = false;
  let changes = 0;
  // Files of the index before the last change: a page that opened that one still asks for them.
  let earlier: Files = new Map();

  const makeOnce = async (): Promise<Files> => {
    const { manifest, synonyms, searchedPages } = await content.get();
    const sources = await pages.read(manifest, searchedPages);
    const files = await buildIndex(sources, { synonyms });
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
  };
}

const describe = (error: unknown): string =>
  `SearchIndexFailed ${error instanceof Error ? error.message : String(error)}`;
