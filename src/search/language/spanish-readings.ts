/**
 * What a Spanish word may be else, the likeliest first: a verb without the pronouns behind it
 * (*enviármela*, *pagádmelo*, *devuélvanme*), and one whose vowel is another in the infinitive
 * (*enciende*, *devuelve*).
 *
 * @param word in lower case
 */
export function listReadings(word: string): string[] {
  const verb = dropPronouns(word);
  return [...(verb === undefined ? [] : [verb]), ...changeVowel(verb ?? word)];
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
