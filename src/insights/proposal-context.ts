import type { ProposalEvidence } from '../schemas/proposal.ts';
import type { StemsOf } from './question-key.ts';
import { unanswered } from './question-rows.ts';
import type { QuestionRow } from './report.ts';

/** What is known of the texts of a site where a change of them is proposed. */
export interface SiteTexts {
  /** Articles of a language. `questions` are those of the front matter, where the sources are known. */
  listArticles: (locale: string) => readonly SiteArticle[];
  /** Whether any text of a language has a word; without it, what readers were told decides. */
  hasWord?: (locale: string, word: string) => boolean;
}

export interface SiteArticle {
  articleId: string;
  title: string;
  questions: readonly string[];
}

export interface ProposalOptions {
  /** First day, and the day after the last. */
  from: string;
  until: string;
  /** Readers who must have asked so before it is proposed: what one person typed stays with us. */
  least: number;
}

/**
 * Fewest readers of a question that is proposed. Three is the least of which no one can tell, from the
 * question and knowing that they asked it, who the other was (k-anonymity with k = 3).
 */
export const leastReaders = 3;

/** What a question leads to, with the words that decide about it. */
export interface ProposalContext {
  site: SiteTexts;
  stemsOf: StemsOf;
  options: ProposalOptions;
}

/** What was counted of a question; `text` of it holds no word of a reader. */
export function toEvidence(
  row: QuestionRow,
  { from, until }: ProposalOptions,
  conclusion: string,
): ProposalEvidence {
  const missed = unanswered(row);
  const sentences = [
    `${row.readers} readers asked so`,
    ...(missed > 0 ? [`${missed} got no good answer`] : []),
    ...(row.contacts > 0 ? [`${row.contacts} went on to contact`] : []),
  ];
  return {
    ...{ from, until, readers: row.readers, unanswered: missed },
    opened: row.opened[0]?.opened ?? 0,
    contacts: row.contacts,
    text: `${sentences.join('; ')}. ${conclusion}`,
  };
}
