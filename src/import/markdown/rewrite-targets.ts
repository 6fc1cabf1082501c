import { posix } from 'node:path';
import type { ImportNote } from '../imported-site.ts';
import type { AssetCollector, PlacedAsset } from './assets.ts';
import type { FindTarget, Target } from './find-target.ts';
import type { ReadDocument } from './read-fields.ts';

export interface RewriteContext {
  find: FindTarget;
  ids: ReadonlyMap<string, string>;
  assets: AssetCollector;
}

// A sign that is never closed is read to the next of its kind only, and a run of blanks once: thousands
// of them would be tried from each one.
const target = String.raw`(?:<(?<angled>[^<>\n]*)>|(?<plain>(?:[^\s()<>]|\([^\s()]*\))*))`;
const title = String.raw`(?:[ \t\n]+(?![ \t\n])(?<title>"[^"]*"|'[^']*'|\([^()]*\)))?`;
const inline = new RegExp(
  String.raw`(?<!\\)(?<bang>!?)\[(?<text>(?:[^\[\]\\!\n]|\n(?![ \t]*\n)|\\.|!(?!\[)|!?\[(?:[^\[\]\\]|\\.)*\])*)\]\([ \t]*(?![ \t])${target}${title}[ \t]*\)(?<kept>\{[^{}\n]*\})?`,
  'gu',
);
const definition = new RegExp(
  String.raw`^(?<start>[ \t>]*\[(?!\^)(?<called>[^\]\n]+)\]:[ \t]*(?![ \t]))${target}(?<rest>[ \t]*(?![ \t])(?:"[^"\n]*"|'[^'\n]*')?[ \t]*)$`,
  'gmu',
);
const wiki =
  /(?<bang>!?)\[\[(?!_?toc_?\]\])(?<page>[^[\]|#\n]*)(?<fragment>#[^[\]|\n]*)?(?:\|(?<label>[^[\]\n]*))?\]\](?!\()/giu;
const tag = /<[a-z](?:"[^"\n]*"|'[^'\n]*'|[^<>"'])*/giu;
const attribute =
  /(?<=\s)(?<name>href|src|poster)=(?:"(?<double>[^"\n]*)"|'(?<single>[^'\n]*)')/giu;
const liquid =
  /\{\{[<%]\s*(?:rel)?ref\s+(?:path=)?["'“]?([^"'”\s>%]+)["'”]?[^{}]*?[%>]\}\}|\{%-?\s*(?:link|post_url)\s+(\S+)\s*-?%\}/gu;
const baseUrl =
  /\{\{-?\s*(?:site\.baseurl|site\.url|\.Site\.BaseURL)\s*-?\}\}|\{\{-?\s*["'“]([^"'”}]+)["'”]\s*\|\s*\w+\s*-?\}\}|\{\{[<%]?-?\s*(?:rel_?url|abs_?url|url_for|static)\s*\(?["'“]([^"'”}]+)["'”]\)?\s*-?[>%]?\}\}/giu;

/** A link to a value that only the other program knows. */
const unknownValue = /(?<!!)\[([^[\]\n]*)\]\((?:[^()\s{}]*\{\{[^{}\n]*\}\})+[^()\s{}]*\)/gu;

/** Makes links of a text lead to articles by id, and pictures to the files that come along. */
export async function rewriteTargets(
  body: string,
  document: ReadDocument,
  context: RewriteContext,
): Promise<{ body: string; notes: readonly ImportNote[] }> {
  const text = body
    .replace(baseUrl, (_, one?: string, other?: string) => one ?? other ?? '')
    .replace(liquid, (_, one?: string, other?: string) => one ?? other ?? '')
    .replace(unknownValue, '$1');
  const found = new Map<string, Target>();
  const look = (written: string): Target => {
    const known = found.get(written) ?? context.find(written, document);
    found.set(written, known);
    return known;
  };
  const lookAll = (part: string): void => {
    for (const { groups = {} } of part.matchAll(inline)) {
      look(writtenIn(groups));
      // The text of a link may be a picture.
      if (groups['text']?.includes('](') === true) lookAll(groups['text']);
    }
  };
  lookAll(text);
  const attributes = [...text.matchAll(tag)].flatMap(([one]) => [...one.matchAll(attribute)]);
  for (const { groups = {} } of [
    ...text.matchAll(definition),
    ...text.matchAll(wiki),
    ...attributes,
  ]) {
    look(writtenIn(groups));
  }
  const placed = new Map<string, PlacedAsset>();
  for (const one of found.values()) {
    if (one.kind === 'file') placed.set(one.path, await context.assets.place(one.path));
  }
  return write(text, { look, placed, document, context });
}

const writtenIn = (groups: Record<string, string | undefined>): string => {
  const { angled, plain, double, single, page, fragment = '' } = groups;
  return page === undefined ? (angled ?? plain ?? double ?? single ?? '') : page + fragment;
};

interface Writing {
  look: (written: string) => Target;
  placed: ReadonlyMap<string, PlacedAsset>;
  document: ReadDocument;
  context: RewriteContext;
}

function write(text: string, writing: Writing): { body: string; notes: readonly ImportNote[] } {
  const notes = new Map<string, ImportNote>();
  const note = (kind: ImportNote['kind'], line: string): void =>
    void notes.set(line, { kind, text: line });
  const address = (written: string): string | undefined => toAddress(written, writing, note);
  const lost = new Set<string>();
  const foreign = new Set<string>();
  const isWithinLink = createLinkTest(text);
  const body = text
    .replace(inline, (...parts: unknown[]) => {
      const isInLink = isWithinLink(Number(parts.at(-3)));
      return writeInline(groupsOf(parts), address, writing, note, isInLink);
    })
    .replace(wiki, (...parts: unknown[]) => {
      const { bang = '', page = '', fragment = '', label } = groupsOf(parts);
      const word =
        label ??
        (page === ''
          ? fragment.slice(1)
          : posix.basename(page) + (fragment === '' ? '' : `: ${fragment.slice(1)}`));
      const isSize = bang === '!' && /^\d+(?:x\d+)?$/u.test(label ?? '');
      const groups = { bang, text: isSize ? '' : word, plain: page + fragment };
      return writeInline(groups, address, writing, note);
    })
    .replace(definition, (...parts: unknown[]) => {
      const groups = groupsOf(parts);
      const url = address(writtenIn(groups));
      if (url === undefined) lost.add(toLabel(groups['called'] ?? ''));
      else if (/^(?:https?:)?\/\//u.test(url)) foreign.add(toLabel(groups['called'] ?? ''));
      return url === undefined ? '' : `${groups['start'] ?? ''}${url}${groups['rest'] ?? ''}`;
    })
    .replace(tag, (written) =>
      written.replace(attribute, (...parts: unknown[]) => {
        const groups = groupsOf(parts);
        const url = address(writtenIn(groups));
        return url === undefined
          ? ''
          : `${(groups['name'] ?? '').toLowerCase()}="${url.replaceAll('"', '%22')}"`;
      }),
    );
  const referring = withoutForeignPictures(withoutReferences(body, lost), foreign);
  return { body: referring, notes: [...notes.values()] };
}

const toLabel = (written: string): string => written.trim().replace(/\s+/gu, ' ').toLowerCase();

const reference =
  /!?\[(?<text>[^[\]\n]+)\](?:\[(?<label>[^[\]\n]*)\])?(?![[(:])(?:\{[:\s]*[.#][^{}\n]*\})?/gu;

/** What refers to a definition that was left out is plain text: `[pay][p]` would stand there as it is. */
const withoutReferences = (text: string, lost: ReadonlySet<string>): string =>
  lost.size === 0
    ? text
    : text.replace(reference, (written, inside: string, label: string | undefined) =>
        lost.has(toLabel(label ?? '') || toLabel(inside)) ? inside : written,
      );

const pictureReference =
  /(?<start>\[)?!\[(?<text>[^[\]\n]*)\](?:\[(?<label>[^[\]\n]*)\])?(?![[(:])(?<end>\])?/gu;

/** A picture of another site becomes a link to it, within a link its text: pages show none of these. */
const withoutForeignPictures = (text: string, foreign: ReadonlySet<string>): string =>
  foreign.size === 0
    ? text
    : text.replace(pictureReference, (...parts: unknown[]) => {
        const { start = '', text: alt = '', label = '', end = '' } = groupsOf(parts);
        const written = String(parts[0]);
        if (!foreign.has(toLabel(label === '' ? alt : label))) return written;
        const isInLink = start !== '' && end !== '';
        return isInLink ? `[${alt}]` : `${start}[${alt}]${label && `[${label}]`}${end}`;
      });

/** Tells of places of a text, in their order, whether they lie between `<a …>` and its end. */
function createLinkTest(text: string): (at: number) => boolean {
  const signs = [...text.matchAll(/<a |<\/a>/gu)];
  let next = 0;
  return (at) => {
    while (next < signs.length && (signs[next]?.index ?? 0) < at) next += 1;
    return signs[next - 1]?.[0] === '<a ';
  };
}

const groupsOf = (parts: readonly unknown[]): Record<string, string | undefined> => {
  const last = parts.at(-1);
  return typeof last === 'object' && last !== null ? Object.fromEntries(Object.entries(last)) : {};
};

type Note = (kind: ImportNote['kind'], line: string) => void;

function writeInline(
  groups: Record<string, string | undefined>,
  address: (written: string) => string | undefined,
  writing: Writing,
  note: Note,
  isInLink = false,
): string {
  const { bang = '', text = '', title: name = '' } = groups;
  const written = writtenIn(groups);
  const target = writing.look(written);
  // On one line: within HTML, Markdown is read line by line.
  const inside = text
    .replace(/\n[ \t>]*/gu, ' ')
    .replace(inline, (...parts: unknown[]) =>
      writeInline(groupsOf(parts), address, writing, note, bang === ''),
    );
  if (bang === '!' && target.kind === 'article')
    return address(written) === undefined
      ? inside
      : `[${inside || written}](${address(written) ?? ''})`;
  const url = address(written);
  if (bang === '!') {
    const alt = inside.trim() === '' ? plainTitle(name) : inside;
    if (url === undefined) return alt;
    if (!url.startsWith('image:')) {
      if (isInLink) return alt || posix.basename(url);
      if (/^https?:/u.test(url)) note('changed', `A picture of another site became a link: ${url}`);
      return `[${alt || posix.basename(url)}](${url})`;
    }
    return `![${alt}](${url}${name && ` ${name}`})`;
  }
  if (url === undefined) return inside;
  return `[${inside}](${url}${name && ` ${name}`})`;
}

const plainTitle = (title: string): string => title.replace(/^["'(]|["')]$/gu, '');

/** What to write in place of an address; undefined where nothing is left to lead to. */
function toAddress(
  written: string,
  { look, placed, document, context }: Writing,
  note: Note,
): string | undefined {
  const target = look(written);
  switch (target.kind) {
    case 'address':
      return /\s/u.test(target.url) ? encodeURI(target.url) : target.url;
    case 'dead':
      note(
        'changed',
        target.isUntranslated === true
          ? `A link led to an article that only other languages have, and is plain text now: ${written}`
          : `A link led nowhere and is plain text now: ${written}`,
      );
      return undefined;
    case 'article': {
      const id = context.ids.get(target.name);
      const fragment = target.fragment.replace(/[\s()<>]/gu, encodeURIComponent);
      if (target.name === document.name && fragment !== '') return fragment;
      return id === undefined ? undefined : `article:${id}${fragment}`;
    }
    case 'file': {
      const asset = placed.get(target.path);
      if (asset === undefined || asset.kind === 'lost') {
        note('lost', asset?.reason ?? `${written} is not there.`);
        return undefined;
      }
      if (asset.kind === 'picture') {
        if (asset.note !== undefined) note('lost', asset.note);
        return `image:${asset.name}`;
      }
      const depth = (context.ids.get(document.name) ?? '').split('/').length;
      return `${'../'.repeat(depth + 1)}${asset.path}`;
    }
  }
}
