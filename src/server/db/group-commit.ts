import { isRefusedValue, StorageUnavailable } from './storage-error.ts';

/** Collects what arrives while a commit is under way and commits it together. */
export interface GroupCommit<Change, Answer> {
  /**
   * Resolves when the change is committed; rejects with the error of the commit. While the storage
   * is away it rejects at once if too many wait, and after the longest wait; then the change is
   * not committed later either.
   */
  add(change: Change): Promise<Answer>;
  /** Resolves when everything added so far has been answered. */
  settle(): Promise<void>;
}

interface Waiting<Change, Answer> {
  change: Change;
  resolve: (answer: Answer) => void;
  reject: (error: unknown) => void;
  late: NodeJS.Timeout;
}

/**
 * `commit` gets changes with different keys and answers them in the same order. One fsync for many
 * changes is what lets a disk that syncs 200 times a second take thousands of votes.
 */
export function createGroupCommit<Change, Answer>(options: {
  commit: (changes: readonly Change[]) => Promise<readonly Answer[]>;
  keyOf: (change: Change) => string;
  /** Most changes in one commit; keeps a transaction short. */
  largest: number;
  /** Most changes that wait for a commit. */
  mostWaiting: number;
  /** Longest wait for a commit to begin, or after one of the same key, in milliseconds. */
  longestWait: number;
}): GroupCommit<Change, Answer> {
  const { commit, keyOf, largest, mostWaiting, longestWait } = options;
  const waiting = new Set<Waiting<Change, Answer>>();
  let running: Promise<void> | undefined;

  const run = async (): Promise<void> => {
    while (waiting.size > 0) {
      await nextTurn();
      const batch = listBatch(waiting, ({ change }) => keyOf(change), largest);
      for (const one of batch) {
        waiting.delete(one);
        clearTimeout(one.late);
      }
      // Who waits behind changes of their own does not wait for the storage.
      if (await commitBatch(batch, commit)) {
        const keys = new Set(batch.map(({ change }) => keyOf(change)));
        for (const one of waiting) if (keys.has(keyOf(one.change))) one.late.refresh();
      }
    }
    running = undefined;
  };

  return {
    add(change) {
      if (waiting.size >= mostWaiting) return Promise.reject(new StorageUnavailable('full'));
      return new Promise((resolve, reject) => {
        const late = setTimeout(() => {
          waiting.delete(one);
          reject(new StorageUnavailable('late'));
        }, longestWait);
        const one = { change, resolve, reject, late };
        waiting.add(one);
        running ??= run();
      });
    },
    settle: () => running ?? Promise.resolve(),
  };
}

/** Lets the requests that have already arrived be read before the batch is closed. */
const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * The first `largest` items with different keys, in order. The second change of a key waits for the
 * next batch, so that every change is answered with the state that it made.
 */
function listBatch<Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => string,
  largest: number,
): Item[] {
  const batch = new Map<string, Item>();
  for (const item of items) {
    if (batch.size >= largest) break;
    const key = keyOf(item);
    if (!batch.has(key)) batch.set(key, item);
  }
  return [...batch.values()];
}

/**
 * Commits and answers; returns whether the storage took it. If it refuses a value, one of the changes
 * is wrong: each is then tried by itself, so that nobody fails for another.
 */
async function commitBatch<Change, Answer>(
  batch: readonly Waiting<Change, Answer>[],
  commit: (changes: readonly Change[]) => Promise<readonly Answer[]>,
): Promise<boolean> {
  try {
    const answers = await commit(batch.map(({ change }) => change));
    for (const [index, answer] of answers.entries()) batch[index]?.resolve(answer);
    return true;
  } catch (error) {
    if (batch.length > 1 && isRefusedValue(error)) return commitEach(batch, commit);
    for (const { reject } of batch) reject(error);
    return false;
  }
}

async function commitEach<Change, Answer>(
  batch: readonly Waiting<Change, Answer>[],
  commit: (changes: readonly Change[]) => Promise<readonly Answer[]>,
): Promise<boolean> {
  let isTaken = false;
  for (const one of batch) isTaken = (await commitBatch([one], commit)) || isTaken;
  return isTaken;
}
