import { Worker } from 'node:worker_threads';
import { z } from 'zod';

/** A thread that answers what it is asked, so that pages need not wait while it computes. */
export interface AskedThread<Request, Answer> {
  /** Rejects with what the thread throws, or with why it has ended. */
  ask: (request: Request) => Promise<Answer>;
  stop: () => Promise<void>;
}

const answerSchema = z.object({
  question: z.number(),
  answer: z.unknown().optional(),
  error: z.unknown().optional(),
});

/**
 * Starts a thread of which the module calls `answerQuestions`. A thread that has ended, because it
 * could not be loaded or had too little memory, answers with the reason from then on.
 */
export function startAskedThread<Request, Answer>(
  module: URL,
  answerOf: z.ZodType<Answer>,
): AskedThread<Request, Answer> {
  const worker = new Worker(module);
  const waiting = new Map<number, PromiseWithResolvers<Answer>>();
  let asked = 0;
  let ended: Error | undefined;
  const end = (error: Error): void => {
    ended ??= error;
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  };
  worker.on('message', (message: unknown) => {
    const { question, answer, error } = answerSchema.parse(message);
    const asker = waiting.get(question);
    waiting.delete(question);
    if (error === undefined) asker?.resolve(answerOf.parse(answer));
    else asker?.reject(error);
  });
  worker.on('error', (error) => {
    end(error instanceof Error ? error : new Error(String(error)));
  });
  worker.on('exit', () => {
    end(new Error('The thread has ended.'));
  });
  return {
    ask: (request) => {
      const asker = Promise.withResolvers<Answer>();
      // Whoever awaits the answer gets the error; if nobody does, it must not end the process.
      asker.promise.catch(() => undefined);
      if (ended) asker.reject(ended);
      else {
        asked += 1;
        waiting.set(asked, asker);
        worker.postMessage({ question: asked, request });
      }
      return asker.promise;
    },
    stop: async () => {
      await worker.terminate();
    },
  };
}
