import { urlPartSchema } from '../../schemas/names.ts';
import { toUrlPart } from '../../lib/url-part.ts';

/**
 * Values of front matter as Candil has them, from those of other programs. Each gives undefined for a
 * value that it cannot read.
 */

/** YAML reads `title: 404` as a number. Backticks, which other programs make code of, go. */
export function toTitle(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value.includes('`') ? withoutBackticks(value) : undefined;
}

/** A text of one line without the backticks around its code: lists, tabs and results show plain text. */
export const withoutBackticks = (text: string): string =>
  text.replaceAll(/(`+)(?!`)([^`]+)(?<!`)\1(?!`)/gu, '$2');

/** Letters that a description has room for. */
const longestDescription = 300;

/** A text of any length, cut at a word. */
export function toDescription(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = withoutBackticks(value).replace(/\s+/gu, ' ').trim();
  if (text === '') return undefined;
  if (text.length <= longestDescription) return text;
  return `${text.slice(0, longestDescription - 1).replace(/\s+\S*$/u, '')}…`;
}

/** A list, or words with commas between them; of groups their names. */
export function toKeywords(value: unknown): string[] | undefined {
  if (value === undefined) return undefined;
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  const words = items.flatMap((item) => {
    if (typeof item === 'number') return [String(item)];
    if (typeof item === 'string') return item.split(',').map((word) => word.trim());
    const name =
      typeof item === 'object' && item !== null && 'label' in item ? item.label : undefined;
    return typeof name === 'string' ? [name.trim()] : [];
  });
  return [...new Set(words.filter((word) => word !== ''))];
}

/** A number, be it written as text. */
export function toOrder(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^-?\d+(?:\.\d+)?$/u.test(value) ? Number(value) : undefined;
}

/** The day of a date with or without its time; `{ date: … }` is how Docusaurus writes it. */
export function toDay(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'object' && value !== null && 'date' in value) return toDay(value.date);
  const [day] = /^\d{4}-\d{2}-\d{2}(?=$|[T\s])/u.exec(typeof value === 'string' ? value : '') ?? [];
  return day;
}

/** The last part of an address: of `/guides/Reset Password` it is `reset-password`. */
export function toSlug(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const part = value.replace(/\/+$/u, '').split('/').at(-1) ?? '';
  if (urlPartSchema.safeParse(part).success) return part;
  return /[\p{L}\p{N}]/u.test(part) ? toUrlPart(part) : undefined;
}

/** Paths from the root, of addresses, paths and names; without query and fragment. */
export function toPaths(value: unknown): string[] | undefined {
  if (value === undefined) return undefined;
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.flatMap((item) => {
    if (typeof item !== 'string' || item.trim() === '') return [];
    const path = item.trim().replace(/^https?:\/\/[^/]*/iu, '');
    const [plain = ''] = path.split(/[?#]/u);
    return [encodeBlanks(plain.startsWith('/') ? plain : `/${plain}`)];
  });
}

const encodeBlanks = (path: string): string => path.replaceAll(/\s/gu, encodeURIComponent);
