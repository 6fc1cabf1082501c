import { expect, test } from 'vitest';
import { moveRows, type MoveProgress } from '../../../../src/server/move/move-rows.ts';
import type {
  StorageSide,
  StoredRow,
  StoredTable,
} from '../../../../src/server/move/storage-side.ts';

const table: StoredTable = { name: 'notes', columns: [{ name: 'text', type: 'text' }] };

/** A side in memory that keeps what is committed. */
function createSide(rows: StoredRow[], changes: Partial<StorageSide> = {}) {
  const kept: StoredRow[] = [...rows];
  let open = [...rows];
  const side: StorageSide = {
    place: 'memory',
    listTables: () => Promise.resolve([table]),
    count: () => Promise.resolve(open.length),
    async *read() {
      yield await Promise.resolve(open);
    },
    write(_, more) {
      open.push(...more);
      return Promise.resolve();
    },
    clear() {
      open = [];
      return Promise.resolve();
    },
    commit() {
      kept.splice(0, kept.length, ...open);
      return Promise.resolve();
    },
    close: () => Promise.resolve(),
    ...changes,
  };
  return { side, kept };
}

const options = { replace: false, onProgress: () => undefined };
const two: StoredRow[] = [['one'], ['two']];

test('tells how far it is, and what it moved', async () => {
  const told: MoveProgress[] = [];
  const to = createSide([]);
  const onProgress = (progress: MoveProgress) => told.push(progress);
  const moved = await moveRows(createSide(two).side, to.side, [table], { ...options, onProgress });
  expect(moved).toEqual([{ table: 'notes', rows: 2 }]);
  expect(to.kept).toEqual(two);
  expect(told.at(-1)).toEqual({ table: 'notes', rows: 2, of: 2, isDone: true });
});

test('keeps nothing if fewer rows arrive than were sent', async () => {
  const to = createSide([], { write: () => Promise.resolve() });
  await expect(moveRows(createSide(two).side, to.side, [table], options)).rejects.toThrow(
    /^MoveIncomplete memory\nOf 2 rows of "notes", 0 arrived\. Nothing was kept\./u,
  );
  expect(to.kept).toEqual([]);
});

test('keeps nothing if the source gives other rows than it counted', async () => {
  const from = createSide(two, { count: () => Promise.resolve(3) });
  const to = createSide([]);
  await expect(moveRows(from.side, to.side, [table], options)).rejects.toThrow('MoveIncomplete');
  expect(to.kept).toEqual([]);
});

test('refuses sides of which one lacks a table, or a column of it', async () => {
  const without = createSide([], { listTables: () => Promise.resolve([]) });
  await expect(moveRows(createSide(two).side, without.side, [table], options)).rejects.toThrow(
    'MoveRefused memory\nIts table "notes" is missing or has other columns',
  );
  const other = { ...table, columns: [{ name: 'body', type: 'text' }] };
  const renamed = createSide([], { listTables: () => Promise.resolve([other]) });
  await expect(moveRows(createSide(two).side, renamed.side, [table], options)).rejects.toThrow(
    'MoveRefused',
  );
});

test('removes what the target holds only when it is told to', async () => {
  const to = createSide([['old']]);
  await expect(moveRows(createSide(two).side, to.side, [table], options)).rejects.toThrow(
    'StorageNotEmpty memory\nIt holds rows already: notes 1.',
  );
  expect(to.kept).toEqual([['old']]);
  await moveRows(createSide(two).side, to.side, [table], { ...options, replace: true });
  expect(to.kept).toEqual(two);
});
