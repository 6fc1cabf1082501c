/**
 * Keeps the values that were used last, at most `limit` of them; the one that was used longest ago
 * is dropped first. Undefined cannot be kept: it stands for what is not there.
 */
export class LruCache<Key, Value extends string | number | object> {
  /** A map keeps the order of insertion, so that the value used longest ago comes first. */
  readonly #values = new Map<Key, Value>();
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The value that is kept under a key, which counts as a use. */
  get(key: Key): Value | undefined {
    const value = this.#values.get(key);
    if (value !== undefined) this.set(key, value);
    return value;
  }

  set(key: Key, value: Value): void {
    this.#values.delete(key);
    this.#values.set(key, value);
    const oldest = this.#values.keys().next();
    if (this.#values.size > this.#limit && !oldest.done) this.#values.delete(oldest.value);
  }

  delete(key: Key): void {
    this.#values.delete(key);
  }
}

/**
 * Remembers what `ask` answered to the last `limit` questions. An answer that fails is not kept, so
 * that the question is asked again the next time.
 *
 * @example
 * const readPage = memoizeLast(30, (path: string) => fetch(path).then((page) => page.text()));
 */
export function memoizeLast<Answer>(
  limit: number,
  ask: (question: string) => Promise<Answer>,
): (question: string) => Promise<Answer> {
  const answers = new LruCache<string, Promise<Answer>>(limit);
  return (question) => {
    const known = answers.get(question);
    if (known) return known;
    const answer = ask(question);
    answers.set(question, answer);
    answer.catch(() => {
      if (answers.get(question) === answer) answers.delete(question);
    });
    return answer;
  };
}
