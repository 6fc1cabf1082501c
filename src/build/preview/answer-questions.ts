import { parentPort } from 'node:worker_threads';
import { z } from 'zod';

const questionSchema = z.object({ question: z.number(), request: z.unknown() });

/** Within a thread of `startAskedThread`: answers each question, and says why where it cannot. */
export function answerQuestions<Request>(
  requestOf: z.ZodType<Request>,
  answer: (request: Request) => Promise<unknown>,
): void {
  parentPort?.on('message', (message: unknown) => {
    const { question, request } = questionSchema.parse(message);
    answer(requestOf.parse(request)).then(
      (value) => parentPort?.postMessage({ question, answer: value }),
      (error: unknown) =>
        parentPort?.postMessage({ question, error: error ?? new Error('It failed.') }),
    );
  });
}
