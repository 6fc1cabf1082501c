import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { openSqliteSide } from '../../../../src/server/move/sqlite-side.ts';

const columnRows = z.array(
  z.object({
    name: z.string(),
    type: z.string().toLowerCase(),
    notnull: z.number(),
    pk: z.number(),
  }),
);
const referenceRows = z.array(z.object({ from: z.string() }));

/** Signs that one of the engines, or what lies between them, might take for its own. */
const awkward = `case n % 6 when 0 then ' \\ "{,}' when 1 then ' NULL' when 2 then ' it''s'
  when 3 then char(9, 10, 13) when 4 then ' \u{1F6B2} بطارية' else '' end`;

/**
 * Puts rows into every table that the file has, of which the test need not know any: nulls where
 * they may be, an empty text, numbers, bytes. `counts` are rows by table, others get `few`.
 */
export async function fillTables(
  file: string,
  counts: Readonly<Record<string, number>>,
  few = 30,
): Promise<void> {
  const side = openSqliteSide(file);
  const tables = await side.listTables();
  await side.close();
  const db = new DatabaseSync(file);
  db.exec('pragma synchronous = off; begin');
  for (const { name } of tables) {
    const columns = columnRows.parse(db.prepare(`pragma table_info("${name}")`).all());
    const references = referenceRows.parse(db.prepare(`pragma foreign_key_list("${name}")`).all());
    const isReference = (column: string) => references.some(({ from }) => from === column);
    const values = columns.map((column) => {
      const value = toValue(column.name, column.type);
      if (column.pk > 0 || isReference(column.name)) return value;
      if (column.notnull === 0) return `case when n % 3 = 0 then null else ${value} end`;
      return column.type === 'text' ? `case when n = 1 then '' else ${value} end` : value;
    });
    db.exec(`
      with recursive numbers(n) as (
        select 1 union all select n + 1 from numbers where n < ${counts[name] ?? few}
      )
      insert into "${name}" select ${values.join(', ')} from numbers`);
  }
  db.exec('commit');
  db.close();
}

/** The same column has the same value in the same row of every table, so that references hold. */
function toValue(column: string, type: string): string {
  switch (type) {
    case 'text':
      return `printf('${column} %07d', n) || ${awkward}`;
    case 'integer':
      return 'n - 2';
    case 'bigint':
      // The largest that both engines take, and the smallest.
      return 'case n % 2 when 0 then 9223372036854775807 - n else n - 9223372036854775807 end';
    case 'double precision':
      return 'case n % 4 when 0 then n else n / 3.0 end';
    case 'bytea':
      return 'case n % 4 when 0 then zeroblob(0) else randomblob(n * 10) end';
    default:
      throw new Error(
        `"${column}" has the type ${type}: say here, and in src/server/move, how it is moved.`,
      );
  }
}
