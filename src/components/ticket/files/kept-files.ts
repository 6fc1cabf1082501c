/*
 * Files that were chosen and not yet sent, in the browser's own database: a reload, the way back and
 * another language leave them. They are removed when the request is stored, when the reader discards
 * the form, and a day later.
 */

const databaseName = 'candil-ticket';
const storeName = 'files';

/** How long files are kept that nobody sends, in milliseconds. */
const longest = 24 * 60 * 60_000;

interface Kept {
  at: number;
  files: readonly File[];
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, 1);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(storeName));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('No database.')));
  });
}

/** Does something in one transaction, and waits until it is on the disk. */
async function transact<Result>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const database = await open();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(storeName, mode);
      const request = work(transaction.objectStore(storeName));
      const fail = (): void => reject(transaction.error ?? new Error('Not stored.'));
      transaction.addEventListener('complete', () => resolve(request.result));
      transaction.addEventListener('abort', fail);
      transaction.addEventListener('error', fail);
    });
  } finally {
    database.close();
  }
}

/** Keeps the files of a draft in place of those before. Rejects where the browser keeps nothing. */
export async function keepFiles(draft: string, files: readonly File[], now: number): Promise<void> {
  await transact('readwrite', (store) => store.put({ at: now, files } satisfies Kept, draft));
}

/** The files of a draft; none if there are none or they are too old. */
export async function readKeptFiles(draft: string, now: number): Promise<readonly File[]> {
  const kept: unknown = await transact('readonly', (store) => store.get(draft));
  return isKept(kept) && now - kept.at < longest ? kept.files : [];
}

/** Removes the files of a draft. */
export async function forgetFiles(draft: string): Promise<void> {
  await transact('readwrite', (store) => store.delete(draft));
}

/** Removes what was kept too long, by any tab; returns whether something is left. */
export async function sweepFiles(now: number): Promise<boolean> {
  const drafts = await transact('readonly', (store) => store.getAllKeys());
  let left = 0;
  for (const draft of drafts) {
    const kept: unknown = await transact('readonly', (store) => store.get(draft));
    if (isKept(kept) && now - kept.at < longest) left += 1;
    else await transact('readwrite', (store) => store.delete(draft));
  }
  return left > 0;
}

/** Another version may have stored something else. */
const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' &&
  value !== null &&
  'at' in value &&
  typeof value.at === 'number' &&
  'files' in value &&
  Array.isArray(value.files) &&
  value.files.every((file) => file instanceof File);
