import {
  isRefusedAttribute,
  isUnsafeAddress,
  judgeElement,
} from '../../content/check/body/html-policy.ts';

/** What a page allows its tags, besides the policy for all. */
export interface PageRules {
  /** Where forms may send to besides the site itself: the address of the API, or empty. */
  apiBase: string;
  /** Articles may have formulas. */
  hasFormulas: boolean;
  /** The page is a redirect of an article that has moved. */
  isRedirect: boolean;
}

export type Attributes = Readonly<Record<string, string>>;

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Elements that stand on no page of Candil. */
const refusedAnywhere = words(`
  animate applet base embed fencedframe foreignobject frame frameset iframe listing marquee
  noembed noframes object param plaintext portal xmp
`);

/** Elements that components and task lists put into articles and writers may not. */
const madeByComponents = words('button candil-figure candil-tabs label math');

/** Names the element or the attribute for which a tag must not stand there; undefined if it may. */
export function findRefused(
  name: string,
  attributes: Attributes,
  inArticle: boolean,
  rules: PageRules,
): { element: string } | { attribute: string } | undefined {
  if (refusedAnywhere.has(name) || isForeign(name, attributes, rules)) return { element: name };
  if (name === 'math' && !(inArticle && rules.hasFormulas)) return { element: name };
  if (inArticle && !mayStandInArticle(name, attributes)) return { element: name };
  const attribute = Object.keys(attributes).find((one) =>
    isRefused(one, attributes[one] ?? '', inArticle),
  );
  return attribute === undefined ? undefined : { attribute };
}

/** Scripts, forms and orders to the browser that are not those of the site. */
function isForeign(
  name: string,
  attributes: Attributes,
  { apiBase, isRedirect }: PageRules,
): boolean {
  if (name === 'script') return !isOwnScript(attributes);
  // `readPage` compares its text with what the policy of the page allows.
  if (name === 'style') return Object.keys(attributes).length > 0;
  if (name === 'form') return !isOwnAddress(attributes['action'] ?? '', apiBase);
  if (name === 'link') return isLoaded(attributes) && !isOwnAddress(attributes['href'] ?? '', '');
  if (name !== 'meta') return false;
  const order = attributes['http-equiv']?.toLowerCase();
  if (order === 'refresh') return !isRedirect;
  return order !== undefined && order !== 'content-security-policy';
}

/** Of one without a type, `readPage` compares the text with the one that the policy allows. */
const isOwnScript = ({ src, type }: Attributes): boolean =>
  src === undefined
    ? type === undefined || type === 'application/ld+json' || type === 'application/json'
    : isOwnAddress(src, '');

const isLoaded = ({ rel = '' }: Attributes): boolean =>
  !/\b(?:canonical|alternate|expect)\b/u.test(rel);

const isOwnAddress = (address: string, apiBase: string): boolean =>
  address === '' ||
  /^\/(?!\/)/u.test(address) ||
  (apiBase !== '' && address.startsWith(`${apiBase}/`));

/** Task lists are made of disabled checkboxes. */
const mayStandInArticle = (name: string, attributes: Attributes): boolean =>
  judgeElement(name) !== 'refused' ||
  madeByComponents.has(name) ||
  (name === 'input' && attributes['type'] === 'checkbox' && 'disabled' in attributes);

const refusedInFrame = words('style srcdoc formaction');

/** On every tag of every page, and what most of them have. */
const harmless = words('class id alt lang dir role type width height loading decoding');

/** The frame of the page has attributes that an article has not, such as those of its forms. */
function isRefused(attribute: string, value: string, inArticle: boolean): boolean {
  if (harmless.has(attribute)) return false;
  if (inArticle) return isRefusedAttribute(attribute, value);
  return (
    attribute.startsWith('on') ||
    refusedInFrame.has(attribute) ||
    (addresses.has(attribute) && isUnsafeAddress(value))
  );
}

const addresses = words('href src action poster srcset');

/**
 * Tells a comment that parsers end in different places, so that one sees an element where another
 * sees none. HTML Standard, 13.2.5.43 ff.
 */
export const isAmbiguousComment = (text: string): boolean => /^-?>|--!>|^\[CDATA\[/u.test(text);
