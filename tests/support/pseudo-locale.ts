import type { StringTree } from '../../src/i18n/interface-strings.ts';

/** Letters that stay legible with an accent above or below. */
const accented: Readonly<Record<string, string>> = {
  ...{ a: 'á', b: 'ḅ', c: 'ç', d: 'ḍ', e: 'é', f: 'ƒ', g: 'ğ', h: 'ĥ', i: 'í', j: 'ĵ', k: 'ķ' },
  ...{ l: 'ļ', m: 'ṁ', n: 'ñ', o: 'ó', r: 'ŕ', s: 'š', t: 'ţ', u: 'ú', v: 'ṽ', w: 'ŵ', x: 'ẋ' },
  ...{ y: 'ý', z: 'ž' },
};

/** What is added: German and Finnish labels are some 40 % longer than English ones. */
const growth = 0.4;
const padding = 'ẋÿ';

/** Places such as `{{count, number}}` and `{date}`, which must stay as they are. */
const place = /(?<place>\{\{[^}]*\}\}|\{\w+\})/u;

/**
 * An English text with accents, 40 % longer and in brackets: what is clipped shows a missing
 * bracket, what is not translated has no accents.
 */
export function toPseudo(text: string): string {
  const parts = text.split(place).map((part) => (place.test(part) ? part : addAccents(part)));
  const extra = Math.ceil((text.length * growth) / (padding.length + 1));
  return `[${parts.join('')} ${Array.from({ length: extra }, () => padding).join(' ')}]`;
}

const addAccents = (text: string): string =>
  text.replaceAll(/\p{L}/gu, (letter) => {
    const lower = accented[letter.toLowerCase()] ?? letter;
    return letter === letter.toLowerCase() ? lower : lower.toUpperCase();
  });

/** Every string of a tree in pseudo-English. */
export const toPseudoTree = (tree: StringTree): StringTree =>
  Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      typeof value === 'string' ? toPseudo(value) : toPseudoTree(value),
    ]),
  );
