import { escapeHtml } from '../../../lib/escape.ts';
import type { InlineContext } from './inline-context.ts';

const attributes = /[ \t]?(?<!\\)\{:(?:[^{}"\n]|"[^"\n]*")*\}/gu;
const behind =
  /(?<=[)\]*_:\u{100000}-\u{10FFFD}])\{\s*(?:[.#][\w-]+|[\w-]+=(?:"[^"\n]*"|[^\s}"]+))(?:\s+(?:[.#]?[\w-]+|[\w-]+=(?:"[^"\n]*"|[^\s}"]+)))*\s*\}/gu;
const wiki = /(?<!\\)(?<embed>!?)\[\[(?<page>[^[\]\n|]*)(?:\|(?<words>[^[\]\n]*))?\]\](?![([])/gu;
const keys =
  /(?<![+\w])\+\+(?<keys>[a-z\d]+(?:-[a-z\d]+)*(?:\+[a-z\d]+(?:-[a-z\d]+)*)*)\+\+(?![+\w])/gu;
const marked = /(?<![=\w])==(?=[^\s=])(?<words>[^=\n]*[^\s=])==(?![=\w])/gu;
const critic =
  /\{(?:\+\+(?<added>(?:(?!\{\+\+|\+\+\})[^\n])*)\+\+|--(?:(?!\{--|--\})[^\n])*--|~~(?:(?!\{~~|~>)[^\n])*~>(?<changed>(?:(?!\{~~|~~\})[^\n])*)~~|==(?<marked>(?:(?!\{==|==\})[^\n])*)==|>>(?:(?!\{>>|<<\})[^\n])*<<)\}/gu;
const role = /(?<=^|[\s(])\{[a-z][\w:+-]*\}(?=[\u{100000}-\u{10FFFD}])/gmu;
const jsxComment = /\{\/\*(?:(?!\{\/\*)[\s\S])*?\*\/\}/gu;
const braces = /\{(?:[^{}]|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\})*\}/u.source;
const jsxTag = new RegExp(
  `<[A-Za-z][\\w.-]*(?:\\s+(?:[\\w:@.-]+(?:=(?:"[^"]*"|'[^']*'|${braces}|[^\\s"'>{}]+))?|${braces}))+\\s*/?>`,
  'gu',
);
const jsxValue = new RegExp(`(?<!\\s)\\s+(?:[\\w:@.-]+=)?${braces}`, 'gu');
const server = /<%[^%\n]*%>/gu;

/** Replaces or leaves out marks of Obsidian, kramdown, MkDocs, MyST and JSX within a paragraph. */
export function withoutForeignMarks(text: string, at: number, context: InlineContext): string {
  const isPage = context.purpose === 'page';
  const leaveOut = (kind: string, kept = ''): string => {
    context.foreign.push({ kind, at });
    return kept;
  };
  let plain = text
    .replaceAll(attributes, '')
    .replaceAll(behind, '')
    .replaceAll(wiki, (_whole, embed: string, page: string, words?: string) =>
      leaveOut('[[ … ]]', embed === '!' ? '' : (words ?? page.replace(/^#|^.*\/(?=.)/u, ''))),
    )
    .replaceAll(
      critic,
      (_whole, added?: string, changed?: string, noted?: string) => added ?? changed ?? noted ?? '',
    )
    .replaceAll(keys, (_whole, list: string) =>
      list
        .split('+')
        .map((key) => toKey(key, isPage))
        .join('+'),
    )
    .replaceAll(marked, isPage ? '<mark>$<words></mark>' : '$<words>')
    .replaceAll(server, () => leaveOut('<% … %>'));
  if (context.format === 'md') {
    plain = plain.replaceAll(role, '').replaceAll(jsxComment, '');
    if (plain.includes('{')) {
      plain = plain.replaceAll(jsxTag, (tag) => tag.replaceAll(jsxValue, toAttribute));
    }
  }
  return plain;
}

/** Keys as people write them: `ctrl` is “Ctrl”. */
function toKey(name: string, isPage: boolean): string {
  const words = name.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return isPage ? `<kbd>${escapeHtml(words.join(' '))}</kbd>` : `**${words.join(' ')}**`;
}

/** `label={"text"}` keeps its text; other code in an attribute has no meaning here. */
function toAttribute(written: string): string {
  const found = /^(?<name>\s+[\w:@.-]+=)\{\s*(?<quote>["'])(?<text>.*)\k<quote>\s*\}$/u.exec(
    written,
  )?.groups;
  return found ? `${found['name'] ?? ''}"${escapeHtml(found['text'] ?? '')}"` : '';
}
