import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { sketchText } from '../../../../src/lib/text/text-sketch.ts';
import type { Manifest } from '../../../../src/schemas/manifest.ts';
import type { Database } from '../../../../src/server/db/schema.ts';
import { createEditions, placeText } from '../../../../src/server/votes/editions.ts';
import { listTallies } from '../../../../src/server/votes/list-tallies.ts';
import { createVoteStore } from '../../../../src/server/votes/vote-store.ts';
import { startEngines } from '../support/engines.ts';
import { testManifest } from '../support/test-manifest.ts';

const engines = await startEngines();
const words = (count: number, prefix: string): string =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`).join(' ');

const text = words(120, 'a');
const corrected = text.replace('a50 ', 'a51 ');
const longer = `${text} ${words(20, 'b')}`;
const rewritten = `${words(100, 'c')} ${words(20, 'a')}`;

/** A build in which the article reads so. */
const built = (revision: string, given: { text?: string; declared?: string }): Manifest => ({
  ...testManifest,
  articles: {
    en: {
      'a/b': {
        url: '/en/a/b/',
        revision,
        ...(given.text !== undefined && { sketch: sketchText(given.text) }),
        ...(given.declared !== undefined && { declared: given.declared }),
      },
    },
  },
});

describe.each(engines)('on $name', (engine) => {
  let db: Database;
  let now = new Date('2026-03-01T08:00:00.000Z');
  const clock = () => now;
  beforeEach(async () => {
    db = await engine.openEmpty();
    now = new Date('2026-03-01T08:00:00.000Z');
  });
  afterAll(() => engine.stop());

  const editionOf = async (
    manifest: Manifest,
    editions = createEditions(db, clock),
  ): Promise<number> => (await editions(manifest))('en', 'a/b');

  test('a correction and a new paragraph go on with the edition, a rewrite begins one', async () => {
    expect(await editionOf(built('r1', { text }))).toBe(1);
    expect(await editionOf(built('r2', { text: corrected }))).toBe(1);
    expect(await editionOf(built('r3', { text: longer }))).toBe(1);
    now = new Date('2026-03-09T08:00:00.000Z');
    expect(await editionOf(built('r4', { text: rewritten }))).toBe(2);
    const rows = await db
      .selectFrom('article_editions')
      .select(['edition', 'cause', 'began_at'])
      .orderBy('edition')
      .execute();
    expect(rows).toEqual([
      { edition: 1, cause: 'first', began_at: '2026-03-01T08:00:00.000Z' },
      { edition: 2, cause: 'changed', began_at: '2026-03-09T08:00:00.000Z' },
    ]);
  });

  test('many small changes are a rewrite once they leave less than half of the beginning', async () => {
    const parts = Array.from({ length: 10 }, (_, index) => words(20, `p${index}w`));
    const versions = parts.map((_, changed) =>
      parts.map((part, index) => (index < changed ? words(20, `n${index}w`) : part)).join(' '),
    );
    const found = [];
    for (const [index, version] of versions.entries()) {
      found.push(await editionOf(built(`r${index}`, { text: version })));
    }
    // A tenth each time: half is left after about three (0.7 of 1.3 are shared).
    expect(found.slice(0, 3)).toEqual([1, 1, 1]);
    expect(found.slice(5, 7)).toEqual([2, 2]);
  });

  test('a declared rewrite begins one, each day once', async () => {
    await editionOf(built('r1', { text, declared: '2026-01-01' }));
    expect(await editionOf(built('r2', { text: corrected, declared: '2026-01-01' }))).toBe(1);
    expect(await editionOf(built('r3', { text: corrected, declared: '2026-03-02' }))).toBe(2);
    expect(await editionOf(built('r4', { text, declared: '2026-03-02' }))).toBe(2);
    expect(await editionOf(built('r5', { text }))).toBe(2);
  });

  test('an old process beside a new one, and a change taken back, keep their edition', async () => {
    const old = createEditions(db, clock);
    expect(await editionOf(built('r1', { text }), old)).toBe(1);
    expect(await editionOf(built('r2', { text: rewritten }))).toBe(2);
    expect(await editionOf(built('r1', { text }), old)).toBe(1);
    expect(await editionOf(built('r1', { text }))).toBe(1);
    expect(await editionOf(built('r2', { text: rewritten }))).toBe(2);
  });

  test('two processes with the same new build agree, and so do two with different ones', async () => {
    await editionOf(built('r1', { text }));
    const otherDb = await engine.openBeside();
    const build = built('r2', { text: rewritten });
    const both = await Promise.all([
      editionOf(build),
      editionOf(build, createEditions(otherDb, clock)),
    ]);
    expect(both).toEqual([2, 2]);
    const third = await Promise.all([
      editionOf(built('r3', { text: words(90, 'x') })),
      editionOf(built('r4', { text: words(90, 'y') }), createEditions(otherDb, clock)),
    ]);
    expect(third.toSorted()).toEqual([3, 4]);
  });

  test('a build without sketches begins none and writes nothing', async () => {
    expect(await editionOf(built('r1', {}))).toBe(1);
    expect(await db.selectFrom('article_revisions').selectAll().execute()).toEqual([]);
    await editionOf(built('r2', { text }));
    await editionOf(built('r3', { text: rewritten }));
    expect(await editionOf(built('r4', {}))).toBe(2);
  });

  test('votes on a rewritten text are counted anew, and the old ones stay', async () => {
    const votes = createVoteStore(db, clock);
    const voter = '00000000-0000-4000-8000-000000000001';
    const article = { locale: 'en', articleId: 'a/b', voter, revision: 'r' };
    const first = { ...article, edition: await editionOf(built('r1', { text })) };
    await votes.recordVote({ ...first, vote: 'down' });
    const second = { ...article, edition: await editionOf(built('r2', { text: rewritten })) };
    expect(await votes.getTally(second)).toEqual({ helpful: 0, total: 0 });
    expect(await votes.findVote(second, voter)).toBeNull();
    expect(await listTallies(db)).toEqual({});
    expect(await votes.recordVote({ ...second, vote: 'up' })).toMatchObject({
      helpful: 1,
      total: 1,
    });
    expect(await votes.getTally(first)).toEqual({ helpful: 0, total: 1 });
    expect(await listTallies(db)).toEqual({ 'en/a/b': { helpful: 1, total: 1 } });
  });

  test('is asked again after the storage was away', async () => {
    const editions = createEditions(db, clock);
    const build = built('r1', { text });
    await db.schema.alterTable('article_revisions').renameTo('away').execute();
    await expect(editions(build)).rejects.toThrow();
    await db.schema.alterTable('away').renameTo('article_revisions').execute();
    expect(await editionOf(build, editions)).toBe(1);
  });
});

test('of a text without words nothing is known, so that it goes on', () => {
  const last = { edition: 3, sketch: '', declared: '' };
  expect(placeText({ sketch: sketchText('a b c') }, last)).toEqual({ edition: 3 });
});
