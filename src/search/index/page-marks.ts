/** Attribute of the element with the text of an article; pages without it are not indexed. */
export const bodyMark = 'data-pagefind-body';

/** Id of the paragraph that holds the keywords of an article: searched, never shown. */
export const keywordsId = 'search-keywords';

/** Id of the answer to a question that opens, from the id of the question. */
export const toAnswerId = (question: string): string => `${question}-answer`;
