/** What is known of a page and a query when it is judged whether the one answers the other. */
export interface AnswerFacts {
  /**
   * The score of the page without what its listed questions add, times the share of the query that any
   * page answers: a page that lists five is more alike to any question.
   */
  score: number;
  /** The part of the score that tells how alike the wording of both is, 0 to 1. */
  wording: number;
  /**
   * ln(1 + h), where h is the rarity of all words and phrases that the page holds, each as strongly as
   * it is held, in units of ln(1 + pages): of one unit, one word tells one page from all others.
   */
  held: number;
  /**
   * How far the query and the title, or the listed question that fits better, hold each other, times the
   * share of the query that is answered.
   */
  title: number;
  /**
   * How much longer than a usual question the query is, as a logarithm; 0 for shorter ones. The story
   * around what is asked takes from the share of it that any page has.
   */
  length: number;
}
