import { isUtf8 } from 'node:buffer';
import { isUnsafeAddress } from './html-policy.ts';
import { listTags, type HtmlAttribute, type HtmlTag } from './html-tags.ts';

/**
 * What in a drawing (SVG) can run code, fetch from elsewhere or show another document when a browser
 * opens it by itself, where it is a document of the site; undefined for one that only draws. Whatever
 * a browser might read in another way than this does is named, too.
 */
export function findActive(bytes: Buffer): string | undefined {
  if (!isUtf8(bytes) || bytes.includes(0)) return 'text that is not UTF-8';
  const text = bytes.toString('utf8');
  const encoding = /^\uFEFF?<\?xml\s[^>]*?\bencoding\s*=\s*["']([^"']*)/u.exec(text)?.[1];
  if (encoding !== undefined && !plainEncodings.has(encoding.toLowerCase())) {
    return `the encoding "${encoding}"`;
  }
  // The parser of tags ends an instruction at its first ">", and browsers at "?>".
  if (/<\?(?![^<>]*\?>)/u.test(text)) return 'an instruction with "<" or ">" in it';
  if (/<\?xml-stylesheet\b/iu.test(text)) return 'an <?xml-stylesheet?>';
  const entities = readEntities(text);
  if (!entities) return 'a <!DOCTYPE> that declares more than plain entities';
  const active = listTags(text, { xmlMode: true }).find((tag) => isActiveTag(tag, entities));
  return active && `<${active.name}>`;
}

/** Encodings in which the signs of ASCII are what they are in UTF-8. */
const plainEncodings: ReadonlySet<string> = new Set(
  'utf-8 utf8 us-ascii ascii iso-8859-1 windows-1252'.split(' '),
);

/** What stands before `[` in a declaration of the document type, and what it may declare. */
const external = /^<!DOCTYPE(?:[^<>[\]"']|"[^"<>[]*"|'[^'<>[]*')*/iu;
const plainEntity =
  /^\s*<!ENTITY\s+(?<name>[\w.:-]+)\s+(?:"(?<double>[^"<&%]*)"|'(?<single>[^'<&%]*)')\s*>/iu;

/**
 * The entities that a drawing declares, by name. Drawing programs declare theirs for addresses of
 * namespaces, which are plain. Undefined where the declaration holds anything else: an entity with
 * markup or from a file, or attributes that elements have without being written.
 * https://www.w3.org/TR/xml/#sec-prolog-dtd
 */
function readEntities(text: string): ReadonlyMap<string, string> | undefined {
  const entities = new Map<string, string>();
  const start = text.search(/<!DOCTYPE/iu);
  if (start === -1) return /<!(?:ENTITY|ATTLIST)/iu.test(text) ? undefined : entities;
  const declaration = text.slice(start);
  const before = external.exec(declaration)?.[0] ?? '';
  let rest = declaration.slice(before.length);
  if (rest.startsWith('>'))
    return /<!(?:DOCTYPE|ENTITY|ATTLIST)/iu.test(rest) ? undefined : entities;
  if (!rest.startsWith('[')) return undefined;
  rest = rest.slice(1);
  for (let found = plainEntity.exec(rest); found; found = plainEntity.exec(rest)) {
    const { name = '', double, single = '' } = found.groups ?? {};
    // The first declaration of a name counts.
    if (!entities.has(name)) entities.set(name, double ?? single);
    rest = rest.slice(found[0].length);
  }
  const end = /^\s*\]\s*>/u.exec(rest)?.[0];
  if (end === undefined) return undefined;
  return /<!(?:DOCTYPE|ENTITY|ATTLIST)/iu.test(rest) ? undefined : entities;
}

/** Elements that run, load or frame something, whatever the prefix of their names. */
const activeElements: ReadonlySet<string> = new Set(
  'script foreignobject iframe embed object frame frameset meta base link form handler listener'.split(
    ' ',
  ),
);

/** Elements that change an attribute of another while the drawing is shown. */
const animations: ReadonlySet<string> = new Set(
  'set animate animatemotion animatetransform'.split(' '),
);

const xhtml = 'http://www.w3.org/1999/xhtml';

function isActiveTag(
  { name, attributes }: HtmlTag,
  entities: ReadonlyMap<string, string>,
): boolean {
  const element = name.slice(name.lastIndexOf(':') + 1);
  const filled = attributes.map((one) => ({ ...one, value: fill(one.value, entities) }));
  return (
    activeElements.has(element) ||
    filled.some(isActiveAttribute) ||
    (animations.has(element) && filled.some(namesActiveAttribute))
  );
}

const fill = (value: string, entities: ReadonlyMap<string, string>): string =>
  value.replaceAll(/&([\w.:-]+);/gu, (whole, name: string) => entities.get(name) ?? whole);

/** A picture inside a drawing may be embedded as data; a document may not. */
const isActiveAttribute = ({ name, value }: HtmlAttribute): boolean =>
  name.startsWith('on') ||
  (name.startsWith('xmlns') && value.trim() === xhtml) ||
  (name.endsWith('href') && isUnsafeAddress(value) && !isPictureData(value));

const isPictureData = (address: string): boolean => /^\s*data:image\/(?!svg)/iu.test(address);

/** `<set attributeName="href" to="javascript:…">` */
const namesActiveAttribute = ({ name, value }: HtmlAttribute): boolean =>
  name === 'attributename' && isActiveName(value.trim().toLowerCase());

const isActiveName = (name: string): boolean =>
  name.startsWith('on') || name.slice(name.lastIndexOf(':') + 1) === 'href';
