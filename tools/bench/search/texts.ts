import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { escapeHtml } from '../../../src/lib/escape.ts';
import { toQuestionId } from '../../../src/search/index/page-marks.ts';
import { keepIndex } from './keep-index.ts';
import { keepSite } from './keep-site.ts';
import { readTexts, type CorpusArticle, type Examination } from './questions.ts';

/** The category of all texts of a corpus. */
const category = 'texts';

/** Name of the file of the so manieth article: an id may be any text, a name may not. */
const toFileName = (number: number): string => `t${String(number).padStart(5, '0')}`;

/** Reads the texts and questions of a folder; each text gets the address that it has on the site. */
export async function examineTexts(folder: string, language: string): Promise<Examination> {
  const texts = await readTexts(folder, language);
  return { ...texts, toUrl: createAddresses(texts.corpus, language) };
}

function createAddresses(
  corpus: readonly CorpusArticle[],
  language: string,
): (id: string) => string {
  const urls = new Map(
    corpus.map(({ id }, number) => [id, `/${language}/${category}/${toFileName(number)}/`]),
  );
  return (id) => urls.get(id) ?? '';
}

/** What an index over texts may be without, to see what it is worth. */
export interface TextIndexOptions {
  /** False makes the title of a text its first words, and nothing more. */
  hasTitles?: boolean;
  hasLexicon?: boolean;
}

/** Folder of the index over the texts, without a site around them. */
export const keepTextIndex = (
  examination: Examination,
  { hasTitles = true, hasLexicon = true }: TextIndexOptions = {},
): Promise<string> =>
  keepIndex(examination.language, listTextPages(examination, hasTitles), { hasLexicon });

/** The least that makes a page of each text. */
export function listTextPages(
  { corpus, language, toUrl }: Pick<Examination, 'corpus' | 'language' | 'toUrl'>,
  hasTitles: boolean,
): { url: string; html: string }[] {
  const heading = hasTitles ? 'h1' : 'p';
  return corpus.map(({ id, title, text, questions = [] }) => ({
    url: toUrl(id),
    html:
      `<!doctype html><html lang="${language}"><body><article data-pagefind-body>` +
      `<${heading}>${escapeHtml(title)}</${heading}><p>${escapeHtml(text)}</p>` +
      questions
        .map((one, number) => `<p id="${toQuestionId(number)}" hidden>${escapeHtml(one)}</p>`)
        .join('') +
      '</article></body></html>',
  }));
}

/** Folder of the site of the texts. */
export async function keepTextSite(examinations: readonly Examination[]): Promise<string> {
  const content = resolve('.candil/bench/search-content');
  await writeTexts(content, examinations);
  return keepSite('texts', content);
}

/** Writes a content folder of the texts, in place of what is there. */
export async function writeTexts(
  content: string,
  examinations: readonly Pick<Examination, 'language' | 'corpus'>[],
): Promise<void> {
  await rm(content, { recursive: true, force: true });
  for (const { language, corpus } of examinations) {
    const target = join(content, 'articles', language, category);
    await mkdir(target, { recursive: true });
    for (const [number, article] of corpus.entries()) {
      await writeFile(join(target, `${toFileName(number)}.md`), toMarkdown(article));
    }
  }
  // A text that is missing in a language is not to be found there in another one.
  await writeFile(join(content, 'site.yaml'), 'fallback: none\n');
}

/** JSON is YAML; a backslash keeps every mark from meaning something in Markdown. */
const toMarkdown = ({ title, text, questions = [] }: CorpusArticle): string =>
  `---\ntitle: ${JSON.stringify(title)}\nquestions: ${JSON.stringify(questions)}\n---\n\n` +
  `${text.replace(/\s+/gu, ' ').replace(/[!-/:-@[-`{-~]/gu, '\\$&')}\n`;
