import type { StringTree } from '../../i18n/interface-strings.ts';

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

/**
 * The reference key that a key is a form of, without plural and register suffixes. Undefined for a
 * key that the interface never asks for, such as a plural without its form.
 */
export function findReferenceKey(
  key: string,
  reference: ReadonlyMap<string, ReferenceKey>,
): ReferenceKey | undefined {
  const plain = [key, key.replace(registerForm, '')]
    .map((base) => reference.get(base))
    .find((known) => known?.isPlural === false);
  if (plain) return plain;
  const withoutForm = key.replace(pluralForm, '');
  if (withoutForm === key) return undefined;
  return [withoutForm, withoutForm.replace(registerForm, '')]
    .map((base) => reference.get(base))
    .find((known) => known?.isPlural === true);
}

/** Keys as a writer would write them: a plural with the form that every language has. */
export const listWritableKeys = (reference: ReadonlyMap<string, ReferenceKey>): readonly string[] =>
  [...reference].map(([base, { isPlural }]) => (isPlural ? `${base}_other` : base));

/** Counts up to here decide which forms a language needs: French and its kin have one for millions. */
const largestCount = 1000;

/** Plural forms of a language for whole numbers that a help centre counts. */
export function pluralSuffixes(tag: string): readonly string[] {
  const rules = new Intl.PluralRules(tag);
  const counts = Array.from({ length: largestCount + 1 }, (_, count) => count);
  return [...new Set([...counts.map((count) => rules.select(count)), 'other'])];
}
