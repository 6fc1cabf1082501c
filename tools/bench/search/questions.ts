import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';

const articleSchema = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  /** What customers ask, as writers collect it: the field `questions` of the front matter. */
  questions: z.array(z.string()).optional(),
});
const questionSchema = z.object({
  query: z.string(),
  relevant: z.array(z.string()),
  answers: z.array(z.string()),
});

/** A text that may answer. */
export type CorpusArticle = z.infer<typeof articleSchema>;

/** A question with the ids of the articles that answer it, and the answer's words in them. */
export type Question = z.infer<typeof questionSchema>;

/** Texts in a language with the questions that they answer. */
export interface Examination {
  language: string;
  corpus: readonly CorpusArticle[];
  questions: readonly Question[];
  /** Questions that no text answers, from `unanswerable.<language>.jsonl` if there is one. */
  unanswerable: readonly Question[];
  /** Address of an article on the site. */
  toUrl: (id: string) => string;
}

/** Reads `corpus.<language>.jsonl` and `queries.<language>.jsonl`; throws on a line that is neither. */
export async function readTexts(
  folder: string,
  language: string,
): Promise<Omit<Examination, 'toUrl'>> {
  const corpus = await readLines(join(folder, `corpus.${language}.jsonl`), articleSchema);
  const questions = await readLines(join(folder, `queries.${language}.jsonl`), questionSchema);
  const path = join(folder, `unanswerable.${language}.jsonl`);
  const unanswerable = existsSync(path) ? await readLines(path, questionSchema) : [];
  return { language, corpus, questions, unanswerable };
}

async function readLines<Row>(path: string, schema: z.ZodType<Row>): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const line of createInterface({ input: createReadStream(path) })) {
    if (line.trim() !== '') rows.push(schema.parse(JSON.parse(line)));
  }
  return rows;
}
