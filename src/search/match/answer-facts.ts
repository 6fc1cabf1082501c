/** What is known of a page and a query when it is judged whether the one answers the other. */
export interface AnswerFacts {
  /** The score of the page. */
  score: number;
  /** ln(1 + words of the query that tell something). */
  length: number;
  /** Words and phrases that the page holds. */
  held: number;
  /** Of the weight of the words the share that neither the site nor the lexicon knows. */
  unknown: number;
  /** Weight of the rarest word that the page has not, as a share of the rarest of all. */
  missing: number;
}
