/** Looks in which a page is taken. */
export interface Look {
  locale: string;
  theme: 'light' | 'dark';
}

/** A page as a whole, on a desk and on a phone. */
export interface PageShot extends Look {
  name: string;
  /** Article id, or the last part of the address of another page. */
  page: string;
}

/** The three pictures of the README. */
export const pageShots: readonly PageShot[] = [
  { name: 'home-light', page: '', locale: 'en', theme: 'light' },
  {
    name: 'article-dark',
    page: 'repairs/on-the-road/bike-wont-unlock',
    locale: 'en',
    theme: 'dark',
  },
  { name: 'contact-arabic', page: 'contact', locale: 'ar', theme: 'light' },
];

/** A part of a page, in every look. */
export interface PartShot {
  name: string;
  page: string;
  selector: string;
  /** What is pressed first, such as a word whose definition opens. */
  press?: string;
}

/** Looks side by side in the picture of a component. */
export const looks: readonly Look[] = [
  { locale: 'en', theme: 'light' },
  { locale: 'en', theme: 'dark' },
  { locale: 'ar', theme: 'light' },
];

const cancel = 'billing/cancel-subscription';
const unlock = 'repairs/on-the-road/bike-wont-unlock';
const payment = 'billing/failed-payment';
const charge = 'bike/battery/charge-battery';

/** What writers use; content/README.md and docs/design.md show them. */
const proseShots: readonly PartShot[] = [
  { name: 'note', page: payment, selector: '.callout[data-kind=note]' },
  { name: 'tip', page: 'getting-started/first-ride', selector: '.callout[data-kind=tip]' },
  { name: 'attention', page: cancel, selector: '.callout[data-kind=attention]' },
  { name: 'warning', page: charge, selector: '.callout[data-kind=warning]' },
  { name: 'steps', page: payment, selector: '.steps' },
  { name: 'tabs', page: unlock, selector: 'candil-tabs' },
  { name: 'questions', page: cancel, selector: '.questions', press: '.question summary' },
  { name: 'figure', page: 'getting-started/first-ride', selector: 'candil-figure' },
  { name: 'copy', page: cancel, selector: '.steps li:has(.copy)' },
  { name: 'kbd', page: unlock, selector: ':is(p, li):has(> kbd)' },
  { name: 'download', page: cancel, selector: '.download' },
  { name: 'video', page: unlock, selector: '.video', press: 'summary' },
  { name: 'channel', page: unlock, selector: '.channel-facts' },
  { name: 'term', page: cancel, selector: '.prose > p:has(.term)', press: '.term' },
  { name: 'table', page: payment, selector: '.prose table' },
];

/** What every page is made of; docs/design.md shows it. */
const siteShots: readonly PartShot[] = [
  { name: 'header', page: '', selector: '.site-header' },
  { name: 'search-box', page: '', selector: '.home-hero' },
  { name: 'category-card', page: '', selector: '.topics > :first-child' },
  { name: 'contents', page: unlock, selector: '.toc', press: 'summary' },
  { name: 'vote', page: unlock, selector: 'candil-vote' },
  { name: 'still-need-help', page: unlock, selector: '.still-need-help' },
  { name: 'neighbours', page: cancel, selector: '.neighbours' },
  { name: 'channel-card', page: 'contact', selector: '[data-channel=phone-spain]' },
  { name: 'ticket-field', page: 'tickets/new', selector: '.ticket-field' },
];

export const partShots: readonly PartShot[] = [...proseShots, ...siteShots];
