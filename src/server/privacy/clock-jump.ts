import type { Database } from '../db/schema.ts';

const day = 24 * 60 * 60_000;

/** Between two runs, in milliseconds: more is a clock that is wrong, or a server that stood still. */
const longestGap = 30 * day;

/** How long a clock that has jumped goes on before it is believed, in milliseconds. */
const doubtFor = day;

const runMark = 'retention-run';
const jumpMark = 'retention-jump';

/**
 * Whether the clock may decide what is old. One that is suddenly a month ahead of the last run, whichever
 * process that was, would have everything removed at once: it is believed when it still says so a day
 * later, by which time somebody has set it right or nobody will.
 */
export async function isClockBelieved(db: Database, now: Date): Promise<boolean> {
  const last = await findMark(db, runMark);
  if (last !== undefined && now.getTime() - last > longestGap) {
    const seen = await findMark(db, jumpMark);
    const passed = seen === undefined ? -1 : now.getTime() - seen;
    const isSame = passed >= 0 && passed <= longestGap;
    if (!isSame) await setMark(db, jumpMark, now);
    if (!isSame || passed < doubtFor) return false;
  }
  await setMark(db, runMark, now);
  await db.deleteFrom('retention_marks').where('name', '=', jumpMark).execute();
  return true;
}

async function findMark(db: Database, name: string): Promise<number | undefined> {
  const row = await db
    .selectFrom('retention_marks')
    .select('at')
    .where('name', '=', name)
    .executeTakeFirst();
  return row && Date.parse(row.at);
}

async function setMark(db: Database, name: string, now: Date): Promise<void> {
  await db
    .insertInto('retention_marks')
    .values({ name, at: now.toISOString() })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet((row) => ({ at: row.ref('excluded.at') })),
    )
    .execute();
}
