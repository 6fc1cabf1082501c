import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const questionSchema = z.union([
  z.string(),
  z.strictObject({
    query: z.string(),
    /** Articles that answer it as well. */
    also: z.array(z.string()),
  }),
]);

const questionsSchema = z.strictObject({
  /** By the article that answers. */
  answered: z.record(z.string(), z.array(questionSchema)),
  unanswered: z.array(z.string()),
});

/** A question, and the articles that answer it; the first is the one it is about. */
export interface AnsweredQuestion {
  query: string;
  article: string;
  also: readonly string[];
}

/** What customers ask in a locale. */
export interface Questions {
  answered: readonly AnsweredQuestion[];
  /** The demo answers nothing of it. */
  unanswered: readonly string[];
}

/** Reads `<locale>.yaml`; throws if it is not as it has to be. */
export function readQuestions(locale: string): Questions {
  const text = readFileSync(join(import.meta.dirname, `${locale}.yaml`), 'utf8');
  const { answered, unanswered } = questionsSchema.parse(parse(text));
  return {
    answered: Object.entries(answered).flatMap(([article, questions]) =>
      questions.map((question) =>
        typeof question === 'string'
          ? { query: question, article, also: [] }
          : { ...question, article },
      ),
    ),
    unanswered,
  };
}

/** The title of an article of the demo content; throws if there is none. */
export function readTitle(locale: string, article: string): string {
  const path = join('content/articles', locale, article);
  const file = existsSync(`${path}.mdx`) ? `${path}.mdx` : `${path}.md`;
  const title = /^title: (?<title>.+)$/mu.exec(readFileSync(file, 'utf8'))?.groups?.['title'];
  if (title === undefined) throw new Error(`${file} has no title.`);
  return title;
}
