import { escapeHtml } from '../../../lib/escape.ts';

/** Signs that stand for code, tags and links while the text around them is converted. */
const first = 0xf_00_00;
const hidden = /[\u{F0000}-\u{FFFFD}]/gu;

// From the first of its ticks on only: thousands of them would be tried from each one.
const code = /(?<!\\|(?<!\\)`)(?<ticks>`+)(?!`)(?<text>[\s\S]*?)(?<!`)\k<ticks>(?!`)/gu;
const tag =
  /<(?<raw>pre|code|kbd|samp|script|style|textarea)\b[^<>]*>[\s\S]*?<\/\k<raw>\s*>|<(?:"[^"]*"|'[^']*'|[^<>"'])*>/gu;
const target = String.raw`\(\s*(?:<(?<angled>[^<>]*)>|(?<plain>(?:[^\s()<>]|\([^\s()]*\))*))(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)`;
const picture = new RegExp(String.raw`!\[(?<text>[^[\]]*)\]${target}`, 'gu');
const link = new RegExp(
  String.raw`(?<!\\)\[(?<text>(?:[^[\]\\]|\\.|\[[^[\]]*\])+)\]${target}`,
  'gu',
);
const emphasis: readonly (readonly [RegExp, string])[] = [
  [/(?<!\\)\*\*(?=\S)(?<text>(?:[^*]|\*(?!\*))+?)(?<=\S)\*\*/gu, 'strong'],
  [/(?<![\w\\])__(?=\S)(?<text>(?:[^_]|_(?!_))+?)(?<=\S)__(?!\w)/gu, 'strong'],
  [/(?<![\w*\\])\*(?=[^\s*])(?<text>[^*]+?)(?<=\S)\*(?![\w*])/gu, 'em'],
  [/(?<![\w\\])_(?=[^\s_])(?<text>[^_]+?)(?<=\S)_(?!\w)/gu, 'em'],
  [/(?<![~\\])~~(?=\S)(?<text>[^~]+?)(?<=\S)~~(?!~)/gu, 'del'],
];

/** Signs without which a text of one line is the same in HTML. */
const anySign = /[`*_~[\]<]/u;

/** Elements that only change how words look. */
const plainTag = /<\/?(?:b|i|u|em|strong|s|del|ins|sub|sup|small|mark|kbd|code)>/gu;

/** Whether each of them that is opened is closed. */
function hasClosedTags(text: string): boolean {
  const open: string[] = [];
  for (const [written] of text.matchAll(plainTag)) {
    const name = written.replaceAll(/[</>]/gu, '');
    if (!written.startsWith('</')) open.push(name);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}

/**
 * What Markdown within a line would be, as HTML, for places where the parser reads none: within HTML,
 * and in the titles of blocks. `tags`: `kept` leaves HTML as it is, `escaped` shows it as it is written.
 */
export function toInlineHtml(text: string, tags: 'kept' | 'escaped'): string {
  const plain = (written: string): string => (tags === 'kept' ? written : escapeHtml(written));
  if (!anySign.test(text)) return plain(text);
  const pieces: string[] = [];
  const hide = (html: string): string => {
    pieces.push(html);
    return String.fromCodePoint(first + pieces.length - 1);
  };
  const groupsOf = (parts: readonly unknown[]): Record<string, string | undefined> => {
    const groups = parts.at(-1);
    return typeof groups === 'object' && groups !== null
      ? Object.fromEntries(Object.entries(groups))
      : {};
  };
  const show = (one: string): string =>
    one.replaceAll(hidden, (sign) => {
      const piece = pieces[(sign.codePointAt(0) ?? 0) - first];
      return piece === undefined ? sign : show(piece);
    });
  let out = text.replaceAll(hidden, '');
  out = out.replaceAll(code, (...parts: unknown[]) =>
    hide(`<code>${escapeHtml((groupsOf(parts)['text'] ?? '').trim())}</code>`),
  );
  if (tags === 'kept') out = out.replaceAll(tag, hide);
  else out = escapeHtml(hasClosedTags(out) ? out.replaceAll(plainTag, hide) : out);
  out = out.replaceAll(picture, (...parts: unknown[]) => {
    const { text: alt = '', angled, plain: url = '' } = groupsOf(parts);
    return hide(`<img src="${quote(angled ?? url)}" alt="${quote(alt)}">`);
  });
  out = out.replaceAll(link, (...parts: unknown[]) => {
    const { text: words = '', angled, plain: url = '' } = groupsOf(parts);
    return hide(`<a href="${quote(angled ?? url)}">`) + words + hide('</a>');
  });
  for (const [pattern, name] of emphasis) {
    out = out.replaceAll(
      pattern,
      (...parts: unknown[]) =>
        hide(`<${name}>`) + (groupsOf(parts)['text'] ?? '') + hide(`</${name}>`),
    );
  }
  return show(out.replaceAll(/\\([\\`*_~[\]()])/gu, '$1'));
}

/** The words of a line of Markdown, without its signs. */
export const toInlineText = (text: string): string =>
  anySign.test(text)
    ? text
        .replaceAll(code, (...parts: unknown[]) => {
          const groups: unknown = parts.at(-1);
          return String(Reflect.get(Object(groups), 'text') ?? '').trim();
        })
        .replaceAll(picture, '$<text>')
        .replaceAll(link, '$<text>')
        .replaceAll(/(?<!\\)\*\*(?=\S)([^*]+?)(?<=\S)\*\*/gu, '$1')
        .replaceAll(hasClosedTags(text) ? plainTag : /(?!)/gu, '')
        .trim()
    : text;

const quote = (value: string): string => value.replaceAll('"', '&quot;');
