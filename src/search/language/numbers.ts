import { languageOf } from '../../lib/intl/intl-names.ts';
import { fold, isUnspaced, joinWord } from './normalize.ts';

/** What kind of number a question asks for: an amount of money, or any, such as a time. */
export type NumberKind = 'price' | 'number';

/**
 * Words and phrases that ask how long, how much, how many, when, and for a price; parted by commas. A
 * new language is one line; without it nothing asks for a number. Source: the interrogatives of
 * quantity and time of each language, and its words for price and term.
 */
const askingWords: Readonly<Partial<Record<string, Readonly<Record<NumberKind, string>>>>> = {
  ar: { number: 'كم, متى, مدة', price: 'بكم, سعر, السعر, تكلفة' },
  cs: { number: 'kolik, kdy, jak dlouho, jak často, jak daleko', price: 'cena, stojí' },
  de: {
    number:
      'wie lange, wie lang, wie viel, wie viele, wieviel, wieviele, wie oft, wie weit, wie hoch, wie groß, wie schnell, wie schwer, wie alt, wann, wie spät, frist',
    price: 'kostet, kosten, preis, wie teuer',
  },
  en: {
    number:
      'how long, how much, how many, how often, how far, how fast, how high, how big, how heavy, how old, how soon, how late, when, what time, deadline',
    price: 'price, cost, costs, how expensive',
  },
  es: {
    number: 'cuánto, cuánta, cuántos, cuántas, cuándo, qué hora, plazo',
    price: 'precio, cuesta, cuestan',
  },
  fr: {
    number: 'combien, quand, quelle heure, quelle durée, quelle distance, délai',
    price: 'prix, coûte, coûtent',
  },
  id: { number: 'berapa, kapan', price: 'harga, biaya' },
  it: {
    number: 'quanto, quanta, quanti, quante, quando, che ora',
    price: 'prezzo, costa, costano',
  },
  ja: {
    number: 'いくつ, いつ, どのくらい, どれくらい, 何時, 何日, 何分, 何回, 何年, 何月, 何人',
    price: 'いくら, 料金',
  },
  nl: {
    number: 'hoe lang, hoelang, hoeveel, hoe vaak, hoe ver, hoe laat, hoe hoog, wanneer',
    price: 'prijs, kost, kosten',
  },
  pl: { number: 'ile, kiedy, jak długo, jak często, jak daleko', price: 'cena, kosztuje' },
  pt: {
    number: 'quanto, quanta, quantos, quantas, quando, que horas, prazo',
    price: 'preço, custa, custam',
  },
  ru: { number: 'сколько, когда, как долго, как часто, как далеко, срок', price: 'цена, стоит' },
  sv: {
    number: 'hur länge, hur mycket, hur många, hur ofta, hur långt, när, vilken tid',
    price: 'pris, kostar',
  },
  tr: { number: 'kaç, ne kadar, ne zaman, kaçta', price: 'fiyat, fiyatı, ücreti' },
  uk: { number: 'скільки, коли, як довго, як часто', price: 'ціна, коштує' },
  zh: { number: '多少, 多久, 多长, 多远, 多大, 几, 什么时候, 何时', price: '价格, 费用' },
};

/**
 * The kind of number that a question asks for: how long, how much, when; undefined if it asks for none.
 *
 * @param words of the question, folded, in their order
 * @param tag BCP 47 tag
 * @example
 * findNumberAsked(['how', 'long', 'does', 'it', 'take'], 'en'); // 'number'
 */
export function findNumberAsked(words: readonly string[], tag: string): NumberKind | undefined {
  const space = isUnspaced(tag) ? '' : ' ';
  const asked = space + words.join(space) + space;
  const phrases = askingWords[languageOf(tag)];
  return (['price', 'number'] as const).find((kind) =>
    (phrases?.[kind] ?? '')
      .split(',')
      .map((phrase) => fold(phrase.trim()))
      .some((phrase) => phrase !== '' && asked.includes(space + phrase + space)),
  );
}

/**
 * Tells a word that is a number, and no name of a part or a code: it has its digits in the first place.
 *
 * @param word folded
 */
export const isNumber = (word: string): boolean => /^\d/u.test(word);

/** Names of the currencies that are written out most: in every language nearly the same. */
const currencies = /^(?:eur|euros?|евро|يورو|usd|dollars?|dolar(?:es)?|gbp|chf|brl)$/u;

/**
 * Tells a word that has the sign of a currency, beside a number or by itself, or its name.
 *
 * @param word as it is written
 */
export const isMoney = (word: string): boolean =>
  /\p{Sc}/u.test(word) || currencies.test(joinWord(word));
