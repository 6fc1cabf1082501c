import type { Question } from '../search/questions.ts';

/**
 * Questions in two halves, each article's apart and in their order, so that both halves ask about every
 * article that is asked about twice. Of an odd number the first half has one more.
 */
export function toHalves(questions: readonly Question[]): {
  first: readonly Question[];
  second: readonly Question[];
} {
  const groups = [...Map.groupBy(questions, ({ relevant }) => relevant.join(' ')).values()];
  const split = groups.map((group) => {
    const middle = Math.ceil(group.length / 2);
    return { first: group.slice(0, middle), second: group.slice(middle) };
  });
  return {
    first: split.flatMap(({ first }) => first),
    second: split.flatMap(({ second }) => second),
  };
}
