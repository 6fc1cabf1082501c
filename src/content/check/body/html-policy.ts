/** How raw HTML in an article is judged. The policy is about what a browser would run or fetch. */
export type HtmlVerdict = 'inert' | 'refused' | 'unknown';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Elements that show text, pictures and sound, and run nothing. */
const inertElements = words(`
  a abbr address article aside audio b bdi bdo blockquote br caption center cite code col colgroup
  data dd del details dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img
  ins kbd li main mark menu meter nav ol p picture pre progress q rp rt ruby s samp section small
  source span strike strong sub summary sup table tbody td tfoot th thead time tr track tt u ul var
  video wbr font big
`);

/**
 * Elements that run code, load another page, take input, change how the page is read or swallow
 * what follows them. Inline SVG and MathML are among them because both can carry scripts.
 */
const refusedElements = words(`
  animate applet base body button canvas datalist dialog embed fencedframe fieldset
  foreignobject form frame frameset head html iframe input label legend link listing map marquee
  math meta noembed noframes noscript object option optgroup output param plaintext portal script
  select set slot style svg template textarea title use xmp
`);

/** Judges an element by its name; a name with a hyphen is an element of the site's own scripts. */
export function judgeElement(name: string): HtmlVerdict {
  const element = name.toLowerCase();
  if (inertElements.has(element)) return 'inert';
  return refusedElements.has(element) || element.includes('-') ? 'refused' : 'unknown';
}

const refusedAttributes = words(`
  action autofocus contenteditable formaction http-equiv innerhtml is manifest ping slot srcdoc
  style
`);

const addressAttributes = words(
  'action background cite data formaction href longdesc poster src srcset',
);

/** Tells whether an attribute could run code, is blocked by the site's security policy, or misleads. */
export function isRefusedAttribute(name: string, value: string): boolean {
  const attribute = name.toLowerCase();
  if (attribute.startsWith('on') || attribute.includes(':')) return true;
  if (refusedAttributes.has(attribute) || attribute.startsWith('dangerously')) return true;
  return addressAttributes.has(attribute) && isUnsafeAddress(value);
}

/** Browsers skip these when they look for the scheme of an address. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const skippedByBrowsers = /[\u0000-\u0020]+/gu;

/** Tells whether an address runs code or smuggles a document. */
export function isUnsafeAddress(address: string): boolean {
  const plain = address.replace(skippedByBrowsers, '').toLowerCase();
  return /^(?:javascript|vbscript|data|file|blob|filesystem|view-source):/u.test(plain);
}
