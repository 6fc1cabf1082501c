import { StorageUnavailable } from './db/storage-error.ts';
import { within } from './db/within.ts';

/** Longest that one is kept waiting for an answer, in milliseconds. */
const longestWait = 800;

/** An answer counts for this long: however often it is asked, the database is asked once. In ms. */
const freshFor = 1_000;

/**
 * Whether the storage takes writes, for monitors and load balancers: it tells within a second,
 * whatever the storage does, and asks it one question at a time. Rejects with what is wrong.
 */
export function createHealthCheck(
  ping: () => Promise<void>,
  now: () => number = () => performance.now(),
): () => Promise<void> {
  let asked: { at: number; answer: Promise<void>; isOver: boolean } | undefined;
  const ask = () => {
    const question = { at: now(), answer: ping(), isOver: false };
    const end = (): void => {
      question.isOver = true;
    };
    question.answer.then(end, end);
    return question;
  };
  return () => {
    // One that is not answered yet is not asked again: it would only wait behind the first.
    if (!asked || (asked.isOver && now() - asked.at >= freshFor)) asked = ask();
    if (!asked.isOver && now() - asked.at >= longestWait) {
      return Promise.reject(new StorageUnavailable('late'));
    }
    return within(longestWait, asked.answer);
  };
}
