import { reservedCategories } from '../i18n/urls.ts';
import { isIndexName } from '../content/read/article-path.ts';
import { urlPartSchema } from '../schemas/names.ts';

/** Where an article would like to stand. */
export interface WantedPlace {
  /** What the source calls the article in all languages: its key without the last part. */
  key: string;
  category: string;
  section?: string | undefined;
  /** Name of its file; made of a title. */
  name: string;
}

/**
 * A name as it may stand in an address, made of any text; `fallback` if no letter is left. Letters of
 * Latin script lose their marks, since such addresses are typed and read aloud; in German, ä is ae.
 */
export function toName(text: string, fallback: string, locale?: string): string {
  const known = text.normalize('NFKC');
  const spelt = /^de\b/u.test(locale ?? '') ? known.replace(/[äöü]/giu, '$&e') : known;
  const plain = spelt
    .replace(/ß/gu, 'ss')
    .replace(/&/gu, ' ')
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{M}+/gu, '')
    .normalize('NFC');
  const words = plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const name = shorten(words.join('-'));
  return urlPartSchema.safeParse(name).success ? name : fallback;
}

/**
 * The same for a file or a folder of articles, which is read as it is meant: a number before a name would
 * be taken for its place, `index` for the text of its folder, and `con` is no name on Windows.
 */
export function toFileName(text: string, fallback: string, locale?: string): string {
  const name = toName(text, fallback, locale).replace(numbered, '');
  return isIndexName(name) || reservedName.test(name) ? `${name}-1` : name;
}

/** A number at the start of a name, as `src/content/read/article-path.ts` looks for it. */
const numbered = /^\d{1,3}-(?=\p{L})/u;

/** https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const reservedName = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;

/** Signs of a name at most: the whole address stays one line, and no file system refuses it. */
const longestName = 60;

function shorten(name: string): string {
  if (name.length <= longestName) return name;
  const cut = name.slice(0, longestName + 1);
  const end = cut.lastIndexOf('-');
  return end > 0 ? cut.slice(0, end) : Array.from(name).slice(0, longestName).join('');
}

/** A category of this name would hide a page of the site: it is called otherwise. */
export const toCategoryName = (text: string, fallback: string, locale?: string): string => {
  const name = toFileName(text, fallback, locale);
  return reservedCategories.some((reserved) => reserved === name) ? `${name}-help` : name;
};

/** The name, or with the first number behind it that is free; notes it as taken. */
export function takeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name}-${number}`;
  taken.add(free);
  return free;
}

/**
 * Gives every article an id, no two the same. Who had a name keeps it, also when the title has changed
 * since; then come the others, in their order.
 */
export function assignIds(
  places: readonly WantedPlace[],
  knownIds: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const isKnown = ({ key }: WantedPlace): boolean => knownIds.has(key);
  for (const place of [...places.filter(isKnown), ...places.filter((place) => !isKnown(place))]) {
    const known = knownIds.get(place.key);
    const name = known === undefined ? place.name : known.slice(known.lastIndexOf('/') + 1);
    const folder = [place.category, ...(place.section === undefined ? [] : [place.section])];
    ids.set(place.key, takeName([...folder, name].join('/'), taken));
  }
  return ids;
}
