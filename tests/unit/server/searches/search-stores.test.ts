import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createSearchStore } from '../../../../src/server/searches/search-store.ts';
import {
  foldRareQuestions,
  removeQuestions,
  removeSearches,
  unlinkSearches,
} from '../../../../src/server/searches/forget-searches.ts';
import { forgetAttempts, recordSteps } from '../../../../src/server/deflections/attempt-store.ts';
import { recordDeflection } from '../../../../src/server/deflections/deflection-store.ts';
import { noteQuestion } from '../../../../src/server/note-question.ts';
import {
  createTicketStore,
  type TicketStore,
} from '../../../../src/server/tickets/ticket-store.ts';
import { removeTicket } from '../../../../src/server/privacy/remove-ticket.ts';
import type { Database } from '../../../../src/server/db/schema.ts';
import type { SearchRecord } from '../../../../src/schemas/search-record.ts';
import { startEngines, type Engine } from '../support/engines.ts';
import { sampleTicket } from '../support/sample-ticket.ts';
import { testManifest } from '../support/test-manifest.ts';

const day = 24 * 60 * 60_000;
const start = Date.UTC(2026, 2, 2, 8, 30);
const always = (): Promise<boolean> => Promise.resolve(true);
const toId = (number: number): string =>
  `3a1f6f1e-64a8-4b34-8a4e-${String(number).padStart(12, '0')}`;

const search = (number: number, question: string, more: Partial<SearchRecord> = {}) => ({
  ...{ id: toId(number), locale: 'en', question, results: 2, confidence: 'sure' as const },
  ...{ corrected: false, opened: '', position: 0, followed: '' as const },
  ...more,
});

