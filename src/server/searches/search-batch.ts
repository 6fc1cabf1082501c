import { followUps } from '../../schemas/follow-up.ts';
import type { SearchRecord } from '../../schemas/search-record.ts';
import { weekOf } from '../../lib/intl/week.ts';
import type { SearchesTable } from '../db/insight-tables.ts';
import type { Database, DatabaseTransaction } from '../db/schema.ts';
import {
  addArticles,
  addQuestions,
  type ArticleCount,
  type QuestionCount,
} from './question-counts.ts';

/** A search that was checked: `opened` is `<locale>/<articleId>` or empty. */
export interface SearchChange extends SearchRecord {
  questionKey: string;
}

/**
 * Stores searches with different ids in one transaction, and counts what is new of them. What was
 * asked and shown is as the first record says; what the reader did then only grows.
 */
export function commitSearches(
  db: Database,
  changes: readonly SearchChange[],
  now: Date,
): Promise<void> {
  return db.transaction().execute(async (transaction) => {
    const stored = await lockSearches(transaction, changes, now);
    const steps = changes.flatMap((change) => toStep(change, stored.get(change.id)));
    await writeSearches(
      transaction,
      steps.map(({ after }) => after),
    );
    await addQuestions(transaction, steps.map(toQuestionCount));
    await addArticles(transaction, steps.flatMap(toArticleCounts));
  });
}

/** Beginning of the hour: nobody needs to know more. */
const toHour = (moment: Date): string => `${moment.toISOString().slice(0, 13)}:00:00.000Z`;

/** Of a search that is not stored yet: no question is empty. */
const isNew = ({ question }: SearchesTable): boolean => question === '';

/**
 * Reads and locks the rows of these ids; one that there was not is made, without a question. In
 * sorted order, so that two batches never wait for each other.
 */
async function lockSearches(
  transaction: DatabaseTransaction,
  changes: readonly SearchChange[],
  now: Date,
): Promise<ReadonlyMap<string, SearchesTable>> {
  const rows = await transaction
    .insertInto('searches')
    .values(
      changes
        .map(({ id, locale }) => ({ ...blank, id, locale, asked_at: toHour(now) }))
        .sort((one, other) => (one.id < other.id ? -1 : 1)),
    )
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((row) => ({ locale: row.ref('searches.locale') })),
    )
    .returningAll()
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

const blank = {
  ...({ source: 'search', question: '', question_key: '', results: 0, confidence: '' } as const),
  ...({ corrected: 0, opened: '', position: 0, followed: '' } as const),
};

interface Step {
  before: SearchesTable;
  after: SearchesTable;
}

/** Nothing if the record says nothing that is not known. */
function toStep(change: SearchChange, before: SearchesTable | undefined): Step[] {
  if (!before) return [];
  const first = isNew(before)
    ? {
        question: change.question,
        question_key: change.questionKey,
        results: change.results,
        confidence: change.confidence,
        corrected: Number(change.corrected),
      }
    : {};
  const opening =
    before.position === 0 ? { opened: change.opened, position: toPosition(change) } : {};
  const followed = later(before.followed, change.followed);
  const after = { ...before, ...first, ...opening, followed };
  const hasNews =
    isNew(before) || isOpened(after) !== isOpened(before) || followed !== before.followed;
  return hasNews ? [{ before, after }] : [];
}

/** A page that is no article of the site has been opened, too; its place tells. */
const toPosition = ({ opened, position }: SearchRecord): number =>
  opened === '' ? position : Math.max(1, position);

const isOpened = ({ position }: SearchesTable): boolean => position > 0;

const later = (one: SearchesTable['followed'], other: SearchesTable['followed']) =>
  followUps.indexOf(other) > followUps.indexOf(one) ? other : one;

async function writeSearches(
  transaction: DatabaseTransaction,
  rows: readonly SearchesTable[],
): Promise<void> {
  if (rows.length === 0) return;
  await transaction
    .insertInto('searches')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((row) => ({
        question: row.ref('excluded.question'),
        question_key: row.ref('excluded.question_key'),
        results: row.ref('excluded.results'),
        confidence: row.ref('excluded.confidence'),
        corrected: row.ref('excluded.corrected'),
        opened: row.ref('excluded.opened'),
        position: row.ref('excluded.position'),
        followed: row.ref('excluded.followed'),
      })),
    )
    .execute();
}

/** What is counted of a search, so far. */
function toCounts(row: SearchesTable) {
  return {
    searches: Number(!isNew(row)),
    none: Number(row.confidence === 'none'),
    unsure: Number(row.confidence === 'unsure'),
    corrected: row.corrected,
    opened: Number(isOpened(row)),
    contacts: Number(row.followed !== ''),
    tickets: Number(row.followed === 'ticket'),
  };
}

function toQuestionCount({ before, after }: Step): QuestionCount {
  const [old, current] = [toCounts(before), toCounts(after)];
  return {
    ...toKey(after),
    question: after.question_key === '' ? '' : after.question,
    searches: current.searches - old.searches,
    none: current.none - old.none,
    unsure: current.unsure - old.unsure,
    corrected: current.corrected - old.corrected,
    opened: current.opened - old.opened,
    contacts: current.contacts - old.contacts,
    tickets: current.tickets - old.tickets,
  };
}

function toArticleCounts({ before, after }: Step): ArticleCount[] {
  if (after.opened === '') return [];
  const [old, current] = [before, after].map((row) => ({
    opened: Number(row.opened !== ''),
    contacts: Number(row.opened !== '' && row.followed !== ''),
  }));
  const opened = (current?.opened ?? 0) - (old?.opened ?? 0);
  const contacts = (current?.contacts ?? 0) - (old?.contacts ?? 0);
  if (opened === 0 && contacts === 0) return [];
  return [{ ...toKey(after), article: after.opened, opened, contacts }];
}

/** The week in which it was asked, whatever came later. */
const toKey = ({ asked_at: askedAt, locale, question_key: key }: SearchesTable) => ({
  week: weekOf(new Date(askedAt)),
  locale,
  question_key: key,
});
