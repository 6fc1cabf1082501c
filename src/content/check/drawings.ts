import { readFileSync } from 'node:fs';
import { toError, type Problem } from '../read/problem.ts';
import { isUnsafeAddress } from './body/html-policy.ts';
import { listTags } from './body/html-tags.ts';

/** Tells a drawing (SVG) that could run code when it is opened by itself; `file` is for messages. */
export function checkDrawing(path: string, file: string): readonly Problem[] {
  const active = listTags(readFileSync(path, 'utf8'), { xmlMode: true }).find(
    ({ name, attributes }) =>
      activeElements.has(name) || attributes.some((one) => isActive(one.name, one.value)),
  );
  if (!active) return [];
  const message = `The drawing holds <${active.name}>, which can run code or fetch from elsewhere.`;
  return [toError('PictureRefused', { file }, message, 'Export it again as a plain SVG.')];
}

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
