import type { IndexFile } from '../../search/index/write/index-language.ts';
import type { CheckedContent } from './checked-content.ts';
import type { IndexRequest } from './index-worker.ts';
import type { LivePages } from './live-pages.ts';

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
  pages: Pick<LivePages, 'read' | 'forget'>;
  content: Pick<CheckedContent, 'get'>;
  build: (request: IndexRequest) => Promise<readonly IndexFile[]>;
  log: (line: string) => void;
}

type Files = ReadonlyMap<string, IndexFile>;

/**
 * With more articles the index takes minutes of computing: it is made only when somebody searches.
 */
const mostPrepared = 500;

/**
 * While a writer keeps saving, whoever searches waits for so many indexes, and then gets one that the
 * last change is not in.
 */
const mostPasses = 2;

/** The index of `npm run dev`, over the pages of the running server; made anew after changes. */
export function createLiveIndex({ pages, content, build, log }: LiveIndexOptions): LiveIndex {
  let made: Promise<Files> | undefined;
  let isMaking = false;
  let changes = 0;
  let last: Files | undefined;
  // Files of the index before the last one: a page that opened that one still asks for them.
  let earlier: Files = new Map();

  const makeOnce = async (): Promise<Files> => {
    const { manifest, synonyms, searchedPages } = await content.get();
    const files = await build({ pages: await pages.read(manifest, searchedPages), synonyms });
    return new Map(files.map((file) => [file.path, file]));
  };
  const make = async (): Promise<Files> => {
    const started = performance.now();
    isMaking = true;
    try {
      for (let pass = 1; ; pass += 1) {
        const before = changes;
        const files = await makeOnce();
        const isCurrent = before === changes;
        if (!isCurrent && pass < mostPasses) continue;
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        // Only the first index, which needs all pages, takes long enough for a message.
        if (last === undefined) log(`Search is ready (${seconds} s).`);
        earlier = last ?? earlier;
        last = files;
        if (!isCurrent) setImmediate(renew);
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
  const report = (error: unknown): void => log(describe(error));
  /** Makes a newer index, while the last one serves. */
  const renew = (): void => {
    if (isMaking) return;
    make().then((files) => (made = Promise.resolve(files)), report);
  };
  return {
    findFile: async (path) => (await getFiles()).get(path) ?? earlier.get(path),
    forget: (paths) => {
      changes += 1;
      // Labels or settings that any page may show.
      if (paths.some((path) => !/^(?:articles|pages)\//u.test(path))) pages.forget();
      if (made === undefined || isMaking) return;
      made = undefined;
      getFiles().catch(report);
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
