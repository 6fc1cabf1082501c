/** Attribute of the element with the text of an article; pages without it are not indexed. */
export const bodyMark = 'data-pagefind-body';

/** Id of the paragraph that holds the keywords of an article: searched, never shown. */
export const keywordsId = 'search-keywords';

/** What ids of questions begin with. */
export const questionIdStart = 'search-question:';

/**
 * Id of the paragraph that holds a question which customers ask, by its number from 1: searched,
 * never shown. They stand behind the keywords. No heading has such an id: theirs have no colon.
 */
export const toQuestionId = (number: number): string => `${questionIdStart}${number}`;

/** Tells whether an id is that of a question which customers ask. */
export const isQuestionId = (id: string): boolean => id.startsWith(questionIdStart);

/** Id of the answer to a question that opens, from the id of the question. */
export const toAnswerId = (question: string): string => `${question}-answer`;

/** What is left out of the index, with all that it holds; Pagefind's own attribute. */
export const ignoreMark = 'data-pagefind-ignore';

/**
 * Attribute of a part that a reader may have closed, such as an answer or a tab: its title. The part
 * is a section of its own, and ends where its element ends; its id is its address.
 */
export const sectionMark = 'data-search-section';

/** Attribute of what stands beside the text, such as a call-out: no part of an answer. */
export const asideMark = 'data-search-aside';

/** Attribute of what is read only when asked for, such as a definition. */
export const unseenMark = 'data-search-unseen';

/** Attribute of the summary of an article, which stands above its text and says the same in brief. */
export const summaryMark = 'data-search-summary';

/**
 * Ids of the marks that the index gets beside those of the page: where an aside begins, by its number
 * from 1, and where that or a section ends; where the summary ends; where an unseen text belongs,
 * likewise, and the text itself, which stands behind the article.
 */
export const toAsideId = (number: number): string => `${asideIdStart}${number}`;
export const toEndId = (id: string): string => `search-end:${id}`;
export const summaryId = 'search-summary';
export const toUnseenId = (number: number): string => `${unseenIdStart}${number}`;
export const toTextId = (id: string): string => `${textIdStart}${id}`;

export const isAsideId = (id: string): boolean => id.startsWith(asideIdStart);
export const isUnseenId = (id: string): boolean => id.startsWith(unseenIdStart);
export const isTextId = (id: string): boolean => id.startsWith(textIdStart);

const asideIdStart = 'search-aside:';
const unseenIdStart = 'search-unseen:';
const textIdStart = 'search-text:';

/**
 * What parts the cells of a row, right behind the last word of a cell. ASCII punctuation is no part of
 * a word for Pagefind either.
 */
export const cellMark = '|';
