import type { Database } from '../../../src/server/db/schema.ts';
import type { DeskEvent } from './desk.ts';
import type { Acknowledged } from './load.ts';

/**
 * What of that which readers were told is lost or doubled, in the storage or at the desk; nothing if
 * all is well. Everything must have been handed on.
 */
export async function findFaults(
  db: Database,
  told: Acknowledged,
  events: readonly DeskEvent[],
): Promise<string[]> {
  return [
    ...(await compareVotes(db, told)),
    ...(await compareTickets(db, told)),
    ...(await compareFiles(db, told)),
    ...(await compareMessages(db, told)),
    ...(await compareAttempts(db, told)),
    ...compareDesk(told, events),
  ];
}

/** The rows are the last votes that were acknowledged, and the sums are those of the rows. */
async function compareVotes(db: Database, { votes }: Acknowledged): Promise<string[]> {
  const rows = await db.selectFrom('votes').select(['voter', 'vote']).execute();
  const stored = new Map(rows.map(({ voter, vote }) => [voter, vote]));
  const wrong = [...votes].filter(([voter, vote]) => stored.get(voter) !== vote);
  const tallies = await db.selectFrom('article_tallies').select(['helpful', 'total']).execute();
  const total = tallies.reduce((sum, tally) => sum + tally.total, 0);
  const helpful = tallies.reduce((sum, tally) => sum + tally.helpful, 0);
  const ups = rows.filter(({ vote }) => vote === 'up').length;
  return [
    ...wrong.map(([voter, vote]) => `vote of ${voter}: ${vote} was acknowledged`),
    ...(rows.length === votes.size ? [] : [`${rows.length} votes, ${votes.size} acknowledged`]),
    ...(total === rows.length && helpful === ups
      ? []
      : [`the sums say ${helpful} of ${total}, the rows ${ups} of ${rows.length}`]),
  ];
}

async function compareTickets(db: Database, { tickets }: Acknowledged): Promise<string[]> {
  const rows = await db.selectFrom('tickets').select(['reference', 'subject']).execute();
  const stored = Map.groupBy(rows, ({ subject }) => subject);
  const wrong = [...tickets].flatMap(([subject, reference]) => {
    const found = (stored.get(subject) ?? []).map((row) => row.reference);
    return found.length === 1 && found[0] === reference
      ? []
      : [`ticket ${reference} was acknowledged, there is ${found.join(', ') || 'none'}`];
  });
  const more = rows.length - tickets.size;
  return more === 0 ? wrong : [...wrong, `${more} tickets more than were acknowledged`];
}

async function compareFiles(db: Database, { files }: Acknowledged): Promise<string[]> {
  const rows = await db.selectFrom('ticket_files').select(['reference', 'content']).execute();
  const stored = Map.groupBy(rows, ({ reference }) => reference);
  return [...files].flatMap(([reference, content]) => {
    const found = stored.get(reference) ?? [];
    const isWhole = found.length === 1 && found.every((row) => content.equals(row.content));
    return isWhole ? [] : [`the file of ${reference} is there ${found.length} times, or not whole`];
  });
}

async function compareMessages(db: Database, { messages }: Acknowledged): Promise<string[]> {
  const rows = await db
    .selectFrom('ticket_messages')
    .select(['reference', 'body'])
    .orderBy('reference')
    .orderBy('sequence')
    .execute();
  const stored = Map.groupBy(rows, ({ reference }) => reference);
  return [...messages].flatMap(([reference, said]) => {
    const found = (stored.get(reference) ?? []).map(({ body }) => body);
    return isSame(found, said)
      ? []
      : [
          `messages of ${reference}: ${found.length}, acknowledged ${said.length}, or another order`,
        ];
  });
}

async function compareAttempts(db: Database, { attempts }: Acknowledged): Promise<string[]> {
  const rows = await db.selectFrom('deflections').select('attempt').execute();
  const stored = new Set(rows.map(({ attempt }) => attempt));
  const lost = [...attempts].filter((attempt) => !stored.has(attempt));
  return [
    ...lost.map((attempt) => `deflection ${attempt} is lost`),
    ...(rows.length === stored.size ? [] : ['a deflection is there twice']),
  ];
}

/** Each ticket once and each of its messages once, in their order. */
function compareDesk({ tickets, messages }: Acknowledged, events: readonly DeskEvent[]): string[] {
  const worked = Map.groupBy(events, ({ reference }) => reference);
  const wrong = [...tickets].flatMap(([subject, reference]) => {
    const expected = [subject, ...(messages.get(reference) ?? [])];
    const found = (worked.get(reference) ?? []).map(({ text }) => text);
    return isSame(found, expected)
      ? []
      : [`the desk has of ${reference}: ${found.join(', ') || 'nothing'}`];
  });
  const counts = `the desk has ${worked.size} tickets, ${tickets.size} acknowledged`;
  return worked.size === tickets.size ? wrong : [...wrong, counts];
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, index) => text === other[index]);
