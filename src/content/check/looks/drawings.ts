import { readFileSync } from 'node:fs';
import { toError, type Problem } from '../../read/files/problem.ts';
import { isUnsafeAddress } from '../body/html-policy.ts';
import { listTags } from '../body/html-tags.ts';

/**
 * Reports a drawing (SVG) that could run code when it is opened by itself; `file` is its path in
 * messages.
 */
export function checkDrawing(path: string, file: string): readonly Problem[] {
  const text = readFileSync(path, 'utf8');
  const active = findActive(text);
  if (active === undefined) return [];
  const message = `The drawing holds ${active}, which can run code or fetch from elsewhere.`;
  return [toError('PictureRefused', { file }, message, 'Export it again as a plain SVG.')];
}

function findActive(text: string): string | undefined {
  if (markupEntity.test(text)) return 'an <!ENTITY> with markup or from a file';
  const tag = listTags(text, { xmlMode: true }).find(
    ({ name, attributes }) =>
      activeElements.has(name) || attributes.some((one) => isActive(one.name, one.value)),
  );
  return tag && `<${tag.name}>`;
}

/**
 * An entity that holds more than plain text: an XML parser puts its value in place of `&name;`, as
 * elements too. Drawing programs declare theirs for addresses of namespaces, which are plain.
 * https://www.w3.org/TR/xml/#sec-entity-decl
 */
const markupEntity = /<!ENTITY\s+(?:%\s+)?[^\s"'>]+\s+(?:SYSTEM|PUBLIC|"[^"]*[<&%]|'[^']*[<&%])/iu;

const activeElements: ReadonlySet<string> = new Set([
  'script',
  'foreignobject',
  'iframe',
  'embed',
  'object',
]);

/** A picture inside a drawing may be embedded as data; a document may not. */
const isActive = (name: string, value: string): boolean =>
  name.startsWith('on') ||
  (name.endsWith('href') && isUnsafeAddress(value) && !value.startsWith('data:image/'));
