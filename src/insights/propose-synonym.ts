import type { Proposal } from '../schemas/proposal.ts';
import { toEvidence, type ProposalContext, type SiteArticle } from './proposal-context.ts';
import { unanswered } from './question-rows.ts';
import type { QuestionRow } from './report.ts';

/** Share of readers who must have opened the same article before a word counts as its word. */
const sameArticle = 0.8;

/** Words of a title that stand for it as a whole; of a longer one a single word does. */
const shortTitle = 3;

/**
 * A synonym for a single word that the site does not know and after which readers always open the
 * same article. Undefined where it is no such word, or where the title does not say what it is for.
 */
export function proposeSynonym(
  row: QuestionRow,
  article: SiteArticle,
  { site, stemsOf, options }: ProposalContext,
): Proposal | undefined {
  const [typed = ''] = row.questions;
  const word = typed.replace(/[^\p{L}\p{M}\p{N}\s-]+/gu, '').trim();
  if (!/^[\p{L}\p{M}-]{3,40}$/u.test(word) || stemsOf(word).length !== 1) return undefined;
  const isKnown = site.hasWord?.(row.locale, word) ?? unanswered(row) * 2 < row.readers;
  const all = row.opened.reduce((sum, { opened }) => sum + opened, 0);
  if (isKnown || (row.opened[0]?.opened ?? 0) < sameArticle * all) return undefined;
  const target = nameOf(article, site.listArticles(row.locale), stemsOf);
  if (target === undefined || stemsOf(target).some((stem) => stemsOf(word).includes(stem))) {
    return undefined;
  }
  const evidence = toEvidence(row, options, `The texts do not have this word.`);
  return { kind: 'synonym', locale: row.locale, from: [word], to: [target], evidence };
}

/** What a site says for an article: its title if it is short, or the word that fewest titles have. */
function nameOf(
  { title }: SiteArticle,
  articles: readonly SiteArticle[],
  stemsOf: ProposalContext['stemsOf'],
): string | undefined {
  const words = title.match(/[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/gu) ?? [];
  if (words.length <= shortTitle) return words.join(' ');
  const counts = new Map<string, number>();
  for (const { title: other } of articles) {
    for (const stem of stemsOf(other)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const own = new Set(stemsOf(title));
  const rare = words
    .flatMap((word) => {
      const [stem, more] = stemsOf(word);
      return stem !== undefined && more === undefined && own.has(stem)
        ? [{ word, count: counts.get(stem) ?? 0 }]
        : [];
    })
    .sort((one, other) => one.count - other.count);
  const [first, second] = rare;
  return first && first.count !== second?.count ? first.word : undefined;
}
