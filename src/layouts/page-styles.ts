import brandStyles from 'virtual:candil/brand.css?inline';
import companyStyles from 'virtual:candil/company.css?inline';
import companyUrl from 'virtual:candil/company.css?url&no-inline';
import firstStyles from '../styles/first.css?inline';
import accentStyles from '../styles/first/accent.css?inline';
import articleStyles from '../styles/first/articles.css?inline';
import contactStyles from '../styles/first/contact.css?inline';
import homeStyles from '../styles/first/home.css?inline';
import otherStyles from '../styles/first/pages.css?inline';
import { toDigest } from '../schemas/content-security-policy.ts';

/** Up to here the company's own sheet stands in the page as well: a packet, compressed. */
const mostInPage = 2_000;

const isInPage = companyStyles.length <= mostInPage;
const hasAccent = brandStyles.includes('--color-accent:');
const company = (hasAccent ? '' : accentStyles) + brandStyles + (isInPage ? companyStyles : '');

/** Kinds of pages by what their first screen needs: a text for each, the same in all its pages. */
export type FirstScreen = 'article' | 'contact' | 'home' | 'page';

/** What stands in a page for its first screen (ADR 0051). */
export const pageStyles: Readonly<Record<FirstScreen, string>> = {
  article: firstStyles + articleStyles + company,
  contact: firstStyles + otherStyles + contactStyles + company,
  home: firstStyles + otherStyles + homeStyles + company,
  page: firstStyles + otherStyles + company,
};

/** By what the policy of a page names its own. */
export const toStyleDigest = (kind: FirstScreen): string => toDigest(pageStyles[kind]);

/** All of them: the header of the server is the same for every page. */
export const styleDigests = Object.values(pageStyles).map(toDigest);

/** Address of the company's sheet where it is too large to stand in every page. */
export const companySheet = isInPage ? undefined : companyUrl;
