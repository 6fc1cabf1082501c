import { StorageUnavailable } from './db/storage-error.ts';
import { within } from './db/within.ts';

/** Longest that one is kept waiting for an answer, in milliseconds. */
const longestWait = 800;

/**
 * How long an answer is reused, in milliseconds: however often clients ask, the database is asked
 * once.
 */
const freshFor = 1_000;

/**
 * Returns a function that tells monitors and load balancers whether the storage takes writes. It
 * answers within a second, whatever the storage does, and asks it one question at a time. It
 * rejects with what is wrong.
 */
export function createHealthCheck<Answer>(
  ping: () => Promise<Answer>,
  now: () => number = () => performance.now(),
): () => Promise<Answer> {
  let asked: { at: number; answer: Promise<Answer>; isOver: boolean } | undefined;
  const ask = () => {
    const question = { at: now(), answer: ping(), isOver: false };
    const end = (): void => {
      question.isOver = true;
    };
    question.answer.then(end, end);
    return question;
  };
  return () => {
    // Not asked again while a question is open: the second would only wait behind the first.
    if (!asked || (asked.isOver && now() - asked.at >= freshFor)) asked = ask();
    if (!asked.isOver && now() - asked.at >= longestWait) {
      return Promise.reject(new StorageUnavailable('late'));
    }
    return within(longestWait, asked.answer);
  };
}
