import { defineHastPlugin } from 'satteri';

/** Opening and closing quotation marks, outer and inner. */
type Quotes = readonly [open: string, close: string, innerOpen: string, innerClose: string];

const narrow = '\u202F';
const german: Quotes = ['„', '“', '‚', '‘'];
const angled: Quotes = ['«', '»', '“', '”'];
const northern: Quotes = ['”', '”', '’', '’'];
const corners: Quotes = ['「', '」', '『', '』'];

/**
 * Quotation marks by language, as CLDR 47 has them (`characters/delimiters`). A language that is
 * not here has those of English.
 */
const quotesByLanguage: ReadonlyMap<string, Quotes> = new Map<string, Quotes>([
  ['de', german],
  ['de-CH', ['«', '»', '‹', '›']],
  ['de-LI', ['«', '»', '‹', '›']],
  ['fr', [`«${narrow}`, `${narrow}»`, `«${narrow}`, `${narrow}»`]],
  ['fr-CH', ['«', '»', '‹', '›']],
  ['es', angled],
  ['ca', angled],
  ['it', angled],
  ['it-CH', ['«', '»', '‹', '›']],
  ['pt-PT', angled],
  ['el', angled],
  ['nb', ['«', '»', '‘', '’']],
  ['nn', ['«', '»', '‘', '’']],
  ['no', ['«', '»', '‘', '’']],
  ['ru', ['«', '»', '„', '“']],
  ['uk', ['«', '»', '„', '“']],
  ['be', ['«', '»', '„', '“']],
  ['hy', ['«', '»', '«', '»']],
  ['fa', ['«', '»', '‹', '›']],
  ['pl', ['„', '”', '«', '»']],
  ['ro', ['„', '”', '«', '»']],
  ['hu', ['„', '”', '»', '«']],
  ['cs', german],
  ['sk', german],
  ['sl', german],
  ['bg', ['„', '“', '’', '’']],
  ['is', german],
  ['lt', german],
  ['et', ['„', '“', '‚', '‘']],
  ['hr', ['„', '“', '‚', '‘']],
  ['sr', ['„', '“', '’', '’']],
  ['fi', northern],
  ['sv', northern],
  ['he', ['”', '”', '’', '’']],
  ['ja', corners],
  ['zh-Hant', corners],
  ['zh-TW', corners],
  ['zh-HK', corners],
]);

/** The quotation marks of a locale; undefined where they are those of English. */
export const findQuotes = (locale: string): Quotes | undefined =>
  quotesByLanguage.get(locale) ?? quotesByLanguage.get(locale.split('-')[0] ?? '');

const typed = /[“”‘]/u;
const straight = /["']/u;

/**
 * Gives straight quotes, which the parser makes English, the form of the language of the text. A
 * text whose writer typed curly ones stays as it is: which were typed and which were made cannot be
 * told apart.
 *
 * @param localeOf locale of a document by its address
 */
export const quotesOfLanguage =
  (localeOf: (file: URL | undefined) => string) =>
  ({ source, fileURL }: { source: string; fileURL: URL | undefined }) => {
    const quotes = straight.test(source) ? findQuotes(localeOf(fileURL)) : undefined;
    if (!quotes || typed.test(source)) return undefined;
    const convert = createConverter(quotes);
    return defineHastPlugin({
      name: 'candil-quotes',
      text(node, context) {
        const value = convert(node.value);
        if (value !== node.value) context.setProperty(node, 'value', value);
      },
    });
  };

/** Converts texts in their order: whether `’` closes a quote depends on what is open. */
export function createConverter([open, close, innerOpen, innerClose]: Quotes): (
  text: string,
) => string {
  let inner = 0;
  return (text) =>
    text.replaceAll(/[“”‘’]/gu, (sign, at: number) => {
      if (sign === '“') return open;
      if (sign === '”') return close;
      if (sign === '‘') {
        inner += 1;
        return innerOpen;
      }
      const isInWord = /\p{L}/u.test(text[at - 1] ?? '') && /\p{L}/u.test(text[at + 1] ?? '');
      if (inner === 0 || isInWord) return '’';
      inner -= 1;
      return innerClose;
    });
}
