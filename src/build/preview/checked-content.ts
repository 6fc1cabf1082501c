import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { PreviewContent } from './preview-content.ts';

/** The content folder, read and checked in the background. */
export interface CheckedContent {
  /** As the folder is now; waits for the check that runs. */
  get: () => Promise<PreviewContent>;
  /** What was known last; undefined until the first check is done. */
  last: () => PreviewContent | undefined;
  /** Checks again: the folder has changed. */
  check: () => void;
  /** Ends the thread. */
  stop: () => Promise<void>;
}

const answerSchema = z.object({
  question: z.number(),
  // From our own thread: as it was sent.
  content: z.custom<PreviewContent>().optional(),
  error: z.unknown().optional(),
});

/** Starts checking. `onChecked` hears of every check that no later change has overtaken. */
export function createCheckedContent(onChecked: (content: PreviewContent) => void): CheckedContent {
  const worker = new Worker(new URL('./check-worker.ts', import.meta.url));
  let asked = 0;
  let known: PreviewContent | undefined;
  let waiting = createAnswer();

  worker.on('message', (message: unknown) => {
    const { question, content, error } = answerSchema.parse(message);
    if (question !== asked) return;
    if (content === undefined) return waiting.reject(error);
    known = content;
    waiting.resolve(content);
    onChecked(content);
  });
  worker.on('error', (error) => waiting.reject(error));

  const ask = (): void => {
    asked += 1;
    worker.postMessage(asked);
  };
  ask();
  return {
    get: () => waiting.promise,
    last: () => known,
    check: () => {
      const earlier = waiting;
      waiting = createAnswer();
      // Who waits for the check that was overtaken gets the one that counts.
      waiting.promise.then(earlier.resolve, earlier.reject);
      ask();
    },
    stop: async () => {
      await worker.terminate();
    },
  };
}

function createAnswer(): PromiseWithResolvers<PreviewContent> {
  const answer = Promise.withResolvers<PreviewContent>();
  // Whoever asks is told what went wrong; nobody may be asking.
  answer.promise.catch(() => undefined);
  return answer;
}
