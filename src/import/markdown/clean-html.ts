import Slugger from 'github-slugger';
import { framePattern, readFrame } from '../../content/markdown/inline/frames.ts';
import type { ImportNote } from '../imported-site.ts';
import { toCard, toIcon } from './cards.ts';
import { isLike, writeLikeTags } from './like-tags.ts';
import { listHeadings } from './list-headings.ts';
import { withoutModules } from './mdx-modules.ts';
import { replaceSpans } from './replace-spans.ts';
import { listTags, replaceTags, type SourceTag } from './tags.ts';
import { isRefusedAttribute, judgeElement } from '../../content/check/body/html-policy.ts';

/** Elements whose text is for programs, and goes with them. */
const programs =
  /<(?<name>script|style|svg|noscript|template|canvas|form|select|textarea|datalist|object|math|button(?=\s[^<>]*\bon))\b(?:"[^"]*"|'[^']*'|[^<>"'])*>/giu;
const attributes =
  /(?<before>(?<!\s)\s+)(?<name>[\w:@.-]+)(?:\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<braced>\{(?:[^{}]|\{[^{}]*\})*\})|(?<bare>[^\s"'>{}]+)))?/gu;

const endOfBlock =
  /^([ \t]*<\/(?:div|p|table|details|section|figure|center|blockquote|ul|ol)>[ \t]*)\n(?=[ \t]*(?:\uE000|#{1,6} |!?\[|[-*] |\d+\. ))/gmu;

/** Shortcodes of Hugo look like tags, and are read when the article is. */
const shortcode = { opening: /\{\{[<%]/gu, closing: /[>%]\}\}/gu };

/** What may stay of HTML and MDX in an article; the rest is left out, its text kept where it has some. */
export function cleanHtml(
  body: string,
  isMdx: boolean,
): { body: string; notes: readonly ImportNote[] } {
  const kept: string[] = [];
  const hidden = replaceSpans(
    body,
    shortcode.opening,
    shortcode.closing,
    ({ written }) => `\uE002${kept.push(written) - 1}\uE003`,
  );
  const cleaned = cleanPlain(hidden, isMdx);
  const shown = cleaned.body.replace(
    /\uE002(\d+)\uE003/gu,
    (_, place: string) => kept[Number(place)] ?? '',
  );
  return { ...cleaned, body: writeLikeTags(withoutTwins(shown)) };
}

/** Of headings that are given the same id, the first keeps it. */
function withoutTwins(text: string): string {
  const ids = new Set<string>();
  return text.replace(
    /(?<![ \t])[ \t]*\{:?[ \t]*#([^{}\s]+)(?:[ \t][^{}\n]*)?\}/gu,
    (written, id: string) => {
      if (ids.has(id)) return '';
      ids.add(id);
      return written;
    },
  );
}

function cleanPlain(body: string, isMdx: boolean): { body: string; notes: readonly ImportNote[] } {
  const notes: ImportNote[] = [];
  const plain = (isMdx ? withoutMdx(body) : body)
    // Others end HTML with its last tag, or read what is in it: here a blank line says so.
    .replace(
      /^([ \t]*<[a-z]+\b[^>\n]*?)(?<!\s)\s+markdown(?:=["'][^"'\n]*["'])?([^>\n]*>)[ \t]*\n/gmu,
      '$1$2\n\n',
    )
    .replace(endOfBlock, '$1\n\n');
  const text = withoutPrograms(plain, notes).replace(
    framePattern,
    (_, name: string, rest: string) => {
      const frame = readFrame(rest);
      notes.push({ kind: 'changed', text: `<${name.toLowerCase()}> became a link.` });
      return frame === undefined ? '' : `[${frame.title}](${frame.url})`;
    },
  );
  const closed = new Set(
    listTags(text)
      .filter(({ isClosing }) => isClosing)
      .map(({ name }) => name),
  );
  const ids = new Set(listHeadingIds(text));
  const cleaned = replaceTags(text, (tag) => {
    const { index } = tag;
    // `\<name>` is meant to be read, and `](<my plan.png>)` is a target.
    if (/\\$|\]\($/u.test(text.slice(Math.max(0, index - 2), index))) return tag.written;
    const isFirst = /(?:^|\n)[ \t]*$/u.test(text.slice(Math.max(0, index - 100), index));
    return cleanTag({ ...tag, rest: withoutTwice(tag.rest, ids), isFirst }, closed);
  });
  return { body: cleaned, notes };
}

const nameOf = ({ groups }: RegExpExecArray): string => groups?.['name']?.toLowerCase() ?? '';

const withoutPrograms = (text: string, notes: ImportNote[]): string =>
  replaceSpans(
    text,
    programs,
    (opening) => new RegExp(`</${nameOf(opening)}\\s*>`, 'giu'),
    ({ opening }) => {
      notes.push({ kind: 'lost', text: `<${nameOf(opening)}> was left out.` });
      return '';
    },
  );

/** Ids that headings will have. */
function listHeadingIds(text: string): readonly string[] {
  const slugger = new Slugger();
  return listHeadings(text).map(
    ({ text: written }) =>
      /\{#([^{}\s]+)(?:[ \t][^{}\n]*)?\}/u.exec(written)?.[1] ??
      slugger.slug(written.replace(/[*_`]/gu, '')),
  );
}

/** An id that stands twice leads to the first. */
const withoutTwice = (rest: string, ids: Set<string>): string =>
  rest.replace(/\s(?:id|name)=["']([^"']*)["']/giu, (written, id: string) => {
    if (ids.has(id)) return '';
    ids.add(id);
    return written;
  });

/** Where a part goes in its component, which has one place for parts here. */
const slot = /\sslot=(?:"[^"]*"|'[^']*')/u;

function cleanTag(
  { written, isClosing, name, rest, isFirst }: SourceTag & { isFirst: boolean },
  closed: ReadonlySet<string>,
): string {
  // Those that are like something here have an answer of their own when the article is read.
  if (/^[A-Z]/u.test(name)) {
    if (isLike(name)) return written.replace(slot, '');
    if (isClosing) return '';
    return isFirst ? toCard(name, rest) : toIcon(rest);
  }
  if (/^https?:|^mailto:|@/u.test(name)) return written;
  const verdict = judgeElement(name);
  if (verdict !== 'inert') {
    if (
      ['center', 'button', 'label', 'fieldset', 'body', 'html', 'map'].includes(name.toLowerCase())
    )
      return '';
    // `<your-name>` is meant to be read.
    const isWord =
      !isClosing &&
      !closed.has(name) &&
      rest.trim() === '' &&
      !/^(?:link|meta|base|input)$/iu.test(name);
    return isWord ? `&lt;${name}&gt;` : '';
  }
  if (isClosing) return `</${name}>`;
  const kept = [...rest.matchAll(attributes)]
    .map(({ groups = {} }) => toAttribute(groups))
    .join('');
  return `<${name}${kept}${/\/\s*$/u.test(rest) ? ' /' : ''}>`;
}

function toAttribute({
  name = '',
  double,
  single,
  braced,
  bare,
}: Record<string, string | undefined>): string {
  const own = name === 'className' ? 'class' : name;
  const text =
    braced === undefined
      ? (double ?? single ?? bare)
      : (/^\{\s*["'`]([^"'`]*)["'`]\s*\}$/u.exec(braced)?.[1] ??
        /^\{\s*(\d+)\s*\}$/u.exec(braced)?.[1]);
  if (braced !== undefined && text === undefined) return '';
  if (own === '/' || isRefusedAttribute(own, text ?? '')) return '';
  return text === undefined ? ` ${own}` : ` ${own}="${text.replaceAll('"', '&quot;')}"`;
}

/** What MDX has beyond Markdown: modules, comments, texts in braces. */
const withoutMdx = (text: string): string =>
  replaceSpans(
    replaceSpans(withoutModules(text), /\{\/\*/gu, /\*\/\}/gu, () => ''),
    /<Link\b(?<rest>[^<>]*)>/gu,
    /<\/Link>/gu,
    ({ opening, inside, written }) => {
      const rest = opening.groups?.['rest'] ?? '';
      const target = /\b(?:to|href)=["'{`]+([^"'}`\s]+)/u.exec(rest)?.[1];
      return target === undefined ? written : `[${inside.trim()}](${target})`;
    },
  )
    .replace(/\{\s*(["'`])([^"'`\n]*)\1\s*\}/gu, '$2')
    .replace(/\\([{}<])/gu, (_, sign: string) => (sign === '<' ? '&lt;' : sign));
