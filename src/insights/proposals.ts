import { editDistance } from '../lib/text/edit-distance.ts';
import { removed } from '../lib/strip-personal.ts';
import { toPlainLine } from '../lib/text/plain-line.ts';
import type { Proposal } from '../schemas/proposal.ts';
import {
  toEvidence,
  type ProposalContext,
  type ProposalOptions,
  type SiteArticle,
  type SiteTexts,
} from './proposal-context.ts';
import { proposeArticle } from './propose-article.ts';
import { proposeSynonym } from './propose-synonym.ts';
import { loadStemsOf, type StemsOf } from './question-key.ts';
import type { QuestionRow } from './report.ts';

/** Proposes a change for a question; undefined where there is nothing to change. */
export type Proposer = (row: QuestionRow) => Proposal | undefined;

/** A proposer for questions of the given languages. */
export async function createProposer(
  locales: readonly string[],
  site: SiteTexts,
  options: ProposalOptions,
): Promise<Proposer> {
  const contexts = new Map<string, ProposalContext>();
  for (const locale of locales) {
    contexts.set(locale, { site, stemsOf: await loadStemsOf(locale), options });
  }
  return (row) => {
    const context = contexts.get(row.locale);
    // The empty key counts what nobody else asked, without its words.
    const isAsked = row.key !== '' && row.readers + row.subjects >= options.least;
    return context && isAsked ? propose(row, context) : undefined;
  };
}

function propose(row: QuestionRow, context: ProposalContext): Proposal | undefined {
  const answer = findAnswer(row, context);
  if (!answer) return proposeArticle(row, toLines(row), context);
  return proposeSynonym(row, answer, context) ?? proposeQuestion(row, answer, context);
}

/** Readers who opened an article for a question, before it counts as its answer. */
const fewestOpened = 2;

/** The article that most readers opened and stayed with; one of another language cannot be changed. */
export function findAnswer(
  { locale, opened }: QuestionRow,
  { site, options }: ProposalContext,
): SiteArticle | undefined {
  const all = opened.reduce((sum, one) => sum + one.opened, 0);
  const [first] = opened;
  if (!first || first.opened < Math.min(fewestOpened, options.least)) return undefined;
  if (first.opened * 2 <= all || first.contacts * 2 > first.opened) return undefined;
  return site
    .listArticles(locale)
    .find(({ articleId }) => `${locale}/${articleId}` === first.article);
}

function proposeQuestion(
  row: QuestionRow,
  article: SiteArticle,
  { stemsOf, options }: ProposalContext,
): Proposal | undefined {
  const questions = chooseWordings(toLines(row), article, stemsOf);
  if (questions.length === 0) return undefined;
  const evidence = toEvidence(row, options, `${row.opened[0]?.opened ?? 0} opened this article.`);
  return { kind: 'question', locale: row.locale, article: article.articleId, questions, evidence };
}

/** Wordings of one meaning that are proposed at most: more of them say the same. */
const mostWordings = 3;

/** Of wordings, most frequent first, those with a word that the article does not have as a question. */
export function chooseWordings(
  wordings: readonly string[],
  { title, questions }: Pick<SiteArticle, 'title' | 'questions'>,
  stemsOf: StemsOf,
  most = mostWordings,
): string[] {
  const known = new Set([title, ...questions].flatMap(stemsOf));
  const chosen: string[] = [];
  for (const wording of wordings) {
    if (chosen.length >= most) break;
    const stems = stemsOf(wording);
    if (stems.every((stem) => isKnown(stem, known))) continue;
    chosen.push(wording);
    for (const stem of stems) known.add(stem);
  }
  return chosen;
}

/** Shorter words differ in one letter from many others. */
const shortestMisspelt = 5;

/** Slips of the pen are found without a question of their own. */
const isKnown = (stem: string, known: ReadonlySet<string>): boolean =>
  known.has(stem) ||
  (stem.length >= shortestMisspelt &&
    [...known].some((other) => editDistance(stem, other, { limit: 1 }) <= 1));

/** Characters of a question in the front matter at most; the schema of articles says so. */
const longestQuestion = 200;

/** The wordings of a row as lines that may stand in a file. */
const toLines = ({ questions }: QuestionRow): string[] =>
  questions.map(toQuestion).filter((line) => line.length > 1);

/** Of a letter, the sentences that ask; else the first ones that fit. Empty if none does. */
function toQuestion(typed: string): string {
  const line = toPlainLine(typed.replaceAll(removed, ' '));
  if (line.length <= longestQuestion) return line;
  const sentences = Array.from(
    new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(line),
    ({ segment }) => segment.trim(),
  );
  const asking = sentences.filter((sentence) => /[?？؟;]$/u.test(sentence));
  for (const parts of [asking, sentences]) {
    const fitting = takeFitting(parts);
    if (fitting !== '') return fitting;
  }
  return '';
}

function takeFitting(sentences: readonly string[]): string {
  let text = '';
  for (const sentence of sentences) {
    const longer = text === '' ? sentence : `${text} ${sentence}`;
    if (longer.length > longestQuestion) break;
    text = longer;
  }
  return text;
}
