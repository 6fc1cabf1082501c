import { withBase } from '../../lib/base-path.ts';
import { decode } from '../../content/check/links/normalise-url.ts';
import { shorten } from '../../content/check/links/link-finding.ts';
import { isUnsafeAddress } from '../../content/check/body/html-policy.ts';
import type { Finding, PageAddress } from './read-page.ts';
import type { SiteAddresses } from './site-addresses.ts';

/** A place of a page of the site. */
export interface InnerTarget {
  /** Address of the page, as it stands in the address line. */
  page: string;
  /** Decoded, without "#". */
  fragment: string;
}

export interface AddressContext {
  /** Address of the page that holds it. */
  page: string;
  site: SiteAddresses;
  /** Origin of the host on which the site will stand. */
  siteUrl: string;
  /** Somebody has said so: until then, links to that address lead to examples, not to the site. */
  isSiteKnown: boolean;
}

/** Most addresses on a page are of this kind: they start at the root and name a page as a whole. */
const plainPath = /^\/(?!\/)[^?#\s]*$/u;

/** Schemes of Candil, which the build replaces by addresses; a browser knows none of them. */
const ownScheme = /^(?:article|page|image):/iu;

/** Checks an address of a page; gives a finding, or a place within the site that it leads to. */
export function checkAddress(
  { value: piece, use }: PageAddress,
  { page, site, siteUrl, isSiteKnown }: AddressContext,
): Finding | InnerTarget | undefined {
  if (plainPath.test(piece) && site.has(piece)) return undefined;
  const value = copy(piece);
  const address = value.trim();
  if (ownScheme.test(address)) return notReplaced(value);
  if (isUnsafeAddress(address)) return unsafe(value);
  const base = `${siteUrl}${page}`;
  if (!URL.canParse(address, base)) return use === 'link' ? noAddress(value) : missing(value);
  const url = new URL(address, base);
  if (!url.href.startsWith(`${siteUrl}${withBase('/')}`))
    return use === 'media' ? foreign(value) : undefined;
  if (use === 'link' && !isSiteKnown && address.startsWith(siteUrl)) return undefined;
  if (!site.has(url.pathname)) {
    if (use !== 'link') return missing(value);
    return /\.\w+$/u.test(url.pathname) ? unknownFile(value) : unknownPage(value);
  }
  return use === 'link' ? toTarget(url) : undefined;
}

function toTarget({ pathname, hash }: URL): InnerTarget | undefined {
  const fragment = decode(hash.slice(1));
  const isNone = fragment === '' || fragment === 'top' || fragment.startsWith(':~:');
  return isNone ? undefined : { page: pathname, fragment };
}

/** A copy of a text: a slice would keep the whole page in memory. */
const copy = (text: string): string => Buffer.from(text).toString();

const notReplaced = (value: string): Finding => ({
  ...toFinding('LinkKindUnknown', value),
  message: `"${shorten(value)}" is no address for a browser, and could not be replaced by one here.`,
  remedy: 'Write it in Markdown: [text](article:…) or ![text](image:…).',
});

const noAddress = (value: string): Finding => ({
  ...toFinding('LinkAddressUnknown', value),
  severity: 'warning',
  message: `"${shorten(value)}" is no address that a browser can open.`,
  remedy: 'Mend the address; if it is an example, put it into `backticks`.',
});

const unsafe = (value: string): Finding => ({
  ...toFinding('LinkUnsafe', value),
  message: `"${shorten(value)}" could run code or hide a document.`,
  remedy: 'Use an address that starts with https://, or put it into `backticks`.',
});

const foreign = (value: string): Finding => ({
  ...toFinding('PictureForeign', value),
  message: `"${shorten(value)}" comes from elsewhere, and readers’ browsers are told to refuse that.`,
  remedy: 'Put the file into images/ and write ![…](image:<name without ending>).',
});

const missing = (value: string): Finding => ({
  ...toFinding('PictureMissing', value),
  message: `There is no file "${shorten(value)}" in the site.`,
  remedy: 'Put a picture into images/ and write ![…](image:<name without ending>).',
});

const unknownFile = (value: string): Finding => ({
  ...toFinding('LinkAddressUnknown', value),
  message: `There is no file "${shorten(value)}" in the site.`,
  remedy:
    'Link to an article as [text](article:<category>/<article>), and offer a file with <Download>.',
});

/**
 * A page of the same host that the site does not have. A warning, since another program may answer
 * there.
 */
const unknownPage = (value: string): Finding => ({
  ...toFinding('LinkAddressUnknown', value),
  severity: 'warning',
  message: `No page of this site has the address "${shorten(value)}".`,
  remedy:
    'Link to an article as [text](article:<category>/<article>); its address may then change.',
});

const toFinding = (code: Finding['code'], value: string): Omit<Finding, 'message' | 'remedy'> => ({
  code,
  severity: 'error',
  pieces: [`(${value})`, `"${value}"`, `'${value}'`, value, decode(value)],
});

/** A fragment that an existing page lacks. The page opens, at its top. */
export const unknownPlace = (page: string, fragment: string): Finding => ({
  ...toFinding('LinkHeadingUnknown', `#${fragment}`),
  severity: 'warning',
  message: `${decode(page)} has no heading "#${fragment}".`,
  remedy:
    'Take the name from the heading as its link sign gives it, or remove the part from "#" on.',
});
