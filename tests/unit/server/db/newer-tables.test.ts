import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { openDatabase } from '../../../../src/server/db/connect.ts';
import { startEngines } from '../support/engines.ts';

const engines = await startEngines();
afterAll(async () => {
  for (const engine of engines) await engine.stop();
});

test.each(engines)('a version that is older than the tables leaves $name alone', async (engine) => {
  const place = await engine.createPlace();
  const newer = await openDatabase(place);
  const at = '2026-03-01T08:00:00.000Z';
  await sql`insert into kysely_migration (name, timestamp) values ('9999-later', ${at})`.execute(
    newer,
  );
  await newer.destroy();
  await expect(openDatabase(place)).rejects.toThrow(
    /^DatabaseNewer \S+\nIt says: the tables have "9999-later".*A newer version of Candil/u,
  );
});
