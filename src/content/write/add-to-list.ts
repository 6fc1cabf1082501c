import { isDeepStrictEqual } from 'node:util';
import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parse,
  parseDocument,
  Scalar,
  stringify,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

/** What is put into a list: a text, or an entry of fields that hold lists of texts. */
export type ListItem = string | Readonly<Record<string, readonly string[]>>;

export type AddedToList = { ok: true; yaml: string } | { ok: false; reason: string };

/**
 * Adds items to the end of a list that is a field of a YAML text, or begins the list. Nothing else of
 * the text changes: comments, order, quotes and ends of lines stay as they are, since what is new is
 * put in at its place instead of all being written anew. Refuses a text that it does not understand,
 * and looks at the result before it hands it on.
 */
export function addToList(yaml: string, key: string, items: readonly ListItem[]): AddedToList {
  const document = parseDocument(yaml, { logLevel: 'silent' });
  if (document.errors.length > 0) return { ok: false, reason: 'its YAML cannot be read' };
  const { contents } = document;
  if (contents !== null && !(isMap(contents) && contents.flow !== true)) {
    const isEmpty = isScalar(contents) && contents.value === null;
    if (!isEmpty) return { ok: false, reason: 'it has no fields, each on a line of its own' };
  }
  const eol = /\r?\n/u.exec(yaml)?.[0] ?? '\n';
  const map = isMap(contents) ? contents : undefined;
  const added = insert({ yaml, eol, key, items, map });
  return added !== undefined && isAsMeant(yaml, added, key, items)
    ? { ok: true, yaml: added }
    : { ok: false, reason: `"${key}" is written in a way that is changed by hand only` };
}

interface Place {
  yaml: string;
  eol: string;
  key: string;
  items: readonly ListItem[];
  map: YAMLMap | undefined;
}

function insert(place: Place): string | undefined {
  const { yaml, eol, key, items, map } = place;
  const pair = map?.items.find((one) => isScalar(one.key) && one.key.value === key);
  if (!pair) {
    const start = yaml === '' || yaml.endsWith('\n') ? yaml : yaml + eol;
    const indent = ' '.repeat(columnOf(yaml, startOf(map?.items[0]?.key) ?? 0));
    return `${start}${indent}${key}:${eol}${toLines(items, `${indent}  `, eol)}`;
  }
  const { value } = pair;
  if (isAlias(value)) return undefined;
  if (isSeq(value)) return value.flow === true ? addToFlow(place, value) : addToBlock(place, value);
  return isScalar(value) && value.value === null ? fillEmpty(place, pair) : undefined;
}

/** `key:` with nothing behind it, or with `null`. */
function fillEmpty({ yaml, eol, items }: Place, { key, value }: Pair): string | undefined {
  const start = startOf(key);
  const end = isNode(value) ? value.range : undefined;
  if (start === undefined || !end) return undefined;
  const without = yaml.slice(0, end[0]) + yaml.slice(end[1]);
  return toBlock(without, start, { eol, items });
}

/** Puts items below the line of a key, of which the value was taken away. */
function toBlock(
  yaml: string,
  start: number,
  { eol, items }: Pick<Place, 'eol' | 'items'>,
): string {
  const end = yaml.indexOf('\n', start);
  const line = (end === -1 ? yaml.slice(start) : yaml.slice(start, end)).replace(/\r$/u, '');
  const rest = end === -1 ? '' : yaml.slice(end + 1);
  const indent = ' '.repeat(columnOf(yaml, start) + 2);
  const tidy = line.replace(/: {2,}#/u, ': #').trimEnd();
  return `${yaml.slice(0, start)}${tidy}${eol}${toLines(items, indent, eol)}${rest}`;
}

function addToFlow({ yaml, eol, items }: Place, list: YAMLSeq): string | undefined {
  const { range } = list;
  if (!range) return undefined;
  const [start, end] = range;
  const written = items.map(toFlow);
  const last = list.items.at(-1);
  if (last === undefined) {
    if (!/^\[\s*\]$/u.test(yaml.slice(start, end))) return undefined;
    const lineStart = yaml.lastIndexOf('\n', start - 1) + 1;
    const first = lineStart + (/^\s*/u.exec(yaml.slice(lineStart))?.[0].length ?? 0);
    return toBlock(yaml.slice(0, start) + yaml.slice(end), first, { eol, items });
  }
  if (!isNode(last) || !last.range) return undefined;
  const [from, to] = last.range;
  const before = yaml.slice(yaml.lastIndexOf('\n', from - 1) + 1, from);
  const separator = /^\s*$/u.test(before) && yaml.includes('\n') ? `,${eol}${before}` : ', ';
  return `${yaml.slice(0, to)}${separator}${written.join(separator)}${yaml.slice(to)}`;
}

function addToBlock({ yaml, eol, items }: Place, list: YAMLSeq): string | undefined {
  const last = list.items.at(-1);
  if (!isNode(last) || !last.range) return undefined;
  const [from, to] = last.range;
  const dash = /^([ ]*)- +$/u.exec(yaml.slice(yaml.lastIndexOf('\n', from - 1) + 1, from));
  if (!dash) return undefined;
  const type = isScalar(last) ? last.type : undefined;
  const lines = toLines(items, dash[1] ?? '', eol, type);
  if (yaml[to - 1] === '\n') return yaml.slice(0, to) + lines + yaml.slice(to);
  const end = yaml.indexOf('\n', to);
  return end === -1 ? yaml + eol + lines : yaml.slice(0, end + 1) + lines + yaml.slice(end + 1);
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);

const columnOf = (yaml: string, offset: number): number =>
  offset - (yaml.lastIndexOf('\n', offset - 1) + 1);

const toLines = (
  items: readonly ListItem[],
  indent: string,
  eol: string,
  type?: Scalar['type'],
): string => items.map((item) => `${indent}- ${toItem(item, type)}${eol}`).join('');

/** An item of a list with a dash; a text in the quotes of its neighbour, or without where it can. */
function toItem(item: ListItem, type: Scalar['type']): string {
  if (typeof item !== 'string') return toFlow(item);
  const scalar = new Scalar(item);
  if (type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE) scalar.type = type;
  const [line = '', ...more] = stringify([scalar], { lineWidth: 0, blockQuote: false })
    .trimEnd()
    .split('\n');
  return more.length > 0 ? JSON.stringify(item) : line.slice(2);
}

/** An item between brackets. JSON is YAML, and lets nothing in a text end it. */
const toFlow = (item: ListItem): string =>
  typeof item === 'string'
    ? JSON.stringify(item)
    : `{ ${Object.entries(item)
        .map(([name, words]) => `${name}: [${words.map(toWord).join(', ')}]`)
        .join(', ')} }`;

/** A word that can be nothing else needs no quotes. */
const toWord = (word: string): string =>
  /^\p{L}[\p{L}\p{M} ]*$/u.test(word) && typeof parse(word) === 'string'
    ? word
    : JSON.stringify(word);

/** Whether the text says what it said, and the new items at the end of the list. */
function isAsMeant(
  before: string,
  after: string,
  key: string,
  items: readonly ListItem[],
): boolean {
  const document = parseDocument(after, { logLevel: 'silent' });
  if (document.errors.length > 0) return false;
  const [old, changed] = [toFields(parse(before)), toFields(document.toJS())];
  const known: unknown = old[key];
  const list: readonly unknown[] = Array.isArray(known) ? known : [];
  return isDeepStrictEqual({ ...old, [key]: [...list, ...items] }, changed);
}

const toFields = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
