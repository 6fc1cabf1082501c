import type { Proposal, ProposalEvidence, ProposalOf } from '../schemas/proposal.ts';
import type { ProposalOptions, SiteTexts } from './proposal-context.ts';
import { chooseWordings, createProposer } from './proposals.ts';
import { loadStemsOf, type StemsOf } from './question-key.ts';
import { unanswered } from './question-rows.ts';
import type { QuestionRow } from './report.ts';

/** Proposals in a file at most; the schema says so. */
const mostProposals = 200;

/** Wordings that are proposed for an article at once; a person reads each. */
const mostForArticle = 10;

/** Share of words that questions must have in common to ask for the same missing article. */
const sameSubject = 0.5;

/**
 * What questions propose together, those first that left most readers without a good answer: one
 * proposal for each article with all its wordings, and one for each article that is missing.
 */
export async function listProposals(
  rows: readonly QuestionRow[],
  site: SiteTexts,
  options: ProposalOptions,
): Promise<Proposal[]> {
  const locales = [...new Set(rows.map(({ locale }) => locale))];
  const propose = await createProposer(locales, site, options);
  const stems = new Map<string, StemsOf>();
  for (const locale of locales) stems.set(locale, await loadStemsOf(locale));
  const proposals: Proposal[] = [];
  const ranked = rows.toSorted(
    (one, other) => unanswered(other) - unanswered(one) || other.readers - one.readers,
  );
  for (const row of ranked) {
    const proposal = propose(row);
    const stemsOf = stems.get(row.locale);
    if (proposal && stemsOf) join(proposals, proposal, site, stemsOf);
  }
  return proposals.slice(0, mostProposals);
}

function join(proposals: Proposal[], fresh: Proposal, site: SiteTexts, stemsOf: StemsOf): void {
  const place = proposals.findIndex((known) => isOfSame(known, fresh, stemsOf));
  const known = proposals[place];
  if (!known || known.kind === 'synonym' || fresh.kind === 'synonym') {
    if (!known) proposals.push(fresh);
    return;
  }
  const article = site
    .listArticles(known.locale)
    .find(({ articleId }) => articleId === known.article) ?? { title: '', questions: [] };
  const has = { title: article.title, questions: [...article.questions, ...known.questions] };
  const room = mostForArticle - known.questions.length;
  const added = chooseWordings(fresh.questions, has, stemsOf, room);
  if (added.length === 0) return;
  proposals[place] = {
    ...known,
    questions: [...known.questions, ...added],
    evidence: addEvidence(known.evidence, fresh.evidence),
  };
}

function isOfSame(known: Proposal, fresh: Proposal, stemsOf: StemsOf): boolean {
  if (known.locale !== fresh.locale || known.kind !== fresh.kind) return false;
  if (known.kind === 'question' && fresh.kind === 'question')
    return known.article === fresh.article;
  if (known.kind === 'article' && fresh.kind === 'article') {
    return shareOfCommon(known, fresh, stemsOf) >= sameSubject;
  }
  return (
    JSON.stringify(known.kind === 'synonym' && known.from) ===
    JSON.stringify(fresh.kind === 'synonym' && fresh.from)
  );
}

/** Words that two articles have in common, of all words of both (Jaccard). */
function shareOfCommon(
  one: ProposalOf<'article'>,
  other: ProposalOf<'article'>,
  stemsOf: StemsOf,
): number {
  const [words, others] = [new Set(stemsOf(one.title)), new Set(stemsOf(other.title))];
  const all = words.union(others).size;
  return all === 0 ? 0 : words.intersection(others).size / all;
}

/** Readers of two questions may be the same ones: what is told is how often it was asked. */
const addEvidence = (one: ProposalEvidence, other: ProposalEvidence): ProposalEvidence => {
  const readers = one.readers + other.readers;
  const missed = one.unanswered + other.unanswered;
  const opened = one.opened + other.opened;
  const contacts = one.contacts + other.contacts;
  const text = `Asked ${readers} times in several ways; ${missed} times without a good answer, ${opened} times this article was opened, ${contacts} times contact followed.`;
  return { from: one.from, until: one.until, readers, unanswered: missed, opened, contacts, text };
};
