import brandStyles from 'virtual:candil/brand.css?inline';
import companyStyles from 'virtual:candil/company.css?inline';
import companyUrl from 'virtual:candil/company.css?url&no-inline';
import firstStyles from '../styles/first.css?inline';
import accentStyles from '../styles/first/accent.css?inline';
import homeFirstStyles from '../styles/first/home.css?inline';
import { toDigest } from '../schemas/content-security-policy.ts';

/** Up to here the company's own sheet stands in the page as well: a packet, compressed. */
const mostInPage = 2_000;

const isInPage = companyStyles.length <= mostInPage;
const hasAccent = brandStyles.includes('--color-accent:');

/** What the first screen of every page needs, the same text in each (ADR 0051). */
export const pageStyles =
  firstStyles + (hasAccent ? '' : accentStyles) + brandStyles + (isInPage ? companyStyles : '');

/** What that of the home page needs besides. */
export const homeStyles = homeFirstStyles;

/** By what the policy of all pages names these two. */
export const styleDigests = [toDigest(pageStyles), toDigest(homeStyles)];

/** Address of the company's sheet where it is too large to stand in every page. */
export const companySheet = isInPage ? undefined : companyUrl;
