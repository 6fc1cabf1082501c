import type { Examination, Question } from './questions.ts';

/**
 * What a writer gains who lists what people asked, of a collection that lists nothing: the texts list
 * the questions about them, all but those that are asked there. The first part asks the first question
 * about each text, the second part the second, and so on. Nothing if no text has two questions.
 */
export function listOthers(examination: Examination): Examination[] {
  const { corpus, questions } = examination;
  const byText = Map.groupBy(questions, ({ relevant }) => relevant[0] ?? '');
  const most = Math.max(0, ...Array.from(byText.values(), ({ length }) => length));
  if (most < 2) return [];
  const isAsked = (question: Question, part: number): boolean =>
    byText.get(question.relevant[0] ?? '')?.indexOf(question) === part;
  return Array.from({ length: most }, (_, part) => ({
    ...examination,
    questions: questions.filter((question) => isAsked(question, part)),
    corpus: corpus.map((text) => ({
      ...text,
      questions: (byText.get(text.id) ?? [])
        .filter((question) => !isAsked(question, part))
        .map(({ query }) => query),
    })),
  }));
}
