import { sql, type RawBuilder } from 'kysely';
import { weekOf, weeksBefore } from '../../../src/lib/intl/week.ts';
import type { Database } from '../../../src/server/db/schema.ts';

/** How much a year of readers leaves behind. */
export interface YearSize {
  articles: number;
  locales: readonly string[];
  votes: number;
  searches: number;
  now: Date;
}

const weekCount = 52;

/** Numbers between 0 and 1, the same in every run (mulberry32). */
export function createChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A rank by Zipf's law with an exponent of one: the n-th is drawn a n-th as often as the first. */
const drawRank = (chance: () => number, most: number): number => Math.floor(most ** chance()) - 1;

type Row = readonly (string | number)[];

/** Inserts rows in one statement a week; their columns are text where the first row has text. */
async function insertRows(
  db: Database,
  engine: 'sqlite' | 'postgres',
  table: string,
  columns: readonly string[],
  rows: readonly Row[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const values = columns.map((_, place) =>
    typeof first[place] === 'string'
      ? sql`value->>${sql.lit(place)}`
      : sql`cast(value->>${sql.lit(place)} as integer)`,
  );
  const source: RawBuilder<unknown> =
    engine === 'sqlite'
      ? sql`json_each(${JSON.stringify(rows)})`
      : sql`jsonb_array_elements(cast(${JSON.stringify(rows)} as jsonb))`;
  await sql`insert into ${sql.table(table)} (${sql.join(columns.map((name) => sql.ref(name)))})
    select ${sql.join(values)} from ${source}`.execute(db);
}

/**
 * Fills the tables that the report reads, through the sums that whoever counts would have kept: articles
 * and questions by Zipf's law, and three of ten questions asked once and never again.
 */
export async function makeYear(
  db: Database,
  engine: 'sqlite' | 'postgres',
  size: YearSize,
  tell: (line: string) => void,
): Promise<void> {
  const chance = createChance(7);
  await makeEditions(db, engine, size);
  const last = weekOf(size.now);
  for (let age = weekCount - 1; age >= 0; age -= 1) {
    const week = weeksBefore(last, age);
    await makeVotes(db, engine, size, week, chance);
    await makeQuestions(db, engine, size, week, chance);
    if (age % 13 === 0) tell(`${weekCount - age} weeks are there`);
  }
}

const articleId = (number: number): string => `topic-${number % 20}/article-${number}`;

async function makeEditions(
  db: Database,
  engine: 'sqlite' | 'postgres',
  { articles, locales, now }: YearSize,
): Promise<void> {
  const rows: Row[] = [];
  for (const locale of locales) {
    for (let number = 0; number < articles; number += 1) {
      const began = weeksBefore(weekOf(now), weekCount);
      rows.push([locale, articleId(number), 1, `${began}T00:00:00.000Z`, 'first', '', '']);
      if (number % 10 !== 0 || (locale !== 'en' && number % 20 !== 0)) continue;
      const again = weeksBefore(weekOf(now), number % weekCount);
      rows.push([locale, articleId(number), 2, `${again}T08:00:00.000Z`, 'changed', '', '']);
    }
  }
  const columns = ['locale', 'article_id', 'edition', 'began_at', 'cause', 'sketch', 'declared'];
  await insertRows(db, engine, 'article_editions', columns, rows);
  const tallies = rows.map(([locale = '', id = '', edition = 1], place): Row => [
    ...[locale, id, edition, 0, place % 300, 400],
  ]);
  const counted = ['locale', 'article_id', 'edition', 'shard', 'helpful', 'total'];
  await insertRows(db, engine, 'article_tallies', counted, tallies);
}

/** Processes that count. */
const shards = 2;

async function makeVotes(
  db: Database,
  engine: 'sqlite' | 'postgres',
  { articles, locales, votes, now }: YearSize,
  week: string,
  chance: () => number,
): Promise<void> {
  const sums = new Map<string, [string, string, string, number, number, number, number]>();
  const reasons = new Map<string, [string, string, string, number, string, number]>();
  const comments: Row[] = [];
  const age = Math.round((Date.parse(weekOf(now)) - Date.parse(week)) / (7 * 86_400_000));
  for (let vote = 0; vote < votes / weekCount; vote += 1) {
    const locale = locales[drawRank(chance, locales.length * 4) % locales.length] ?? '';
    const number = drawRank(chance, articles);
    const isRewritten = number % 10 === 0 && (locale === 'en' || number % 20 === 0);
    const edition = isRewritten && age <= number % weekCount ? 2 : 1;
    const shard = vote % shards;
    const key = `${locale} ${number} ${edition} ${shard}`;
    const id = articleId(number);
    const sum = sums.get(key) ?? [week, locale, id, edition, shard, 0, 0];
    const isHelpful = chance() < 0.5 + (number % 45) / 100;
    sum[5] += isHelpful ? 1 : 0;
    sum[6] += 1;
    sums.set(key, sum);
    if (isHelpful || chance() > 0.3) continue;
    const reason = ['unclear', 'outdated', 'wrong'][vote % 3] ?? '';
    const given = reasons.get(`${key} ${reason}`) ?? [week, locale, id, edition, reason, 0];
    given[5] += 1;
    reasons.set(`${locale} ${number} ${edition} ${reason}`, given);
    if (chance() > 0.2) continue;
    const at = `${week}T10:00:00.000Z`;
    const voter = `${week} ${vote}`;
    comments.push([voter, locale, id, edition, reason, 'I do not see the button.', at, at]);
  }
  const counted = ['week', 'locale', 'article_id', 'edition', 'shard', 'helpful', 'total'];
  await insertRows(db, engine, 'vote_weeks', counted, [...sums.values()]);
  const told = ['week', 'locale', 'article_id', 'edition', 'reason', 'given'];
  await insertRows(db, engine, 'reason_weeks', told, [...reasons.values()]);
  const written = ['voter', 'locale', 'article_id', 'edition', 'reason', 'comment'];
  await insertRows(db, engine, 'vote_feedback', [...written, 'created_at', 'updated_at'], comments);
}

/** Different questions that come again, in each language. */
const commonQuestions = 300_000;

async function makeQuestions(
  db: Database,
  engine: 'sqlite' | 'postgres',
  { articles, locales, searches }: YearSize,
  week: string,
  chance: () => number,
): Promise<void> {
  const sums = new Map<string, (string | number)[]>();
  const opened = new Map<string, (string | number)[]>();
  const add = (row: (string | number)[], place: number): void => {
    row[place] = Number(row[place] ?? 0) + 1;
  };
  for (let search = 0; search < searches / weekCount; search += 1) {
    const locale = locales[drawRank(chance, locales.length * 4) % locales.length] ?? '';
    const isOnce = chance() < 0.3;
    const number = isOnce ? search : drawRank(chance, commonQuestions);
    const key = isOnce
      ? `once ${week} ${number}`
      : `${number % 7}w ${(number % 4_999).toString(36)}stem ${number.toString(36)}`;
    const id = `${locale} ${key}`;
    const row = sums.get(id) ?? [week, locale, key, key, 0, 0, 0, 0, 0, 0, 0, 0];
    sums.set(id, row);
    add(row, 4);
    const luck = chance();
    if (luck < 0.12) add(row, 5);
    else if (luck < 0.27) add(row, 6);
    const isContact = chance() < 0.04;
    if (isContact) add(row, 9);
    if (chance() < 0.01) add(row, 10);
    if (luck < 0.4) continue;
    add(row, 8);
    const article = `${locale}/${articleId((number * 7 + (search % 2)) % articles)}`;
    const link = opened.get(`${id} ${article}`) ?? [week, locale, key, article, 0, 0];
    opened.set(`${id} ${article}`, link);
    add(link, 4);
    if (isContact) add(link, 5);
  }
  const names = ['searches', 'none', 'unsure', 'corrected', 'opened', 'contacts', 'tickets'];
  const columns = ['week', 'locale', 'question_key', 'question', ...names, 'subjects'];
  await insertRows(db, engine, 'question_weeks', columns, [...sums.values()]);
  const links = ['week', 'locale', 'question_key', 'article', 'opened', 'contacts'];
  await insertRows(db, engine, 'question_articles', links, [...opened.values()]);
}
