import { CompiledQuery, sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../../../../src/server/db/schema.ts';

/** Tables that get a row with every reader; what is read whole of them is slower every day. */
const growing = new Set([
  ...['votes', 'tickets', 'ticket_messages', 'ticket_files', 'outbox', 'deflections'],
  ...['request_links', 'request_sessions', 'spent_proofs', 'removed_tickets'],
  ...['customer_sessions', 'spent_tokens', 'upload_parts'],
  ...['vote_feedback', 'searches', 'question_weeks', 'question_articles', 'attempt_events'],
  ...['vote_weeks', 'reason_weeks', 'attempt_weeks'],
]);

/** What a plan reads whole of a growing table. */
export type FindScans = (db: Database, query: CompiledQuery) => Promise<string[]>;

const sqliteStep = z.object({ detail: z.string() });

/**
 * `SCAN` is a table or index from one end to the other; along an index it is none if a limit ends
 * it and nothing is sorted before.
 */
const findSqliteScans: FindScans = async (db, query) => {
  const explained = CompiledQuery.raw(`explain query plan ${query.sql}`, [...query.parameters]);
  const { rows } = await db.executeQuery(explained);
  const steps = rows.map((row) => sqliteStep.parse(row).detail);
  const isOrdered = !steps.some((step) => step.includes('TEMP B-TREE FOR ORDER BY'));
  const isLimited = query.sql.includes(' limit ?') && isOrdered;
  return steps.filter((step) => {
    const [, table = '', index] = /^SCAN (\w+)(?: USING .*INDEX (\w+))?/u.exec(step) ?? [];
    return growing.has(table) && !(index !== undefined && isLimited);
  });
};

interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string | undefined;
  'Index Name'?: string | undefined;
  'Index Cond'?: string | undefined;
  'Recheck Cond'?: string | undefined;
  Plans?: PlanNode[] | undefined;
}
const planNode: z.ZodType<PlanNode> = z.lazy(() =>
  z.object({
    'Node Type': z.string(),
    'Relation Name': z.string().optional(),
    'Index Name': z.string().optional(),
    'Index Cond': z.string().optional(),
    'Recheck Cond': z.string().optional(),
    Plans: z.array(planNode).optional(),
  }),
);
const planRow = z.object({ 'QUERY PLAN': z.tuple([z.object({ Plan: planNode })]) });

const findPostgresScans: FindScans = (db, query) =>
  db.transaction().execute(async (transaction) => {
    // Tables of a test are small: here, reading one whole would be the best plan.
    await sql`set local enable_seqscan = off`.execute(transaction);
    await sql`set local enable_sort = off`.execute(transaction);
    const explained = CompiledQuery.raw(`explain (format json) ${query.sql}`, [
      ...query.parameters,
    ]);
    const { rows } = await transaction.executeQuery(explained);
    const scans: string[] = [];
    const walk = (node: PlanNode, isLimited: boolean): void => {
      const { 'Node Type': type, 'Relation Name': table = '', 'Index Name': index } = node;
      const isFull =
        type === 'Seq Scan' || (type.startsWith('Index') && !node['Index Cond'] && !isLimited);
      if (growing.has(table) && isFull) scans.push(`${type} ${table} ${index ?? ''}`.trim());
      const passesLimit = isLimited && !/Sort|Aggregate|Hash|Materialize/u.test(type);
      for (const plan of node.Plans ?? []) walk(plan, type === 'Limit' || passesLimit);
    };
    for (const row of rows) walk(planRow.parse(row)['QUERY PLAN'][0].Plan, false);
    return scans;
  });

export const scanFinders: Readonly<Record<string, FindScans>> = {
  SQLite: findSqliteScans,
  PostgreSQL: findPostgresScans,
};
