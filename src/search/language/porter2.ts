/**
 * The English stemmer of Snowball (Porter2), as https://snowballstem.org/algorithms/english/stemmer.html
 * describes it for version 3. The package of the other stemmers has the one of 1980, which takes
 * *general* and *generous* for one word, and *was* for *wa*.
 */
export function stemmer(word: string): string {
  const known = exceptions.get(word);
  if (known !== undefined) return known;
  if (word.length < 3) return word;
  const marked = markConsonants(word.replace(/^'/u, ''));
  const regions = findRegions(marked);
  const stem = steps.reduce((text, step) => step(text, regions), marked);
  return stem.toLowerCase();
}

/** Where the parts of a word begin that endings have to stand in. */
interface Regions {
  /** Behind the first consonant that follows a vowel. */
  first: number;
  /** The same within what stands behind `first`. */
  second: number;
}

type Step = (word: string, regions: Regions) => string;

/** A *y* at the beginning of a word or behind a vowel is a consonant: it is written large. */
const markConsonants = (word: string): string =>
  word.replace(/^y/u, 'Y').replace(/(?<=[aeiouy])y/gu, 'Y');

/** Beginnings behind which the first region starts, wherever their vowels stand. */
const longBeginning = /^(?:gener|commun|arsen|past|univers|later|emerg|organ|inter)/u;

function findRegions(word: string): Regions {
  const beginning = longBeginning.exec(word)?.[0].length;
  const first = beginning ?? afterSyllable(word, 0);
  return { first, second: afterSyllable(word, first) };
}

function afterSyllable(word: string, from: number): number {
  const [found] = /^[^aeiouy]*[aeiouy]+[^aeiouy]/u.exec(word.slice(from)) ?? [];
  return found === undefined ? word.length : from + found.length;
}

/** The longest of some endings that a word has. */
function endingOf(word: string, endings: readonly string[]): string | undefined {
  return endings.reduce<string | undefined>(
    (best, one) => (word.endsWith(one) && one.length > (best?.length ?? -1) ? one : best),
    undefined,
  );
}

const without = (word: string, ending: string): string =>
  word.slice(0, word.length - ending.length);

/** A word that ends in one short syllable: *hop*, *bed*, *past*. */
const endsShort = (word: string): boolean =>
  /[^aeiouy][aeiouy][^aeiouywxY]$|^[aeiouy][^aeiouy]$|^past$/u.test(word);

const hasVowel = (text: string): boolean => /[aeiouy]/u.test(text);

const dropGenitive: Step = (word) => word.replace(/'s'?$|'$/u, '');

const dropPlural: Step = (word) => {
  if (word.endsWith('sses')) return without(word, 'es');
  if (/ie[sd]$/u.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  if (/[us]s$/u.test(word) || !word.endsWith('s')) return word;
  return hasVowel(word.slice(0, -2)) ? without(word, 's') : word;
};

const participles = ['eed', 'eedly', 'ed', 'edly', 'ing', 'ingly'];

const dropParticiple: Step = (word, { first }) => {
  const ending = endingOf(word, participles);
  if (ending === undefined) return word;
  const rest = without(word, ending);
  if (ending.startsWith('ee')) {
    if (/^(?:succ|proc|exc)$/u.test(rest)) return word;
    return rest.length >= first ? `${rest}ee` : word;
  }
  if (ending === 'ing') {
    if (/^[^aeiouy]y$/u.test(rest)) return `${rest.charAt(0)}ie`;
    if (/^(?:inn|out|cann|herr|earr|even)$/u.test(rest)) return word;
  }
  return hasVowel(rest) ? closeVerb(rest, first) : word;
};

/** A verb without its ending: *hoping* was *hope*, *hopping* was *hop*. */
function closeVerb(rest: string, first: number): string {
  if (/(?:at|bl|iz)$/u.test(rest)) return `${rest}e`;
  if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/u.test(rest)) {
    return /^[aeo][a-z]{2}$/u.test(rest) ? rest : rest.slice(0, -1);
  }
  return rest.length <= first && endsShort(rest) ? `${rest}e` : rest;
}

const softenY: Step = (word) => word.replace(/(?<=.[^aeiouy])[yY]$/u, 'i');

/** What takes the place of endings in the first region. */
const derivations: ReadonlyMap<string, string> = new Map([
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['entli', 'ent'],
  ['izer', 'ize'],
  ['ization', 'ize'],
  ['ational', 'ate'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['alli', 'al'],
  ['fulness', 'ful'],
  ['ousli', 'ous'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
  ['bli', 'ble'],
  ['ogist', 'og'],
  ['ogi', 'og'],
  ['fulli', 'ful'],
  ['lessli', 'less'],
  ['li', ''],
]);

const derivationEndings = [...derivations.keys()];

const shortenDerivation: Step = (word, { first }) => {
  const ending = endingOf(word, derivationEndings);
  if (ending === undefined) return word;
  const rest = without(word, ending);
  if (rest.length < first) return word;
  if (ending === 'ogi' && !rest.endsWith('l')) return word;
  if (ending === 'li' && !/[cdeghkmnrt]$/u.test(rest)) return word;
  return rest + (derivations.get(ending) ?? '');
};

const adjectives: ReadonlyMap<string, string> = new Map([
  ['tional', 'tion'],
  ['ational', 'ate'],
  ['alize', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
  ['ative', ''],
]);

const adjectiveEndings = [...adjectives.keys()];

const shortenAdjective: Step = (word, { first, second }) => {
  const ending = endingOf(word, adjectiveEndings);
  if (ending === undefined) return word;
  const rest = without(word, ending);
  if (rest.length < (ending === 'ative' ? second : first)) return word;
  return rest + (adjectives.get(ending) ?? '');
};

const suffixes =
  'al ance ence er ic able ible ant ement ment ent ism ate iti ous ive ize ion'.split(' ');

const dropSuffix: Step = (word, { second }) => {
  const ending = endingOf(word, suffixes);
  if (ending === undefined) return word;
  const rest = without(word, ending);
  if (rest.length < second || (ending === 'ion' && !/[st]$/u.test(rest))) return word;
  return rest;
};

const dropLast: Step = (word, { first, second }) => {
  const rest = word.slice(0, -1);
  if (word.endsWith('e')) {
    return rest.length >= second || (rest.length >= first && !endsShort(rest)) ? rest : word;
  }
  return word.endsWith('ll') && rest.length >= second ? rest : word;
};

const steps: readonly Step[] = [
  dropGenitive,
  dropPlural,
  dropParticiple,
  softenY,
  shortenDerivation,
  shortenAdjective,
  dropSuffix,
  dropLast,
];

/** Words that the rules would take for others. */
const exceptions: ReadonlyMap<string, string> = new Map([
  ['skis', 'ski'],
  ['skies', 'sky'],
  ['idly', 'idl'],
  ['gently', 'gentl'],
  ['ugly', 'ugli'],
  ['early', 'earli'],
  ['only', 'onli'],
  ['singly', 'singl'],
  ...['sky', 'news', 'howe', 'atlas', 'cosmos', 'bias', 'andes'].map((word): [string, string] => [
    word,
    word,
  ]),
]);
