import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { CompanyRoutes } from './company-routes.ts';
import type { PreviewContent } from './preview-content.ts';

/** The content folder, read and checked in the background. */
export interface CheckedContent {
  /** The content as it is now; waits for the running check. */
  get: () => Promise<PreviewContent>;
  /** The result of the last finished check; undefined until the first is done. */
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

/**
 * Starts checking. `getRoutes` tells what else links may lead to; `onChecked` is called with every
 * result that was not out of date when it came.
 */
export function createCheckedContent(
  getRoutes: () => CompanyRoutes,
  onChecked: (content: PreviewContent) => void,
): CheckedContent {
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
    worker.postMessage({ question: asked, routes: getRoutes() });
  };
  ask();
  return {
    get: () => waiting.promise,
    last: () => known,
    check: () => {
      const earlier = waiting;
      waiting = createAnswer();
      // Whoever waits for a check that is out of date gets the result of the newer one.
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
  // Whoever awaits the answer gets the error; if nobody does, it must not end the process.
  answer.promise.catch(() => undefined);
  return answer;
}
