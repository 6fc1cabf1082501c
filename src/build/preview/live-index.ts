import type { IndexFile } from 'pagefind';
import { LivePages } from './live-pages.ts';
import { buildIndex } from '../../search/index/write/write-index.ts';
import type { CheckedContent } from './checked-content.ts';

export interface LiveIndex {
  /** The file of a path in the folder of the index, as it is after the last change. */
  findFile: (path: string) => Promise<IndexFile | undefined>;
  /** Files of the content folder have changed; paths from there. */
  forget: (paths: readonly string[]) => void;
  /** Makes the index ahead of the first question, unless there are too many articles for that. */
  prepare: () => Promise<void>;
}

interface LiveIndexOptions {
  /** Address of the running server. */
  getAddress: () => string;
  content: Pick<CheckedContent, 'get'>;
  log: (line: string) => void;
}

type Files = ReadonlyMap<string, IndexFile>;

/** More articles than these take minutes of computing, which only a question is worth. */
const mostPrepared = 500;

/** The index of `npm run dev`, over the pages of the running server; made anew after changes. */
export function createLiveIndex({ getAddress, content, log }: LiveIndexOptions): LiveIndex {
  const pages = new LivePages({ getAddress });
  let made: Promise<Files> | undefined;
  let isMaking = false;
  let changes = 0;
  // A page that opened the index before a change asks for its other files after it.
  let earlier: Files = new Map();

  const makeOnce = async (): Promise<Files> => {
    const { manifest, synonyms } = await content.get();
    const sources = await pages.read(manifest);
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
        // The first takes as long as all pages; later ones are not worth a line.
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
      if (paths.some((path) => !path.startsWith('articles/'))) pages.forget();
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
