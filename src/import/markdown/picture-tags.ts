import { toCards } from './cards.ts';
import { listHeadings } from './list-headings.ts';
import { outsideCode } from './mask-code.ts';
import { replaceSpans } from './replace-spans.ts';

const braces = String.raw`\{(?:[^{}]|\{(?:[^{}]|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\})*\})*\}`;

/** Pictures as Liquid, Hugo and JSX name them. */
const liquid = /\{%-?\s*(?:image|img|figure|picture|asset)\s+(?<rest>[^%]*?)-?%\}/gu;
const shortcode =
  /\{\{[<%]\s*(?:figure|image|img|picture|screenshot)\s+(?<rest>[^{}]*?)\/?[%>]\}\}/gu;
const jsx =
  /<(?:Image|Img|ThemedImage|Picture|Screenshot|Figure|ZoomableImage|img)\b(?<rest>(?:[^<>"'{}]|"[^"]*"|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\})*)\/?>/gu;
const component = new RegExp(
  String.raw`^[ \t]*<[A-Z]\w*(?<rest>\s(?:[^<>"'{}]|"[^"]*"|'[^']*'|${braces})*)\/>`,
  'gmu',
);
/** A component of Vue that is given a picture: `<svg-image :svg="plan" />`. */
const bound = /<[A-Za-z][\w-]*\s+:[\w-]+="(\w+)"[^<>]*\/>/gu;
const media = /<(?<name>video|audio)\b(?<rest>[^<>]*)(?<!\/)>/giu;
const loneMedia = /<(?:video|audio)\b(?<rest>[^<>]*)\/>/giu;
const ofMedia: Readonly<Record<string, RegExp>> = {
  video: /<\/video\s*>/giu,
  audio: /<\/audio\s*>/giu,
};
const pictureImport =
  /^import\s+(\w+)\s+from\s+["']([^"'\n]+\.(?:png|jpe?g|gif|svg|webp|avif))(?:\?\w+)?["'];?[ \t]*$/gimu;
const forms = /<picture\b[^<>]*>/giu;
const ending = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp|ico)(?:[?#].*)?$/iu;

/** Writes pictures, and films that are files, as Markdown does: the rest of the import knows it then. */
export function writePictures(body: string): string {
  const imported = new Map(
    [...body.matchAll(pictureImport)].map((match) => [match[1] ?? '', match[2] ?? '']),
  );
  // Of one picture in several forms, the one that browsers of all kinds show.
  const single = replaceSpans(
    body.replace(pictureImport, ''),
    forms,
    /<\/picture\s*>/giu,
    ({ inside }) => inside.replace(/<source\b[^<>]*>/giu, '').trim(),
  );
  const pictures = single
    .replace(liquid, (written, rest: string) => fromWords(rest) ?? written)
    .replace(
      shortcode,
      (written, rest: string) => fromNamed(rest, imported) ?? fromWords(rest) ?? written,
    )
    .replace(component, (written, rest: string) => toCards(rest, imported) || written)
    .replace(bound, (written, name: string) => {
      const path = imported.get(name);
      return path === undefined ? written : `![](${spaceless(path)})`;
    })
    .replace(jsx, (written, rest: string) => fromNamed(rest, imported) ?? written);
  return replaceSpans(
    pictures,
    media,
    ({ groups }) => ofMedia[groups?.['name']?.toLowerCase() ?? ''] ?? /(?!)/gu,
    ({ opening, inside }) => toFilm(opening.groups?.['rest'] ?? '', inside),
  ).replace(loneMedia, (_, rest: string) => toFilm(rest, ''));
}

/** A film or a sound as a link to its file. */
function toFilm(rest: string, inside: string): string {
  const source = /\bsrc=["'{]*(?:(?:require|useBaseUrl)\(\s*["'`])?([^"'`}>)\s]+)/iu.exec(
    `${rest} ${inside}`,
  )?.[1];
  if (source === undefined) return '';
  const title = /\b(?:title|aria-label)=["']([^"']+)/iu.exec(rest)?.[1];
  const name = source
    .split('/')
    .at(-1)
    ?.replace(/[?#].*$/u, '');
  return `[${title ?? name ?? source}](${spaceless(source)})`;
}

/** `src="a.png" alt="A"`, also `src={require('./a.png').default}` and a name that was imported. */
function fromNamed(rest: string, imported: ReadonlyMap<string, string>): string | undefined {
  const braced =
    /\bsrc=\{\s*(?:require|useBaseUrl)?\(?\s*["'`]?([^"'`)}\s]+)["'`]?\s*\)?(?:\.default)?\s*\}/u.exec(
      rest,
    )?.[1];
  const inSources = /\blight:\s*(?:useBaseUrl|require)?\(?["'`]([^"'`]+)/u.exec(rest)?.[1];
  const plain = /\b(?:src|source|link|path|file)=(?:["'“]([^"'”]+)["'”]|([^\s"'{>]+))/u.exec(rest);
  const source =
    braced === undefined
      ? (plain?.[1] ?? plain?.[2] ?? inSources)
      : (imported.get(braced) ?? braced);
  if (source === undefined) return undefined;
  const alt = /\b(?:alt|caption|title)=\{?["'`“]([^"'`”]*)["'`”]/u.exec(rest)?.[1] ?? '';
  return `![${alt.replace(/[[\]]/gu, '')}](${spaceless(source)})`;
}

/** `{% image app/pay.png The page to pay %}`. */
function fromWords(rest: string): string | undefined {
  const [source = '', ...words] = rest.trim().replace(/["']/gu, '').split(/\s+/u);
  const alt = words.filter((word) => !/^\w+=|^\d+(?:px|%)?$/u.test(word)).join(' ');
  return ending.test(source) ? `![${alt.replace(/[[\]]/gu, '')}](${spaceless(source)})` : undefined;
}

const spaceless = (address: string): string => (/\s/u.test(address) ? `<${address}>` : address);

const picture = /!\[(?<alt>(?:[^[\]\\]|\\.)*)\]\((?<target>image:[^)\s]+)/gu;
const html = /<img\b(?![^<>]*\balt="[^"]+")(?<rest>[^<>]*)>/giu;

/**
 * Gives pictures without a text alternative the heading above them, or the title: better than
 * nothing, and told as guessed. `count` says how many there were.
 */
export function fillAlternatives(body: string, title: string): { body: string; count: number } {
  let count = 0;
  const filled = outsideCode(body, (text, show) => {
    const done = fillAll(text, title, show);
    count = done.count;
    return done.body;
  });
  return { body: filled, count };
}

/** The same for a text whose code is hidden; `show` gives what a part of it is with its code. */
function fillAll(
  body: string,
  title: string,
  show: (part: string) => string,
): { body: string; count: number } {
  let count = 0;
  let above = createTextFinder(body, title, show);
  const filled = body.replace(picture, (written, alt: string, target: string, at: number) => {
    if (!isNoText(alt, target)) return written;
    count += 1;
    return `![${above(at)}](${target}`;
  });
  above = createTextFinder(filled, title, show);
  const done = filled.replace(html, (written, rest: string, at: number) => {
    count += 1;
    const others = rest.replace(/\salt(?:="[^"]*")?(?=\s|$)/iu, '');
    return written.includes('src=') ? `<img alt="${above(at)}"${others}>` : '';
  });
  return { body: done, count };
}

/** Tells the heading above each place of a text, the places asked for in their order. */
function createTextFinder(
  body: string,
  title: string,
  show: (part: string) => string,
): (at: number) => string {
  const headings = listHeadings(body);
  let next = 0;
  return (at) => {
    while (next < headings.length && (headings[next]?.index ?? 0) < at) next += 1;
    const words = show(headings[next - 1]?.text ?? title)
      .replace(/(?<![ \t])[ \t]*\{#[^{}]*\}$/u, '')
      .replace(/!?\[([^[\]]*)\]\([^()]*\)/gu, '$1')
      .replace(/[[\]"<>*_`{}]/gu, '')
      .trim();
    if (words === '') return title;
    return isNoText(words, '') ? `${title}: ${words}` : words;
  };
}

/** No text, or the name of the file. */
function isNoText(alt: string, target: string): boolean {
  const words = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const name = words((target.split('/').at(-1) ?? '').replace(/-[\da-f]{8}$/u, ''));
  const said = words(alt.replace(/\.(?:png|jpe?g|gif|svg|webp)$/iu, ''));
  return (
    said === '' ||
    said === name ||
    /^(?:image|img|screenshot|picture|photo|alttext|alt)\d*$/u.test(said) ||
    ending.test(alt.trim())
  );
}
