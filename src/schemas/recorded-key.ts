/** Where a tab keeps its searches, until it is closed. */
export const recordedKey = 'candil:searches';
