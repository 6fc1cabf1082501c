/** Titles that start with no letter stand together under this sign. */
export const noLetter = '#';

/**
 * The letter under which a title stands in an index of its language: the first letter without its
 * accents unless the language counts it as a letter of its own (Ñ in Spanish, but not É).
 */
export function letterOf(title: string, tag: string): string {
  const first = /\p{L}\p{M}*/u.exec(title)?.[0];
  const start = /^[^\p{L}\p{N}]*(?<digit>\p{N})?/u.exec(title)?.groups?.['digit'];
  if (first === undefined || start !== undefined) return noLetter;
  const letter = first.normalize('NFC').toLocaleUpperCase(tag);
  const [base = letter] = letter.normalize('NFD');
  const collator = new Intl.Collator(tag, { sensitivity: 'base' });
  return collator.compare(letter, base) === 0 ? base : letter;
}

/** Groups items by the letter of their title, letters and items in the order of the language. */
export function groupByLetter<Item>(
  items: readonly Item[],
  titleOf: (item: Item) => string,
  tag: string,
): { letter: string; items: readonly Item[] }[] {
  const collator = new Intl.Collator(tag, { numeric: true });
  const sorted = items.toSorted((one, other) => collator.compare(titleOf(one), titleOf(other)));
  return [...Map.groupBy(sorted, (item) => letterOf(titleOf(item), tag))]
    .map(([letter, members]) => ({ letter, items: members }))
    .sort((one, other) => compareLetters(one.letter, other.letter, collator));
}

function compareLetters(one: string, other: string, collator: Intl.Collator): number {
  if (one === noLetter) return 1;
  return other === noLetter ? -1 : collator.compare(one, other);
}
