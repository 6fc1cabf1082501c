import type { Question } from './questions.ts';

/** Questions of one collection in one language. */
interface Questions {
  name: string;
  language: string;
  questions: readonly Question[];
}

/** Of the questions of another collection one in so many is asked. */
const foreignStep = 5;

/** Questions of the other collections in the language of one, each once: nothing there answers them. */
export function listForeign(one: Questions, all: readonly Questions[]): Question[] {
  const others = all.filter(({ name, language }) => language === one.language && name !== one.name);
  const byName = new Map(others.map((other) => [other.name, other.questions]));
  return [...byName.values()].flatMap((questions) =>
    questions.filter((_, place) => place % foreignStep === 0),
  );
}
