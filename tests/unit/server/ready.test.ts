import { afterAll, describe, expect, test } from 'vitest';
import { sql } from 'kysely';
import { isMigrated } from '../../../src/server/db/migrate.ts';
import { createReadyCheck, type ReadyParts } from '../../../src/server/ready.ts';
import { openDatabase } from '../../../src/server/db/connect.ts';
import { startEngines } from './support/engines.ts';
import { openTestApi } from './support/test-api.ts';

const engines = await startEngines();
afterAll(() => Promise.all(engines.map((engine) => engine.stop())));

const whole: ReadyParts = {
  isStopping: () => false,
  isMigrated: () => Promise.resolve(true),
  hasSite: () => Promise.resolve(true),
};

const ask = async (parts: Partial<ReadyParts>) => {
  const api = await openTestApi({ checkReady: createReadyCheck({ ...whole, ...parts }) });
  const response = await api.app.request('/api/ready');
  const body: unknown = await response.json();
  const answer = [response.status, response.headers.get('Retry-After'), body];
  await api.close();
  return answer;
};

const notReady = (fields: Record<string, string>) => [
  503,
  '5',
  { error: { code: 'not_ready', fields } },
];

describe('the process', () => {
  test('is ready when nothing is missing', async () => {
    expect(await ask({})).toEqual([200, null, { status: 'ready' }]);
  });

  test('is not while it stops', async () => {
    expect(await ask({ isStopping: () => true })).toEqual(notReady({ server: 'stopping' }));
  });

  test('says all that is missing', async () => {
    const parts: Partial<ReadyParts> = {
      isMigrated: () => Promise.reject(new Error('Away.')),
      hasSite: () => Promise.resolve(false),
    };
    expect(await ask(parts)).toEqual(notReady({ storage: 'away', site: 'missing' }));
  });

  test('is not with tables of an earlier version', async () => {
    const parts = { isMigrated: () => Promise.resolve(false) };
    expect(await ask(parts)).toEqual(notReady({ storage: 'outdated' }));
  });
});

describe.each(engines)('the tables, on $name,', (engine) => {
  test('are known to be up to date, or of before', async () => {
    const db = await openDatabase(await engine.createPlace());
    expect(await isMigrated(db)).toBe(true);
    await sql`delete from kysely_migration where name like '0009%'`.execute(db);
    expect(await isMigrated(db)).toBe(false);
    await db.destroy();
    await expect(isMigrated(db)).rejects.toThrow();
  });
});
