import { createAlarm } from '../../lib/alarm.ts';
import type { StateNews } from '../../schemas/ticket-state.ts';
import type { Database } from '../db/schema.ts';
import type { AnswerSource, DeskNews, Receiver } from '../outbox/receiver.ts';
import type { Uploads } from '../uploads/uploads.ts';
import { recordAnswer } from './answer-store.ts';
import { mostFiles, toPlainName } from './check-content.ts';
import { fetchFiles } from './fetch-files.ts';
import { markRead, takeTurn, type TicketTurn } from './turns.ts';

/** Between two looks for tickets whose turn it is, in milliseconds. */
const usualInterval = 30_000;

/** Longest that one ticket may take, in milliseconds. */
const timeout = 30_000;

export interface AnswerPollParts {
  db: Database;
  receivers: readonly Receiver[];
  uploads: Uploads;
  recordState: (news: StateNews) => Promise<unknown>;
  /** Told after an answer was stored. */
  onStored: () => void;
  clock: () => Date;
  log: (message: string) => void;
}

/** Reads what desks have answered, for as long as the server runs. */
export interface AnswerPoll {
  /** A desk says that there is something to read: looks at once. */
  wake(): void;
  stop(): Promise<void>;
}

/** A receiver that can be asked. */
type Source = Receiver & { answers: AnswerSource };

const isSource = (receiver: Receiver): receiver is Source => receiver.answers !== undefined;

/** Asks each desk by itself, so that one that hangs holds up no other. */
export function startAnswerPoll(parts: AnswerPollParts, interval = usualInterval): AnswerPoll {
  const stopping = new AbortController();
  const runs = parts.receivers.filter(isSource).map((source) => {
    const alarm = createAlarm();
    const run = async (): Promise<void> => {
      while (!stopping.signal.aborted) {
        await askAnswers(parts, source, stopping.signal);
        await alarm.sleep(interval);
      }
    };
    return { alarm, ended: run() };
  });
  return {
    wake: () => {
      for (const { alarm } of runs) alarm.ring();
    },
    async stop() {
      stopping.abort();
      for (const { alarm } of runs) alarm.ring();
      await Promise.all(runs.map(({ ended }) => ended));
    },
  };
}

/** One round: the tickets whose turn it is, then files that still wait. Never throws. */
export async function askAnswers(
  parts: AnswerPollParts,
  source: Source,
  signal: AbortSignal,
): Promise<void> {
  try {
    for (const turn of await takeTurn(parts.db, source.name, source.answers.most, parts.clock())) {
      if (signal.aborted) return;
      await askTicket(parts, source, turn, signal);
    }
    await fetchFiles(parts, source, signal);
  } catch (error) {
    if (signal.aborted) return;
    const reason = error instanceof Error ? error.message : String(error);
    parts.log(`"${source.name}" does not say what it has answered: ${reason}`);
  }
}

async function askTicket(
  parts: AnswerPollParts,
  source: Source,
  turn: TicketTurn,
  signal: AbortSignal,
): Promise<void> {
  const { db, clock } = parts;
  const at = clock();
  const limited = AbortSignal.any([signal, AbortSignal.timeout(timeout)]);
  const news = await source.answers.read(turn.remoteId, limited);
  if (news) {
    await recordAnswers(parts, source.name, turn, news);
    const { reference } = turn;
    // What the requester has just said is not with the desk yet: its state is of before.
    if (news.state !== undefined && !turn.isUnderWay) {
      await parts.recordState({ reference, state: news.state, at });
    }
  }
  await markRead(db, turn);
}

async function recordAnswers(
  { db, clock, onStored }: AnswerPollParts,
  source: string,
  { reference }: TicketTurn,
  { answers }: DeskNews,
): Promise<void> {
  let isNew = false;
  for (const { id, author, body, at, files } of answers) {
    const waiting = files
      .slice(0, mostFiles)
      .map((file) => ({ ...file, name: toPlainName(file.name), state: 'waiting' as const }));
    const answer = { reference, source, remoteId: id, author, body, at, files: waiting };
    const recorded = await recordAnswer(db, { ...answer, turns: false }, clock());
    isNew ||= recorded === 'stored';
  }
  if (isNew) onStored();
}
