/** In parts, because a statement takes no more than some ten thousand values. */
export async function insertAll<Row>(
  rows: readonly Row[],
  insert: (rows: Row[]) => Promise<unknown>,
): Promise<void> {
  const atOnce = 500;
  for (let start = 0; start < rows.length; start += atOnce) {
    await insert(rows.slice(start, start + atOnce));
  }
}
