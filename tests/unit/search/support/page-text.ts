import type { PageText, UnseenText } from '../../../../src/search/index/search-index.ts';
import { joinWord } from '../../../../src/search/language/normalize.ts';
import { listTexts, splitText } from '../../../../src/search/language/tokenize.ts';
import type { ExpandedTerm } from '../../../../src/search/query/variants.ts';

/** What follows from the words of a page. */
type Derived =
  'numbers' | 'folded' | 'texts' | 'titleWords' | 'titleTexts' | 'keywordTexts' | 'questionTexts';

/** A page of a few words; what a test does not name is empty. */
export function toPageText(
  page: Partial<Omit<PageText, Derived>> & { words: readonly string[] },
): PageText {
  const titleWords = splitText(page.title ?? '', 'en');
  return {
    url: '/en/a/',
    title: '',
    category: '',
    keywords: [],
    questions: [],
    separator: ' ',
    headings: [],
    asides: [],
    unseen: [],
    summaryEnd: 0,
    ...page,
    titleWords,
    titleTexts: listTexts(titleWords, 'en'),
    folded: page.words.map(joinWord),
    texts: listTexts(page.words, 'en'),
    keywordTexts: listTexts(page.keywords ?? [], 'en'),
    questionTexts: (page.questions ?? []).map((one) => listTexts(splitText(one, 'en'), 'en')),
  };
}

/** What a reader sees only when asking, before a word of a page. */
export function toUnseen(text: string, place: number): UnseenText {
  const words = text.split(' ');
  return { place, words, folded: words.map(joinWord), texts: listTexts(words, 'en') };
}

/** A term that the vocabulary does not know. */
export const toTerm = (word: string): ExpandedTerm => ({
  word,
  text: word,
  joined: undefined,
  isCode: false,
  weight: 1,
  isOpen: false,
  variants: [],
  bases: [word],
});

/** For each asked word where it stands on a page, as it is and nothing like it. */
export const degreesOn = ({ folded }: PageText, asked: readonly string[]): number[][] =>
  asked.map((word) => folded.map((found) => (found === word ? 1 : 0)));

/** A page with a lead and two sections. */
export const cancelPage = toPageText({
  url: '/en/billing/cancel/',
  title: 'Cancel your plan',
  category: 'Billing',
  words: [
    ...'Cancel your plan. You can leave on any day.'.split(' '),
    ...'How to cancel. Open the app and choose Profile. Then choose Cancel.'.split(' '),
    ...'Deposit. You get the deposit back within ten days after the bike is returned.'.split(' '),
  ],
  headings: [
    { id: 'how', text: 'How to cancel', level: 2, place: 9 },
    { id: 'deposit', text: 'Deposit', level: 2, place: 21 },
  ],
});
