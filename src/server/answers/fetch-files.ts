import type { Database } from '../db/schema.ts';
import { type AnswerSource, DeliveryFailure } from '../outbox/receiver.ts';
import type { Uploads } from '../uploads/uploads.ts';
import { listWaitingFiles, settleFile, type WaitingFile } from './answer-store.ts';
import { checkContent, largestFile } from './check-content.ts';

/** Attempts until a file is given up: five rounds, in which a desk may mend itself. */
const mostAttempts = 5;

/** Longest that one file may take, in milliseconds: 25 MB on a slow line. */
const timeout = 60_000;

export interface FileParts {
  db: Database;
  uploads: Uploads;
  log: (message: string) => void;
}

/** Fetches the files of answers that still wait, each by itself; one that fails holds up no other. */
export async function fetchFiles(
  parts: FileParts,
  source: { name: string; answers: AnswerSource },
  signal: AbortSignal,
): Promise<void> {
  for (const file of await listWaitingFiles(parts.db, source.name)) {
    if (signal.aborted) return;
    await fetchFile(parts, source.answers, file, signal);
  }
}

async function fetchFile(
  { db, uploads, log }: FileParts,
  source: AnswerSource,
  file: WaitingFile,
  signal: AbortSignal,
): Promise<void> {
  try {
    const limited = AbortSignal.any([signal, AbortSignal.timeout(timeout)]);
    const content = await source.fetchFile(file.url, largestFile, limited);
    const kept = await checkContent(uploads, { name: file.name, content });
    if (!kept) log(`A file of an answer to ${file.reference} is of no kind that is kept.`);
    await settleFile(
      db,
      file,
      kept
        ? { state: 'kept', name: kept.name, media_type: kept.mediaType, content: kept.content }
        : { state: 'refused' },
    );
  } catch (error) {
    if (signal.aborted) return;
    const attempts = file.attempts + 1;
    const isRefused = error instanceof DeliveryFailure && error.outcome.kind === 'refused';
    const isOver = isRefused || attempts >= mostAttempts;
    await settleFile(db, file, { attempts, ...(isOver && { state: 'refused' }) });
    const reason = error instanceof Error ? error.message : String(error);
    log(`A file of an answer to ${file.reference} was not fetched (${attempts}): ${reason}`);
  }
}
