import { languageOf } from '../../lib/intl-names.ts';
import { fold, isUnspaced } from './normalize.ts';

/**
 * Words and phrases that ask how long, how much, how many, when; parted by commas. A new language is
 * one line; without it nothing asks for a number. Source: the interrogatives of quantity and time of
 * each language, and its words for price and term.
 */
const askingWords: Readonly<Partial<Record<string, string>>> = {
  ar: 'كم, بكم, متى, سعر, السعر, تكلفة, مدة',
  cs: 'kolik, kdy, jak dlouho, jak často, jak daleko, cena',
  de: 'wie lange, wie lang, wie viel, wie viele, wieviel, wieviele, wie oft, wie weit, wie hoch, wie groß, wie schnell, wie schwer, wie alt, wie teuer, wann, wie spät, kostet, kosten, preis, frist',
  en: 'how long, how much, how many, how often, how far, how fast, how high, how big, how heavy, how old, how soon, how late, when, what time, price, cost, costs, deadline',
  es: 'cuánto, cuánta, cuántos, cuántas, cuándo, qué hora, precio, cuesta, cuestan, plazo',
  fr: 'combien, quand, quelle heure, quelle durée, quelle distance, prix, coûte, coûtent, délai',
  id: 'berapa, kapan, harga, biaya',
  it: 'quanto, quanta, quanti, quante, quando, che ora, prezzo, costa, costano',
  ja: 'いくつ, いくら, いつ, どのくらい, どれくらい, 何時, 何日, 何分, 何回, 何年, 何月, 何人, 料金',
  nl: 'hoe lang, hoelang, hoeveel, hoe vaak, hoe ver, hoe laat, hoe hoog, wanneer, prijs, kost, kosten',
  pl: 'ile, kiedy, jak długo, jak często, jak daleko, cena, kosztuje',
  pt: 'quanto, quanta, quantos, quantas, quando, que horas, preço, custa, custam, prazo',
  ru: 'сколько, когда, как долго, как часто, как далеко, цена, стоит, срок',
  sv: 'hur länge, hur mycket, hur många, hur ofta, hur långt, när, vilken tid, pris, kostar',
  tr: 'kaç, ne kadar, ne zaman, kaçta, fiyat, fiyatı, ücreti',
  uk: 'скільки, коли, як довго, як часто, ціна, коштує',
  zh: '多少, 多久, 多长, 多远, 多大, 几, 什么时候, 何时, 价格, 费用',
};

/**
 * Tells whether a question asks for a number: how long, how much, when.
 *
 * @param words of the question, folded, in their order
 * @param tag BCP 47 tag
 * @example
 * asksForNumber(['how', 'long', 'does', 'it', 'take'], 'en'); // true
 */
export function asksForNumber(words: readonly string[], tag: string): boolean {
  const space = isUnspaced(tag) ? '' : ' ';
  const asked = space + words.join(space) + space;
  return (askingWords[languageOf(tag)] ?? '')
    .split(',')
    .map((phrase) => fold(phrase.trim()))
    .some((phrase) => phrase !== '' && asked.includes(space + phrase + space));
}

/**
 * Tells a word that is a number, and no name of a part or a code: it has its digits in the first place.
 *
 * @param word folded
 */
export const isNumber = (word: string): boolean => /^\d/u.test(word);
