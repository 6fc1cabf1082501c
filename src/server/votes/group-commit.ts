/** Collects what arrives while a commit is under way and commits it together. */
export interface GroupCommit<Change, Answer> {
  /** Resolves when the change is committed; rejects with the error of the commit. */
  add(change: Change): Promise<Answer>;
  /** Resolves when everything added so far has been answered. */
  settle(): Promise<void>;
}

interface Waiting<Change, Answer> {
  change: Change;
  resolve: (answer: Answer) => void;
  reject: (error: unknown) => void;
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
}): GroupCommit<Change, Answer> {
  let waiting: Waiting<Change, Answer>[] = [];
  let running: Promise<void> | undefined;

  const run = async (): Promise<void> => {
    while (waiting.length > 0) {
      await nextTurn();
      const [batch, rest] = takeBatch(
        waiting,
        ({ change }) => options.keyOf(change),
        options.largest,
      );
      waiting = rest;
      await commitBatch(batch, options.commit);
    }
    running = undefined;
  };

  return {
    add: (change) =>
      new Promise((resolve, reject) => {
        waiting.push({ change, resolve, reject });
        running ??= run();
      }),
    settle: () => running ?? Promise.resolve(),
  };
}

/** Lets the requests that have already arrived be read before the batch is closed. */
const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * The first `largest` items with different keys, and the rest in order. The second change of a key
 * waits for the next batch, so that every change is answered with the state that it made.
 */
function takeBatch<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  largest: number,
): [Item[], Item[]] {
  const keys = new Set<string>();
  const batch: Item[] = [];
  const rest: Item[] = [];
  for (const item of items) {
    const key = keyOf(item);
    const isTaken = batch.length < largest && !keys.has(key);
    (isTaken ? batch : rest).push(item);
    keys.add(key);
  }
  return [batch, rest];
}

async function commitBatch<Change, Answer>(
  batch: readonly Waiting<Change, Answer>[],
  commit: (changes: readonly Change[]) => Promise<readonly Answer[]>,
): Promise<void> {
  try {
    const answers = await commit(batch.map(({ change }) => change));
    for (const [index, answer] of answers.entries()) batch[index]?.resolve(answer);
  } catch (error) {
    for (const { reject } of batch) reject(error);
  }
}
