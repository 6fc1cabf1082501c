import { Parser } from 'htmlparser2';
import { splitSet } from '../../content/check/body/html-elements.ts';
import type { ProblemCode } from '../../content/read/files/problem-codes.ts';
import { toDigest } from '../../schemas/content-security-policy.ts';
import { themeScript } from '../../schemas/theme.ts';
import { findRefused, isAmbiguousComment, type Attributes, type PageRules } from './page-policy.ts';

/** Something in a built page that must not be there. */
export interface Finding {
  code: ProblemCode;
  severity: 'error' | 'warning';
  message: string;
  remedy: string;
  /** How it may be written in the article, likeliest first: it gives the line. */
  pieces: readonly string[];
}

/** What a built page fetches or leads to. */
export interface PageAddress {
  /** As a browser reads it: character references are resolved. */
  value: string;
  /** Pictures, sound and files for them; links; scripts and styles of the site. */
  use: 'media' | 'link' | 'asset';
}

/** What one pass over a built page tells. */
export interface PageFacts {
  findings: readonly Finding[];
  ids: ReadonlySet<string>;
  addresses: readonly PageAddress[];
}

const isPolicy = ({ 'http-equiv': order }: Attributes): boolean =>
  order?.toLowerCase() === 'content-security-policy';

const isInline = ({ src, type }: Attributes): boolean => src === undefined && type === undefined;

/** The element around the text of an article: src/pages/[locale]/[category]/[...article].astro. */
const articleElement = 'candil-article';

const codePattern = /<pre[\s>][\s\S]*?<\/pre>/gu;

/** The colours of code are ours, and half of all tags. */
const colourTag = /<span class="token [\w -]*">|<\/span>/gu;

/** A comment must not come about, or go, by what is taken away. */
function withoutColours(code: string): string {
  const plain = code.replace(colourTag, '');
  return plain.includes('<!') ? code : plain;
}

/** Reads a built page once. */
export function readPage(html: string, rules: PageRules): PageFacts {
  const findings: Finding[] = [];
  const ids = new Set<string>();
  const addresses: PageAddress[] = [];
  const note = (value: string, use: PageAddress['use']): void => {
    addresses.push({ value, use });
  };
  let depth = 0;
  let articleDepth = 0;
  /** Text of a script without an address, or of a style sheet, while one is read. */
  let inside: string | undefined;
  let policy: string | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      const inArticle = articleDepth > 0;
      if (!inArticle && name === articleElement) articleDepth = depth;
      const refused = findRefused(name, attributes, inArticle, rules);
      if (refused) findings.push(toRefused(name, refused));
      else if (name === 'style' || (name === 'script' && isInline(attributes))) inside = '';
      if (isPolicy(attributes)) policy ??= attributes['content'];
      noteAddresses(name, attributes, note);
      const { id } = attributes;
      if (id === undefined) return;
      if (ids.has(id)) findings.push(toIdTwice(id));
      ids.add(id);
    },
    ontext(text) {
      if (inside !== undefined) inside += text;
    },
    onclosetag(name) {
      if ((name === 'script' || name === 'style') && inside !== undefined) {
        const isOurs =
          name === 'script' ? inside === themeScript : policy?.includes(toDigest(inside)) === true;
        if (!isOurs) findings.push(toRefused(name, { element: name }));
        inside = undefined;
      }
      if (depth === articleDepth) articleDepth = 0;
      depth -= 1;
    },
    oncomment(text) {
      if (isAmbiguousComment(text)) findings.push(ambiguousComment);
    },
  });
  parser.end(html.replace(codePattern, withoutColours));
  return { findings, ids, addresses };
}

function noteAddresses(
  name: string,
  { href, src, poster, srcset }: Attributes,
  note: (value: string, use: PageAddress['use']) => void,
): void {
  if (href !== undefined) note(href, name === 'link' ? 'asset' : 'link');
  if (src !== undefined) note(src, name === 'script' ? 'asset' : 'media');
  if (poster !== undefined) note(poster, 'media');
  if (srcset !== undefined) for (const value of splitSet(srcset)) note(value, 'media');
}

function toRefused(name: string, refused: { element: string } | { attribute: string }): Finding {
  if ('element' in refused) {
    return {
      code: 'HtmlRefused',
      severity: 'error',
      message: `The page that is built holds <${name}>, which no article may bring.`,
      remedy: 'Remove it; if it is an example, put it into `backticks`.',
      pieces: [`<${name}`],
    };
  }
  return {
    code: 'HtmlAttributeRefused',
    severity: 'error',
    message: `The page that is built holds <${name}> with "${refused.attribute}", which no article may bring.`,
    remedy: 'Remove the attribute; if it is an example, put it into `backticks`.',
    pieces: [refused.attribute, `<${name}`],
  };
}

const toIdTwice = (id: string): Finding => ({
  code: 'IdTwice',
  severity: 'error',
  message: `The page has the id "${id}" twice, so that a link to it finds the first only.`,
  remedy: 'Word one of the headings differently, or take the attribute "id" out of the HTML.',
  pieces: [`id="${id}"`, `id='${id}'`, id],
});

const ambiguousComment: Finding = {
  code: 'HtmlRefused',
  severity: 'error',
  message: 'The page holds a comment that not every browser ends in the same place.',
  remedy: 'Write comments as <!-- … -->, without ">" at their start and without "--!>".',
  pieces: ['<!-->', '<!--->', '--!>', '<![CDATA['],
};
