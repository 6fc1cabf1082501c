/** Id of the answer to a question that opens, from the id of the question. */
export const toAnswerId = (question: string): string => `${question}-answer`;
