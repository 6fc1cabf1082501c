import { LruCache } from '../../lib/lru-cache.ts';

/** For so long what was read is told; in milliseconds. */
const pause = 10 * 60_000;

/** Articles that are remembered. */
const mostArticles = 200;

/** What is told of single articles, read when somebody looks at one. */
export interface OpenedSource<Row> {
  /** What was read last of an article; begins to read in the background what is not known, or old. */
  find: (article: string) => readonly Row[];
  /** Ends what is being read. */
  stop: () => Promise<void>;
}

interface OpenedSourceParts<Row> {
  read: (article: string, signal: AbortSignal) => Promise<readonly Row[]>;
  /** Milliseconds of a clock that only goes forward. */
  now: () => number;
  /** Called when something new was read. */
  onRead: () => void;
  /** Told what went wrong, each message once. */
  log: (message: string) => void;
}

interface Known<Row> {
  rows: readonly Row[];
  readAt: number;
}

/** Reads one article at a time: whoever leafs through pages asks for the one that is open. */
export function createOpenedSource<Row>(parts: OpenedSourceParts<Row>): OpenedSource<Row> {
  const { read, now, onRead, log } = parts;
  const known = new LruCache<string, Known<Row>>(mostArticles);
  const told = new Set<string>();
  const end = new AbortController();
  let reading: Promise<void> | undefined;
  const readOnce = async (article: string): Promise<void> => {
    const before = known.get(article)?.rows ?? [];
    // What fails is asked for again as late as what was read.
    known.set(article, { rows: before, readAt: now() });
    try {
      const rows = await read(article, end.signal);
      known.set(article, { rows, readAt: now() });
      if (rows.length + before.length > 0 && !end.signal.aborted) onRead();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (!end.signal.aborted && !told.has(message)) log(message);
      told.add(message);
    } finally {
      reading = undefined;
    }
  };
  return {
    find(article) {
      const found = known.get(article);
      const isFresh = found !== undefined && now() - found.readAt < pause;
      if (!isFresh && !reading && !end.signal.aborted) reading = readOnce(article);
      return found?.rows ?? [];
    },
    async stop() {
      end.abort();
      await reading;
    },
  };
}