const engines: Engine[] = await startEngines();
describe.each(engines)('on $name', (engine) => {
  let db: Database;
  let now: Date;
  let tickets: TicketStore;
  const clock = (): Date => now;
  beforeEach(async () => {
    db = await engine.openEmpty();
    now = new Date(start);
    let count = 0;
    tickets = createTicketStore(db, {
      ...{ clock, newReference: () => `T${(count += 1)}`, receivers: [] },
      alongside: (ticket) => noteQuestion(ticket, () => Promise.resolve(testManifest)),
    });
  });
  afterAll(() => engine.stop());

  test('a question with signs that no database takes harms nobody who asks at the same time', async () => {
    await record(search(1, 'bill\u0000ing \uD800'), search(2, 'refund'));
    const stored = (await listSearches()).map(({ question }) => question);
    expect(stored).toEqual(['billing \uFFFD', 'refund']);
  });

  const record = (...records: SearchRecord[]) =>
    createSearchStore(db, clock).recordSearches(records);
  const listSearches = () => db.selectFrom('searches').selectAll().orderBy('question').execute();
  const listSums = () =>
    db
      .selectFrom('question_weeks')
      .select(['week', 'question', 'searches', 'subjects', 'opened'])
      .orderBy('week')
      .orderBy('question')
      .execute();
  const listArticles = () =>
    db
      .selectFrom('question_articles')
      .select(['week', 'question_key', 'article', 'opened'])
      .orderBy('week')
      .execute();
  const listAttempts = () =>
    db
      .selectFrom('attempt_weeks')
      .select(['week', 'locale', 'topic', 'article', 'kind', 'counted'])
      .orderBy('kind')
      .orderBy('article')
      .execute();

  describe('searches', () => {
    test('that two processes take in at once are counted together', async () => {
      const beside = createSearchStore(await engine.openBeside(), clock);
      const here = createSearchStore(db, clock);
      await Promise.all(
        Array.from({ length: 40 }, (_, number) =>
          (number % 2 === 0 ? here : beside).recordSearches([
            search(number % 20, number % 4 < 2 ? 'cancel order' : 'lost bike'),
          ]),
        ),
      );
      const sums = await listSums();
      expect(sums.reduce((sum, { searches }) => sum + searches, 0)).toBe(20);
    });

    test('lose the id that the tab knows after a day, and are no more theirs to change', async () => {
      await record(search(1, 'cancel order'));
      now = new Date(start + day - 60 * 60_000);
      await record(search(2, 'lost bike'));
      expect(await unlinkSearches(db, new Date(start + day + 60_000), always)).toBe(1);
      const ids = (await listSearches()).map(({ id }) => id);
      expect(ids[0]).toMatch(/^past-/u);
      expect(ids[1]).toBe(toId(2));
      expect(await unlinkSearches(db, new Date(start + day + 60_000), always)).toBe(0);
    });

    test('all lose it, however many there are', async () => {
      await record(...Array.from({ length: 1_100 }, (_, number) => search(number, 'cancel order')));
      expect(await unlinkSearches(db, new Date(start + 2 * day), always)).toBe(1_100);
      expect((await listSearches()).every(({ id }) => id.startsWith('past-'))).toBe(true);
    });

    test('go one by one, their sums stay', async () => {
      await record(search(1, 'cancel order'));
      now = new Date(start + 10 * day);
      await record(search(2, 'lost bike'));
      const before = new Date(start + 5 * day).toISOString();
      expect(await removeSearches(db, before, always)).toBe(1);
      expect((await listSearches()).map(({ question }) => question)).toEqual(['lost bike']);
      expect(await listSums()).toHaveLength(2);
    });
  });

  describe('sums of a week', () => {
    const opened = { opened: 'en/billing/invoice', position: 1 };

    test('lose the words of questions that fewer than three asked, once it is long over', async () => {
      await record(
        ...[1, 2, 3].map((number) => search(number, 'cancel order', opened)),
        ...[4, 5].map((number) => search(number, 'lost bike', opened)),
        search(6, 'broken bell'),
      );
      const duringWeek = new Date(start + 6 * day).toISOString();
      expect(await foldRareQuestions(db, duringWeek, always)).toBe(0);
      const after = new Date(start + 8 * day).toISOString();
      expect(await foldRareQuestions(db, after, always)).toBe(2);
      const week = '2026-03-02';
      expect(await listSums()).toEqual([
        { week, question: '', searches: 3, subjects: 0, opened: 2 },
        { week, question: 'cancel order', searches: 3, subjects: 0, opened: 3 },
      ]);
      expect((await listArticles()).map((row) => [row.question_key, row.opened]).sort()).toEqual([
        ['', 2],
        ['cancel order', 3],
      ]);
      expect(await foldRareQuestions(db, after, always)).toBe(0);
    });

    test('lose them, however many there are', async () => {
      const words = (number: number) =>
        `w${number}`.replaceAll(/\d/gu, (digit) => 'abcdefghij'[Number(digit)] ?? '');
      await record(...Array.from({ length: 120 }, (_, number) => search(number, words(number))));
      await foldRareQuestions(db, new Date(start + 30 * day).toISOString(), always);
      expect(await listSums()).toMatchObject([{ question: '', searches: 120 }]);
    });

    test('go when they are old enough, those of articles and attempts with them', async () => {
      await record(search(1, 'cancel order', opened));
      await recordDeflection(
        db,
        { attempt: toId(1), locale: 'en', articleId: 'billing/invoice', topic: '' },
        now,
      );
      now = new Date(start + 7 * day);
      await record(search(2, 'lost bike', opened));
      expect(await removeQuestions(db, new Date(start + 8 * day).toISOString(), always)).toBe(3);
      expect(await listSums()).toMatchObject([{ week: '2026-03-09' }]);
      expect(await listArticles()).toMatchObject([{ week: '2026-03-09' }]);
      expect(await listAttempts()).toEqual([]);
    });
  });

  describe('the subject of a ticket', () => {
    const ticket = { ...sampleTicket, subject: 'I am Jane Doe: cancel my order', locale: 'en' };

    test('is a question, stripped like a search, and counted apart from searches', async () => {
      await record(search(1, 'cancel order'));
      await tickets.fileTicket(ticket, 'key');
      await tickets.fileTicket(ticket, 'key');
      expect(
        (await listSearches()).map(({ source, question }) => [source, question]).sort(),
      ).toEqual([
        ['search', 'cancel order'],
        ['ticket', 'I am …: cancel my order'],
      ]);
      expect(await listSums()).toMatchObject([{ searches: 1, subjects: 1 }]);
    });

    test('goes with the ticket, its words and its count too', async () => {
      await record(search(1, 'cancel order'));
      const first = await tickets.fileTicket(ticket);
      const second = await tickets.fileTicket({ ...ticket, subject: 'broken bell' });
      for (const reference of [first, second]) await removeTicket(db, reference, now);
      expect((await listSearches()).map(({ question }) => question)).toEqual(['cancel order']);
      expect(await listSums()).toEqual([
        { week: '2026-03-02', question: 'cancel order', searches: 1, subjects: 0, opened: 0 },
      ]);
    });

    test('of which nothing is left is none', async () => {
      await tickets.fileTicket({ ...ticket, subject: 'jane@example.org' });
      expect(await listSearches()).toEqual([]);
    });
  });

  describe('steps of an attempt', () => {
    const attempt = toId(1);
    const article = 'en/billing/invoice';
    const steps = [
      { kind: 'started', article: '', topic: '' },
      { kind: 'offered', article, topic: 'payment' },
      { kind: 'opened', article, topic: 'payment' },
    ] as const;
    const row = { week: '2026-03-02', locale: 'es', topic: 'payment', article, counted: 1 };

    test('count once, by article and topic', async () => {
      for (let times = 0; times < 2; times += 1) {
        await recordSteps(db, { attempt, locale: 'es', steps: [...steps, ...steps] }, now);
      }
      expect(await listAttempts()).toEqual([
        { ...row, kind: 'offered' },
        { ...row, kind: 'opened' },
        { ...row, kind: 'started', topic: '', article: '' },
      ]);
    });

    test('of two attempts add up', async () => {
      for (const one of [attempt, toId(2)]) {
        await recordSteps(db, { attempt: one, locale: 'es', steps }, now);
      }
      expect((await listAttempts()).map(({ counted }) => counted)).toEqual([2, 2, 2]);
    });

    test('end with an article that solved it, or with a ticket, each counted once', async () => {
      const solved = { attempt, locale: 'en', articleId: 'billing/invoice', topic: 'payment' };
      for (let times = 0; times < 2; times += 1) {
        await recordDeflection(db, solved, now);
        await tickets.fileTicket({ ...sampleTicket, locale: 'en', topic: 'payment' }, 'key');
      }
      expect(await listAttempts()).toEqual([
        { ...row, locale: 'en', kind: 'sent', article: '' },
        { ...row, locale: 'en', kind: 'solved' },
      ]);
    });

    test('are forgotten after a week, their sums are not', async () => {
      await recordSteps(db, { attempt, locale: 'es', steps }, now);
      await forgetAttempts(db, new Date(start + 6 * day));
      expect(await db.selectFrom('attempt_events').selectAll().execute()).toHaveLength(3);
      await forgetAttempts(db, new Date(start + 8 * day));
      expect(await db.selectFrom('attempt_events').selectAll().execute()).toEqual([]);
      expect(await listAttempts()).toHaveLength(3);
    });
  });
});
