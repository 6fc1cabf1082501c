import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, parseDocument } from 'yaml';
import { findOwnField, listSlips, mapFields, ownNames } from '../read/foreign-fields.ts';
import { splitFrontMatter } from '../read/front-matter.ts';
import { readArticle, type ArticleFile } from '../read/read-article.ts';
import { parseYaml } from '../read/yaml/yaml-text.ts';
import { applyEdits, listLineStarts, type Edit } from './edits.ts';
import type { Mend } from './mend.ts';
import { findSoleNearest } from './sole-nearest.ts';

type Fields = Readonly<Record<string, unknown>>;

interface Key {
  name: string;
  edit: (text: string) => Edit;
  line: number;
}

/**
 * Gives fields the names of Candil: misspelt ones, and those of other systems where the article says
 * the same afterwards. Values and comments stay. Fields in TOML and JSON are left alone.
 */
export function mendFields(article: ArticleFile, text: string): readonly Mend[] {
  const split = splitFrontMatter(text);
  const fields = split && toFields(split.yaml);
  if (!split || !fields) return [];
  const slips = new Map(
    listSlips(fields).flatMap((name) => {
      const meant = findSoleNearest(name, ownNames);
      return meant === undefined ? [] : [[name, meant] as const];
    }),
  );
  const taken = new Set(Object.keys(fields).map((name) => findOwnField(name)?.field ?? name));
  return listKeys(text, split.yaml).flatMap((key): readonly Mend[] => {
    const slip = slips.get(key.name);
    const own = slip ?? findForeign(key.name);
    if (own === undefined || fields[own] !== undefined) return [];
    if (slip !== undefined && (taken.has(slip) || isTwice(slip, slips))) return [];
    const edits = [key.edit(own)];
    const after = applyEdits(text, edits) ?? text;
    if (!isRenamed(text, after, key.name, own)) return [];
    if (slip === undefined && !isSame(article, text, after)) return [];
    const note = `field "${own}" instead of "${key.name}"`;
    const code = slip === undefined ? {} : { code: 'FieldUnknown' };
    return [{ line: key.line, edits, note, ...code }];
  });
}

/** The field of ours that a name of another system stands for. */
function findForeign(name: string): string | undefined {
  const found = findOwnField(name);
  return found && !found.isOwn ? found.field : undefined;
}

const isTwice = (own: string, slips: ReadonlyMap<string, string>): boolean =>
  [...slips.values()].filter((one) => one === own).length > 1;

function toFields(yaml: string): Fields | undefined {
  const parsed = parseYaml(yaml);
  if (!parsed.ok || typeof parsed.value !== 'object' || parsed.value === null) return undefined;
  return Object.fromEntries(Object.entries(parsed.value));
}

/** The names of the outermost fields. */
function listKeys(text: string, yaml: string): readonly Key[] {
  const { contents, errors } = parseDocument(yaml, { logLevel: 'silent' });
  if (errors.length > 0 || !isMap(contents)) return [];
  const offset = text.indexOf('\n') + 1;
  const starts = listLineStarts(text);
  return contents.items.flatMap(({ key }): readonly Key[] => {
    if (!isScalar(key) || typeof key.value !== 'string') return [];
    const [start, end] = [key.range[0] + offset, key.range[1] + offset];
    const line = starts.findIndex((one) => one > start);
    return [{ name: key.value, line, edit: (name) => ({ start, end, text: name }) }];
  });
}

/** Whether nothing but the name of a field is another. */
function isRenamed(before: string, after: string, from: string, to: string): boolean {
  const [old, changed] = [before, after].map((text) => {
    const split = splitFrontMatter(text);
    return split && toFields(split.yaml);
  });
  if (!old || !changed) return false;
  const expected = Object.entries(old).map(([name, value]) => [name === from ? to : name, value]);
  return isDeepStrictEqual(expected, Object.entries(changed));
}

/** Whether the fields of an article mean what they meant. */
function isSame(article: ArticleFile, before: string, after: string): boolean {
  const [old, changed] = [before, after].map((text) => {
    const read = readArticle(article, text);
    const fields = toFields(splitFrontMatter(text)?.yaml ?? '') ?? {};
    const { fields: mapped, listTitle } = mapFields(fields);
    const { frontMatter } = (read.ok ? read.article : read.rest) ?? {};
    return { ok: read.ok, frontMatter, mapped, listTitle };
  });
  return isDeepStrictEqual(old, changed);
}
