/**
 * What a Spanish word may be else, the likeliest first: a verb without the pronouns behind it
 * (*enviármela*, *pagádmelo*, *devuélvanme*), the infinitive of a form that is spelt or built otherwise
 * (*saqué*, *rechacé*, *reconozco*, *trajeron*, *pide*), and one whose vowel is another in the
 * infinitive (*enciende*, *devuelve*).
 *
 * @param word in lower case
 */
export function listReadings(word: string): string[] {
  const verb = dropPronouns(word);
  const form = verb ?? word;
  const infinitive = findInfinitive(form);
  return [
    ...(verb === undefined ? [] : [verb]),
    ...(infinitive === undefined ? [] : [infinitive]),
    ...changeVowel(form),
  ];
}

const pronouns = '(?:(?:[mts]e|n?os)?l[aeo]s?|[mts]e|nos|os)';

/** Behind an infinitive and a gerund. */
const afterInfinitive = new RegExp(`^(\\p{L}*?[aeiáéí]r|\\p{L}+?[aeiáéí]ndo)${pronouns}$`, 'u');

/** Behind an imperative, whose accent they bring; and of *ustedes* and *vosotros* without one. */
const afterImperative = new RegExp(`^(\\p{L}*?[áéíóú]\\p{L}+?)${pronouns}$`, 'u');
const afterPlural = /^(\p{L}{2,}?[aeiáéí][nd])(?:(?:[ms]e|nos)?l[aeo]s?|[ms]e|nos)$/u;

/** Without an accent only what cannot be the end of a noun: *ayudame*, *mandamelo*. */
const afterBareImperative = /^(\p{L}{3,}[ae])(?:me(?:l[aeo]s?)?|n?osl[aeo]s?|sel[aeo]s?)$/u;

const verbPatterns = [afterInfinitive, afterImperative, afterPlural, afterBareImperative];

/** The verb before its pronouns, without the accent that these brought; undefined if it has none. */
function dropPronouns(word: string): string | undefined {
  const [, verb] =
    verbPatterns.map((pattern) => pattern.exec(word)).find((match) => match !== null) ?? [];
  return verb?.replace(/[áéíóú]/gu, (letter) => plain[letter] ?? letter);
}

const plain: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u' };

/**
 * Forms whose stem is not that of the infinitive, and what stands at its end: consonants that are spelt
 * otherwise before another vowel, verbs in -cer, -cir and -uir, past tenses of their own. A form that a
 * noun may be as well stands behind the others.
 */
const irregularForms: readonly (readonly [RegExp, string])[] = [
  [/zc(?:o|as?|an|amos)$/u, 'cer'],
  [/qu(?:é|e|en|emos)$/u, 'car'],
  [/c(?:é|e|en|emos)$/u, 'zar'],
  [/duj(?:e|o|iste|imos|eron)$/u, 'ducir'],
  [/traj(?:e|o|iste|imos|eron)$/u, 'traer'],
  [/traig(?:o|as?|an)$/u, 'traer'],
  [/pus(?:e|o|iste|imos|ieron)$/u, 'poner'],
  [/pong(?:o|as?|an|amos)$/u, 'poner'],
  [/teng(?:o|as?|an|amos)$/u, 'tener'],
  [/veng(?:o|as?|an|amos)$/u, 'venir'],
  [/salg(?:o|as?|an|amos)$/u, 'salir'],
  [/(?<=[cx])oj(?:o|as?|an)$/u, 'oger'],
  [/(?<=[^r]r|x)ij(?:o|as?|an)$/u, 'igir'],
];

/** Verbs in -ir whose *e* is an *i* in half of their forms: *pide*, *sigue*, *sirvió*. */
const weakened =
  /^(|des|con|per|pro|re|im|ex)(pid|sigu|sig|sirv|mid|repit|vist|rind|elij|elig|corrij|corrig)(?:e|es|en|o|as?|an|ió|ieron|iendo)$/u;

const weakVerbs: Readonly<Record<string, string>> = {
  corrig: 'corregir',
  corrij: 'corregir',
  elig: 'elegir',
  elij: 'elegir',
  mid: 'medir',
  pid: 'pedir',
  repit: 'repetir',
  rind: 'rendir',
  sig: 'seguir',
  sigu: 'seguir',
  sirv: 'servir',
  vist: 'vestir',
};

/** The infinitive of a form that has another stem; undefined if it is none. */
function findInfinitive(form: string): string | undefined {
  const [, prefix = '', root = ''] = weakened.exec(form) ?? [];
  const weak = weakVerbs[root];
  if (weak !== undefined) return prefix + weak;
  const found = irregularForms.find(([ending]) => ending.test(form));
  const infinitive = found && form.replace(...found);
  return infinitive === undefined || infinitive.length < shortestInfinitive
    ? undefined
    : infinitive;
}

/** *qué*, *ce* and their like are no forms. */
const shortestInfinitive = 4;

/** The last vowel of the stem of a verb, and its ending. */
const stressed = /^(\p{L}*?)(ie|ue)([^aeiouáéíóú]+(?:[aeo]|as|es|[ae]n))$/u;
const unstressed = /^(\p{L}*?)([eo])([^aeiouáéíóú]+)[aei]r$/u;

/** *enciende* is of *encender*, *devuelve* of *devolver*; and back, for a page that says so. */
function changeVowel(word: string): string[] {
  const [, before, pair, after] = stressed.exec(word) ?? [];
  if (before !== undefined && after !== undefined) {
    return [`${before}${pair === 'ie' ? 'e' : 'o'}${after}`];
  }
  const [, start, vowel, end] = unstressed.exec(word) ?? [];
  return start === undefined || end === undefined
    ? []
    : [`${start}${vowel === 'e' ? 'ie' : 'ue'}${end}e`];
}
