import type { QuestionGroup } from './group-questions.ts';
import { linkArticle } from './article-rows.ts';
import type { QuestionRow, ReportFacts } from './report.ts';
import type { KeyOpened, QuestionSum } from './sums.ts';

/** Questions, and keys, that are told of a group at most. */
const mostTold = 10;

/** A group of questions as a row, in readers: what was counted of a sample stands for all. */
export function toQuestionRow(
  group: QuestionGroup<QuestionSum>,
  { sampled }: Pick<ReportFacts, 'sampled'>,
): QuestionRow {
  const sum = (count: (row: QuestionSum) => number): number =>
    group.reduce((total, row) => total + count(row), 0);
  const readers = (count: (row: QuestionSum) => number): number => Math.round(sum(count) / sampled);
  const told = group.slice(0, mostTold);
  return {
    locale: group[0].locale,
    key: group[0].key,
    keys: told.map(({ key }) => key),
    questions: [...new Set(told.map(({ question }) => question))],
    readers: readers(({ searches }) => searches),
    none: readers(({ none }) => none),
    unsure: readers(({ unsure }) => unsure),
    contacts: readers(({ contacts }) => contacts),
    tickets: readers(({ tickets }) => tickets),
    subjects: sum(({ subjects }) => subjects),
    opened: [],
  };
}

/** Readers who got no good answer: told "nothing" or "not sure", or who asked by ticket alone. */
export const unanswered = ({ none, unsure, subjects }: QuestionRow): number =>
  none + unsure + subjects;

/** Rows with readers who got no good answer, most first. */
export const rankUnanswered = (rows: readonly QuestionRow[]): QuestionRow[] =>
  rows
    .filter((row) => unanswered(row) > 0)
    .sort((one, other) => unanswered(other) - unanswered(one));

/** Rows of questions that ended in tickets, most first. */
export const rankTickets = (rows: readonly QuestionRow[]): QuestionRow[] =>
  rows
    .filter(({ tickets }) => tickets > 0)
    .sort((one, other) => other.tickets - one.tickets || other.readers - one.readers);

/** Articles told of a question at most. */
const mostOpened = 5;

/** Adds what was opened for the keys of each row, most opened first. */
export function addOpened(
  rows: readonly QuestionRow[],
  opened: readonly KeyOpened[],
  facts: ReportFacts,
): QuestionRow[] {
  const byKey = Map.groupBy(opened, ({ locale, key }) => `${locale} ${key}`);
  return rows.map((row) => {
    const sums = new Map<string, { opened: number; contacts: number }>();
    for (const key of row.keys) {
      for (const { article, ...counts } of byKey.get(`${row.locale} ${key}`) ?? []) {
        const known = sums.get(article) ?? { opened: 0, contacts: 0 };
        known.opened += counts.opened;
        known.contacts += counts.contacts;
        sums.set(article, known);
      }
    }
    const found = [...sums].flatMap(([article, counts]) => {
      const link = linkArticle(article, facts);
      return link
        ? [{ article, title: link.title, url: link.url, ...inReaders(counts, facts) }]
        : [];
    });
    found.sort((one, other) => other.opened - one.opened);
    return { ...row, opened: found.slice(0, mostOpened) };
  });
}

const inReaders = (
  { opened, contacts }: { opened: number; contacts: number },
  { sampled }: ReportFacts,
) => ({ opened: Math.round(opened / sampled), contacts: Math.round(contacts / sampled) });
