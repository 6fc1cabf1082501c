import type { StringTree } from '../i18n/interface-strings.ts';

/** What is known of an interface string, from its English text. */
export interface ReferenceKey {
  isPlural: boolean;
  /** Names that a text may hold in `{{…}}`. */
  placeholders: ReadonlySet<string>;
}

/** Every text of a tree with its key, such as `vote.question`. */
export function listKeys(tree: StringTree, above = ''): readonly { key: string; text: string }[] {
  return Object.entries(tree).flatMap(([name, value]) => {
    const key = above === '' ? name : `${above}.${name}`;
    return typeof value === 'string' ? [{ key, text: value }] : listKeys(value, key);
  });
}

/** Names in `{{…}}`. */
export const placeholdersOf = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{\s*(?<name>[\w-]+)/gu)].flatMap(({ groups }) => groups?.['name'] ?? []);

const pluralForm = /_(?:zero|one|two|few|many|other)$/u;
const registerForm = /_formal$/u;

/** The keys of the reference without plural and register suffixes. */
export function listReferenceKeys(tree: StringTree): ReadonlyMap<string, ReferenceKey> {
  const keys = new Map<string, ReferenceKey>();
  const all = listKeys(tree);
  const names = new Set(all.map(({ key }) => key));
  for (const { key, text } of all) {
    const withoutForm = key.replace(pluralForm, '');
    const isPlural = withoutForm !== key && names.has(`${withoutForm}_other`);
    const base = (isPlural ? withoutForm : key).replace(registerForm, '');
    const before = keys.get(base)?.placeholders ?? [];
    // i18next gives every plural its number.
    const given = isPlural ? ['count'] : [];
    keys.set(base, {
      isPlural,
      placeholders: new Set([...before, ...placeholdersOf(text), ...given]),
    });
  }
  return keys;
}

/** Takes plural and register suffixes off a key, where the reference has such a string. */
export function baseOf(key: string, reference: ReadonlyMap<string, ReferenceKey>): string {
  const candidates = [key, key.replace(registerForm, '')];
  const plain = candidates.find((base) => reference.get(base)?.isPlural === false);
  if (plain !== undefined) return plain;
  const withoutForm = key.replace(pluralForm, '');
  const plural = [withoutForm, withoutForm.replace(registerForm, '')].find(
    (base) => withoutForm !== key && reference.get(base)?.isPlural === true,
  );
  return plural ?? key;
}

/** Counts up to here decide which forms a language needs: French and its kin have one for millions. */
const largestCount = 1000;

/** Plural forms of a language for whole numbers that a help centre counts. */
export function pluralSuffixes(tag: string): readonly string[] {
  const rules = new Intl.PluralRules(tag);
  const counts = Array.from({ length: largestCount + 1 }, (_, count) => count);
  return [...new Set([...counts.map((count) => rules.select(count)), 'other'])];
}
