import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createFormClicks, type FormClick } from '../../../../src/server/votes/form-clicks.ts';
import { createVoteStore, type VoteStore } from '../../../../src/server/votes/vote-store.ts';
import { startEngines } from '../support/engines.ts';

const engines = await startEngines();
const edition = { locale: 'en', articleId: 'billing/invoice', edition: 1 };
const click: FormClick = {
  ...edition,
  ...{ address: '192.0.2.1', userAgent: 'A browser', vote: 'up' },
};

describe.each(engines)('on $name', (engine) => {
  let now = 0;
  let votes: VoteStore;
  let open: () => ReturnType<typeof createFormClicks>;
  beforeEach(async () => {
    const db = await engine.openEmpty();
    now = Date.parse('2026-03-01T08:00:00Z');
    const clock = () => new Date(now);
    votes = createVoteStore(db, clock);
    open = () => createFormClicks(db, { clock, newVoter: () => crypto.randomUUID() });
  });
  afterAll(() => engine.stop());

  /** What a process does with a click: it stores the vote, then withdraws those of earlier clicks. */
  async function send(clicked: FormClick, process = open()): Promise<string> {
    const voter = await process.createVoter(clicked);
    const change = { ...clicked, revision: 'r' };
    await votes.recordVote({ ...change, voter });
    for (const other of await process.listEarlier(clicked))
      await votes.recordVote({ ...change, voter: other, vote: null });
    return voter;
  }
  const total = async (): Promise<number> => (await votes.getTally(edition)).total;

  test('two clicks that reach two processes are one vote, that of the later one', async () => {
    const first = await send(click);
    now += 1_999;
    const second = await send(click);
    expect(await total()).toBe(1);
    expect(await votes.findVote(edition, first)).toBeNull();
    expect(await votes.findVote(edition, second)).toBe('up');
  });

  test('so are clicks of one moment, whichever process is the last to look', async () => {
    await Promise.all(Array.from({ length: 8 }, () => send(click)));
    expect(await total()).toBe(1);
  });

  test('a process that stores its vote late withdraws it itself', async () => {
    const [slow, quick] = [open(), open()];
    const voter = await slow.createVoter(click);
    await votes.recordVote({ ...click, revision: 'r', voter });
    now += 300;
    const later = await quick.createVoter(click);
    await votes.recordVote({ ...click, revision: 'r', voter: later });
    expect(await slow.listEarlier(click)).toEqual([voter]);
    expect(await quick.listEarlier(click)).toEqual([voter]);
  });

  test('a click two seconds later is another one', async () => {
    await send(click);
    now += 2_000;
    await send(click);
    expect(await total()).toBe(2);
  });

  test.each([
    ['address', { address: '192.0.2.2' }],
    ['browser', { userAgent: 'Another browser' }],
    ['article', { articleId: 'billing/refund' }],
    ['vote', { vote: 'down' as const }],
  ])('another %s is another click', async (_, other) => {
    const voter = await send(click);
    await send({ ...click, ...other });
    expect(await votes.findVote(edition, voter)).toBe('up');
  });

  test('tells in no id where it comes from', async () => {
    const ids = await Promise.all(
      [click, { ...click, address: '192.0.2.2' }].map((one) => send(one)),
    );
    expect(new Set(ids.map((id) => id.slice(0, 13))).size).toBe(2);
    now += 24 * 60 * 60_000;
    expect((await open().createVoter(click)).slice(0, 13)).not.toBe(ids[0]?.slice(0, 13));
  });
});
