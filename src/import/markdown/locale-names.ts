import { isKnownLanguage } from '../../lib/intl/intl-names.ts';

const shape = /^[a-z]{2}(?:[-_](?:[a-z]{2}|[a-z]{4}|\d{3}))?$/iu;

/** The language that a folder or an ending is called after: `pt-br` is `pt-BR`; undefined for none. */
export function toLocale(name: string): string | undefined {
  if (!shape.test(name)) return undefined;
  try {
    const [tag] = Intl.getCanonicalLocales(name.replace('_', '-'));
    return tag !== undefined && isKnownLanguage(tag) ? tag : undefined;
  } catch {
    return undefined;
  }
}

/** Part of all texts that a single folder of a language has to hold to be taken for one. */
const mostOfAll = 0.8;

/** Codes of languages that name a department or a subject as well. */
const alsoWords =
  /^(?:ai|am|as|be|co|he|hi|hr|id|io|is|it|km|ml|ms|my|no|om|or|os|pa|ps|qu|sa|sc|se|so|ss|to|ts|vi)$/u;

/**
 * The folders of languages among names below a root, by name: at least two that have a text in common,
 * one that holds nearly all, one whose texts lie beside it in the first language as well, or at least two
 * beside which there is no other folder, where names are translated. `names` are paths of texts below
 * the root.
 */
export function findLocaleFolders(names: readonly string[]): ReadonlyMap<string, string> {
  const byFolder = Map.groupBy(
    names.filter((name) => name.includes('/')),
    (name) => name.slice(0, name.indexOf('/')),
  );
  const found = [...byFolder].flatMap(([folder, own]) => {
    const locale = toLocale(folder);
    return locale === undefined ? [] : [{ folder, locale, own }];
  });
  const counts = new Map<string, number>();
  for (const { folder, own } of found) {
    for (const below of new Set(own.map((name) => name.slice(folder.length + 1)))) {
      counts.set(below, (counts.get(below) ?? 0) + 1);
    }
  }
  const shared = found.filter(({ folder, own }) =>
    own.some((name) => (counts.get(name.slice(folder.length + 1)) ?? 0) > 1),
  );
  const whole = found.filter(({ own }) => own.length >= names.length * mostOfAll);
  const translated = found.filter(({ folder }) => hasOriginals(names, folder));
  const isAlone = found.length > 1 && found.length === byFolder.size;
  const alone = isAlone && !found.every(({ folder }) => alsoWords.test(folder)) ? found : [];
  const chosen = [shared.length > 1 ? shared : [], whole, translated, alone].find(
    (one) => one.length > 0,
  );
  return new Map((chosen ?? []).map(({ folder, locale }) => [folder, locale]));
}

/**
 * Whether the texts of a folder are translations of those beside it: more than half of them have the
 * same name there.
 */
export function hasOriginals(names: readonly string[], folder: string): boolean {
  const own = names.filter((name) => name.startsWith(`${folder}/`)).map(withoutEnding);
  const originals = new Set(names.map(withoutEnding));
  const shared = own.filter((name) => originals.has(name.slice(folder.length + 1)));
  return own.length > 0 && shared.length > own.length / 2;
}

const withoutEnding = (path: string): string => path.replace(/\.(?:mdx?|markdown)$/iu, '');

/**
 * Splits `pay.es` into the name and the language that its ending says, given all names beside it;
 * undefined if it has none.
 */
export function splitLocaleEnding(
  name: string,
  names: ReadonlySet<string>,
): { name: string; locale: string } | undefined {
  const [, stem = '', ending = ''] =
    /^(.+)\.([A-Za-z]{2}(?:[-_][A-Za-z]{2,4})?)$/u.exec(name) ?? [];
  const locale = toLocale(ending);
  if (locale === undefined) return undefined;
  const hasOthers = [...names].some(
    (other) => other !== name && (other === stem || other.startsWith(`${stem}.`)),
  );
  return hasOthers ? { name: stem, locale } : undefined;
}
