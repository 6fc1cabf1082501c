import { lockTicket } from '../db/lock-ticket.ts';
import { transactWithRetry } from '../db/retry.ts';
import type { AnswerFileState, Database, DatabaseTransaction } from '../db/schema.ts';
import { enqueueAnswer } from '../outbox/enqueue.ts';
import type { NewFile } from '../uploads/checked-file.ts';

/** An answer of a desk, about to be stored. */
export interface NewAnswer {
  reference: string;
  /** Name of the receiver that it is from, or `mail`. */
  source: string;
  /** What the source calls it. */
  remoteId: string;
  author: string;
  /** Plain text. */
  body: string;
  at: Date;
  files: readonly NewAnswerFile[];
  /** It is the requester's turn then, where the desk does not say so itself. */
  turns: boolean;
}

/** A file that came with its answer and was checked, was refused, or is still to be fetched. */
export type NewAnswerFile =
  | ({ state: 'kept' } & NewFile)
  | { state: 'refused'; name: string; mediaType: string }
  | { state: 'waiting'; name: string; mediaType: string; url: string };

/** Longest text of an answer that is kept, in characters; of more, the beginning. */
const longestBody = 50_000;

/** Answers of one ticket at most; a desk in a loop must not fill the disk. */
const mostAnswers = 500;

/** What became of an answer; `full` if the ticket has too many. */
export type Recorded = 'stored' | 'known' | 'full' | 'unknown_ticket';

/**
 * Stores an answer once, however often and by whichever way it comes, together with the note that its
 * requester is to be told.
 */
export function recordAnswer(db: Database, answer: NewAnswer, now: Date): Promise<Recorded> {
  return transactWithRetry(() =>
    db.transaction().execute(async (transaction) => {
      const { reference } = answer;
      if (!(await lockTicket(transaction, reference))) return 'unknown_ticket';
      if (await isKnown(transaction, answer)) return 'known';
      const number = await nextNumber(transaction, reference);
      if (number > mostAnswers) return 'full';
      await insertAnswer(transaction, answer, number, now);
      if (answer.turns) await passTurn(transaction, answer);
      await enqueueAnswer(transaction, { reference, number }, now);
      return 'stored';
    }),
  );
}

async function isKnown(
  transaction: DatabaseTransaction,
  { reference, source, remoteId }: NewAnswer,
): Promise<boolean> {
  const row = await transaction
    .selectFrom('ticket_answers')
    .select('number')
    .where('reference', '=', reference)
    .where('source', '=', source)
    .where('remote_id', '=', remoteId)
    .executeTakeFirst();
  return row !== undefined;
}

async function nextNumber(transaction: DatabaseTransaction, reference: string): Promise<number> {
  const last = await transaction
    .selectFrom('ticket_answers')
    .select('number')
    .where('reference', '=', reference)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return (last?.number ?? 0) + 1;
}

async function insertAnswer(
  transaction: DatabaseTransaction,
  { reference, source, remoteId, author, body, at, files }: NewAnswer,
  number: number,
  now: Date,
): Promise<void> {
  await transaction
    .insertInto('ticket_answers')
    .values({
      ...{ reference, number, source, remote_id: remoteId, author },
      body: body.slice(0, longestBody).toWellFormed(),
      at: at.toISOString(),
      created_at: now.toISOString(),
    })
    .execute();
  for (const [position, file] of files.entries()) {
    await transaction
      .insertInto('ticket_answer_files')
      .values({
        ...{ reference, number, position, source, attempts: 0 },
        ...{ name: file.name, media_type: file.mediaType, state: file.state },
        url: file.state === 'waiting' ? file.url : null,
        content: file.state === 'kept' ? file.content : null,
      })
      .execute();
  }
}

/** After an answer it is the requester's turn, unless something newer is known. */
async function passTurn(
  transaction: DatabaseTransaction,
  { reference, at }: NewAnswer,
): Promise<void> {
  const time = at.toISOString();
  await transaction
    .updateTable('tickets')
    .set({ state: 'waiting', state_at: time })
    .where('reference', '=', reference)
    .where('state', 'in', ['received', 'open', 'solved'])
    .where((builder) =>
      builder.or([builder('state_at', 'is', null), builder('state_at', '<=', time)]),
    )
    .execute();
}

/** A file of an answer that is still at the desk. */
export interface WaitingFile {
  reference: string;
  number: number;
  position: number;
  name: string;
  url: string;
  attempts: number;
}

/** Files looked for in one go. */
const filesAtOnce = 10;

/** The files of a source that are still to be fetched. */
export async function listWaitingFiles(db: Database, source: string): Promise<WaitingFile[]> {
  const rows = await db
    .selectFrom('ticket_answer_files')
    .select(['reference', 'number', 'position', 'name', 'url', 'attempts'])
    .where('state', '=', 'waiting')
    .where('source', '=', source)
    .orderBy('attempts')
    .limit(filesAtOnce)
    .execute();
  return rows.flatMap(({ url, ...file }) => (url === null ? [] : [{ ...file, url }]));
}

/** Writes down what became of a file of an answer, if it still waits. */
export async function settleFile(
  db: Database,
  { reference, number, position }: Pick<WaitingFile, 'reference' | 'number' | 'position'>,
  change: {
    state?: AnswerFileState;
    attempts?: number;
    name?: string;
    media_type?: string;
    content?: Uint8Array;
  },
): Promise<void> {
  await db
    .updateTable('ticket_answer_files')
    .set(change)
    .where('reference', '=', reference)
    .where('number', '=', number)
    .where('position', '=', position)
    .where('state', '=', 'waiting')
    .execute();
}
