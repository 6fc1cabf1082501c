import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';

const articleSchema = z.object({ id: z.string(), title: z.string(), text: z.string() });
const questionSchema = z.object({
  query: z.string(),
  relevant: z.array(z.string()),
  answers: z.array(z.string()),
});

/** A text that may answer. */
export type CorpusArticle = z.infer<typeof articleSchema>;

/** A question with the ids of the articles that answer it, and the answer's words in them. */
export type Question = z.infer<typeof questionSchema>;

/** Reads `corpus.<language>.jsonl` of a folder; throws on a line that is no article. */
export const readCorpus = (folder: string, language: string): Promise<CorpusArticle[]> =>
  readLines(join(folder, `corpus.${language}.jsonl`), articleSchema);

/** Reads `queries.<language>.jsonl` of a folder; throws on a line that is no question. */
export const readQuestions = (folder: string, language: string): Promise<Question[]> =>
  readLines(join(folder, `queries.${language}.jsonl`), questionSchema);

async function readLines<Row>(path: string, schema: z.ZodType<Row>): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const line of createInterface({ input: createReadStream(path) })) {
    if (line.trim() !== '') rows.push(schema.parse(JSON.parse(line)));
  }
  return rows;
}
