/** What relatedness is computed from. */
export interface RelatedSource {
  id: string;
  category: string;
  section: string | undefined;
  title: string;
  description: string | undefined;
  keywords: readonly string[];
  /** Ids chosen by the writer. */
  related: readonly string[];
}

/** As many as fit beside each other without scrolling on a phone. */
export const relatedLimit = 4;

/** A word that stands in more than this share of the articles says nothing about any of them. */
const commonShare = 0.2;

/** Words of one article that count; the rarest are kept, so that the cost stays linear. */
const wordsPerArticle = 12;

const sameSectionBonus = 1.5;
const sameCategoryBonus = 1.2;

/**
 * Returns a function that gives the ids related to an article of the list: the writer's choice
 * first, then those that share the most rare words with it (inverse document frequency), articles
 * of the same section and category preferred. Never the article itself. Linear in the articles.
 */
export function createRelated(articles: readonly RelatedSource[]): (id: string) => string[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const words = new Map(articles.map((article) => [article.id, wordsOf(article)]));
  const holders = indexWords(words);
  const isRare = (word: string): boolean =>
    (holders.get(word)?.length ?? 0) <= Math.max(2, articles.length * commonShare);
  const weigh = (word: string): number =>
    Math.log(1 + articles.length / (holders.get(word)?.length ?? 1));

  return (id) => {
    const article = byId.get(id);
    if (!article) return [];
    const written = article.related.filter((other) => byId.has(other) && other !== id);
    const rare = [...(words.get(id) ?? [])]
      .filter(isRare)
      .sort((one, other) => weigh(other) - weigh(one) || (one < other ? -1 : 1))
      .slice(0, wordsPerArticle);
    const scores = new Map<string, number>();
    for (const word of rare) {
      for (const other of holders.get(word) ?? []) {
        scores.set(other, (scores.get(other) ?? 0) + weigh(word));
      }
    }
    const computed = [...scores]
      .filter(([other]) => other !== id && !written.includes(other))
      .map(([other, score]) => ({ id: other, score: score * closeness(article, byId.get(other)) }))
      .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1))
      .map((candidate) => candidate.id);
    return [...new Set([...written, ...computed])].slice(0, relatedLimit);
  };
}

function closeness(one: RelatedSource, other: RelatedSource | undefined): number {
  if (one.category !== other?.category) return 1;
  return one.section !== undefined && one.section === other.section
    ? sameSectionBonus
    : sameCategoryBonus;
}

function wordsOf(article: RelatedSource): Set<string> {
  const text = [article.title, article.description ?? '', ...article.keywords].join(' ');
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => word.length > 2));
}

function indexWords(words: ReadonlyMap<string, ReadonlySet<string>>): Map<string, string[]> {
  const holders = new Map<string, string[]>();
  for (const [id, own] of words) {
    for (const word of own) {
      const ids = holders.get(word) ?? [];
      ids.push(id);
      holders.set(word, ids);
    }
  }
  return holders;
}
