import { z } from 'zod';
import { startAskedThread } from './asked-thread.ts';
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

/**
 * Starts checking. `getRoutes` tells what else links may lead to; `onChecked` is called with every
 * result that was not out of date when it came.
 */
export function createCheckedContent(
  getRoutes: () => CompanyRoutes,
  onChecked: (content: PreviewContent) => void,
): CheckedContent {
  const thread = startAskedThread<CompanyRoutes, PreviewContent>(
    new URL('./check-worker.ts', import.meta.url),
    // From our own thread: as it was sent.
    z.custom<PreviewContent>(),
  );
  let asked = 0;
  let known: PreviewContent | undefined;
  let waiting = createAnswer();

  const ask = (): void => {
    const question = ++asked;
    thread.ask(getRoutes()).then(
      (content) => {
        if (question !== asked) return;
        known = content;
        waiting.resolve(content);
        onChecked(content);
      },
      (error: unknown) => {
        if (question === asked) waiting.reject(error);
      },
    );
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
    stop: () => thread.stop(),
  };
}

function createAnswer(): PromiseWithResolvers<PreviewContent> {
  const answer = Promise.withResolvers<PreviewContent>();
  // Whoever awaits the answer gets the error; if nobody does, it must not end the process.
  answer.promise.catch(() => undefined);
  return answer;
}
