/** Attribute of the element with the text of an article; pages without it are not indexed. */
export const bodyMark = 'data-pagefind-body';

/** Id of the paragraph that holds the keywords of an article: searched, never shown. */
export const keywordsId = 'search-keywords';

/**
 * Id of the paragraph that holds a question which customers ask, by its number from 1: searched,
 * never shown. They stand behind the keywords. No heading has such an id: theirs have no colon.
 */
export const toQuestionId = (number: number): string => `${questionIdStart}${number}`;

/** Tells whether an id is that of a question which customers ask. */
export const isQuestionId = (id: string): boolean => id.startsWith(questionIdStart);

const questionIdStart = 'search-question:';

/** Id of the answer to a question that opens, from the id of the question. */
export const toAnswerId = (question: string): string => `${question}-answer`;
