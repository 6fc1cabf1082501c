/**
 * Remembers the answers of `ask` for the last `limit` questions; a failed answer is asked again.
 * Keeps memory bounded however many queries a reader types.
 */
export function keepLast<Answer>(
  limit: number,
  ask: (question: string) => Promise<Answer>,
): (question: string) => Promise<Answer> {
  const kept = new Map<string, Promise<Answer>>();
  return (question) => {
    const answer = kept.get(question) ?? ask(question);
    kept.delete(question);
    kept.set(question, answer);
    answer.catch(() => {
      if (kept.get(question) === answer) kept.delete(question);
    });
    const [oldest] = kept.keys();
    if (kept.size > limit && oldest !== undefined) kept.delete(oldest);
    return answer;
  };
}
