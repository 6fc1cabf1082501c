import { createHash } from 'node:crypto';
import { toQuestionKey } from '../../insights/question-key.ts';
import { stripPersonal } from '../../lib/strip-personal.ts';
import { weekOf } from '../../lib/intl/week.ts';
import type { DatabaseTransaction } from '../db/schema.ts';
import { addQuestions } from './question-counts.ts';

/** A subject of a ticket, as a question that the help centre did not answer. */
export interface Subject {
  locale: string;
  question: string;
  questionKey: string;
}

/** The subject without what identifies a person; undefined if nothing is left of it. */
export async function toSubject(ticket: {
  subject: string;
  locale: string;
}): Promise<Subject | undefined> {
  const question = stripPersonal(ticket.subject);
  const questionKey = await toQuestionKey(question, ticket.locale);
  return questionKey === '' ? undefined : { locale: ticket.locale, question, questionKey };
}

/** Id of the row of a ticket: to be removed with it. */
const toId = (reference: string): string =>
  `subject-${createHash('sha256').update(reference).digest('hex')}`;

/** Stores the subject of a new ticket, in its transaction. */
export async function recordSubject(
  transaction: DatabaseTransaction,
  { locale, question, questionKey }: Subject,
  { reference, now }: { reference: string; now: Date },
): Promise<void> {
  await transaction
    .insertInto('searches')
    .values({
      id: toId(reference),
      asked_at: `${now.toISOString().slice(0, 13)}:00:00.000Z`,
      source: 'ticket',
      ...{ locale, question, question_key: questionKey },
      ...{ results: 0, confidence: '', corrected: 0, opened: '', position: 0, followed: '' },
    })
    .execute();
  const week = weekOf(now);
  await addQuestions(transaction, [
    { week, locale, question, question_key: questionKey, subjects: 1 },
  ]);
}

/**
 * Removes the subject of a ticket that is removed, also from the sums of its week: their text may be
 * this one. Nothing if it was kept long enough already.
 */
export async function removeSubject(
  transaction: DatabaseTransaction,
  reference: string,
): Promise<void> {
  const row = await transaction
    .deleteFrom('searches')
    .where('id', '=', toId(reference))
    .returning(['asked_at', 'locale', 'question', 'question_key'])
    .executeTakeFirst();
  if (!row) return;
  const week = weekOf(new Date(row.asked_at));
  const isSum = {
    week,
    locale: row.locale,
    question_key: row.question_key,
  };
  await transaction
    .updateTable('question_weeks')
    .set((sum) => ({ subjects: sum('subjects', '-', 1) }))
    .where((sum) => sum.and(isSum))
    .execute();
  // Its words must not stay as those of others.
  await transaction
    .updateTable('question_weeks')
    .set({ question: row.question_key })
    .where((sum) => sum.and({ ...isSum, question: row.question }))
    .execute();
  await transaction
    .deleteFrom('question_weeks')
    .where((sum) => sum.and({ ...isSum, searches: 0, subjects: 0 }))
    .execute();
}
