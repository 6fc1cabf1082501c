import { toUrlPart } from '../lib/url-part.ts';
import type { Proposal } from '../schemas/proposal.ts';
import { toEvidence, type ProposalContext } from './proposal-context.ts';
import { unanswered } from './question-rows.ts';
import type { QuestionRow } from './report.ts';

/** Share of readers who may have opened something before an answer counts as there. */
const someOpened = 0.2;

const longestTitle = 100;
const longestName = 60;

/** Where a site has no article yet of which the category could be taken. */
const firstCategory = 'help';

/**
 * An article for a question of many readers of whom hardly one opened anything. Undefined for one
 * that leads somewhere.
 */
export function proposeArticle(
  row: QuestionRow,
  questions: readonly string[],
  { site, stemsOf, options }: ProposalContext,
): Proposal | undefined {
  const opened = row.opened.reduce((sum, one) => sum + one.opened, 0);
  const asked = row.readers + row.subjects;
  const [first] = questions;
  if (first === undefined || opened > someOpened * asked) return undefined;
  if (unanswered(row) < options.least) return undefined;
  const title = toTitle(first);
  const articles = site.listArticles(row.locale);
  const stems = new Set(stemsOf(first));
  const nearest = articles
    .map(({ articleId, title: other }) => ({
      articleId,
      shared: stemsOf(other).filter((stem) => stems.has(stem)).length,
    }))
    .sort((one, other) => other.shared - one.shared)[0];
  const [category = firstCategory] = nearest?.articleId.split('/') ?? [];
  const ids = new Set(articles.map(({ articleId }) => articleId));
  const evidence = toEvidence(row, options, 'Hardly one found an article to open.');
  return {
    ...{ kind: 'article', locale: row.locale, title, evidence, questions: [...questions] },
    article: toFreeId(`${category}/${toName(title)}`, ids),
  };
}

/** A question as a heading: cut at a word, with a capital. */
function toTitle(question: string): string {
  const short = cutAt(question, longestTitle, ' ');
  const [initial = '', ...rest] = short;
  return initial.toLocaleUpperCase() + rest.join('');
}

const toName = (title: string): string => cutAt(toUrlPart(title), longestName, '-');

function cutAt(text: string, longest: number, separator: string): string {
  if (text.length <= longest) return text;
  const end = text.lastIndexOf(separator, longest);
  return text.slice(0, end > 0 ? end : longest);
}

function toFreeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}
