import { createHash } from 'node:crypto';
import { parse as parseToml, TomlError } from 'smol-toml';
import { articleSchema, type ArticleFrontMatter } from '../../schemas/article.ts';
import type { ArticlePath } from './article-path.ts';
import { toFolderLabel } from './folder-label.ts';
import { mapFields, type MappedFields } from './foreign-fields.ts';
import { findFieldLine, splitText, type SplitText } from './front-matter.ts';
import { toError, type Problem } from './files/problem.ts';
import { checkRest } from './yaml/check-rest.ts';
import { checkSchema, type Mistake } from './yaml/schema-mistakes.ts';
import { findTitleHeading } from './title-heading.ts';
import { toFailure, yamlProblem } from './yaml/yaml-file.ts';
import { parseYaml } from './yaml/yaml-text.ts';

/** An article as its writer left it. */
export interface ArticleFile extends ArticlePath {
  frontMatter: ArticleFrontMatter;
  /** Where the title comes from: its field, the first heading of the text, or the name of the file. */
  titleFrom: 'field' | 'heading' | 'name';
  /** A shorter title for lists and folders, where another program knew one. */
  listTitle?: string;
  /** Fields of the front matter that nothing reads, as written. */
  unusedFields: readonly string[];
  /** Without the heading that is the title. */
  body: string;
  /** Line of the file on which the body starts. */
  bodyLine: number;
  /** Changes when the file changes: first 12 hex digits of SHA-256 over it. */
  revision: string;
}

export type ReadArticle =
  | { ok: true; article: ArticleFile }
  | {
      ok: false;
      problems: readonly Problem[];
      /** The rest of the article, for checks: its body, and those fields that can be read. */
      rest?: ArticleFile | undefined;
    };

/** Reads one article from its text; what is wrong with its fields does not hide its body. */
export function readArticle(place: ArticlePath, text: string): ReadArticle {
  const split = splitText(text);
  if (!split) return { ok: false, problems: [frontMatterOpen(place.file, text)] };
  const parsed = parseFields(place.file, split);
  const mapped = mapFields(parsed.ok ? parsed.fields : {});
  const { title, from, body } = findTitle(place, mapped, split.body);
  const toArticle = (frontMatter: ArticleFrontMatter): ArticleFile => ({
    ...place,
    frontMatter: withoutOwnAddress(frontMatter, place, mapped),
    titleFrom: from,
    ...(mapped.listTitle !== undefined && { listTitle: mapped.listTitle }),
    unusedFields: mapped.unused,
    body,
    bodyLine: split.bodyLine,
    revision: createHash('sha256').update(text).digest('hex').slice(0, 12),
  });
  if (!parsed.ok) return { ok: false, problems: [parsed.problem], rest: toArticle(standIn) };
  const fields = { ...mapped.fields, title };
  const checked = checkSchema(articleSchema, fields);
  if (checked.ok) return { ok: true, article: toArticle(checked.value) };
  const { value = standIn, mistakes } = checkRest(articleSchema, fields, { title: standIn.title });
  const problems = mistakes.map((one) => toProblem(one, place.file, split));
  return { ok: false, problems, rest: toArticle(value) };
}

/** Fields of an article whose own cannot be read. */
const standIn: ArticleFrontMatter = articleSchema.parse({ title: '–' });

/**
 * The text of an article as it is rendered: without fields and without the heading that is the title.
 * `bodyLine` is the line of the file on which it starts; undefined if the fields cannot be read.
 */
export function readBody(text: string): Pick<SplitText, 'body' | 'bodyLine'> | undefined {
  const split = splitText(text);
  const parsed = split && parseFields('', split);
  if (!split || parsed?.ok !== true) return undefined;
  const { body } = findTitle(undefined, mapFields(parsed.fields), split.body);
  return { body, bodyLine: split.bodyLine };
}

type Fields = Readonly<Record<string, unknown>>;
type ParsedFields = { ok: true; fields: Fields } | { ok: false; problem: Problem };

function parseFields(file: string, split: SplitText): ParsedFields {
  if (split.notation === 'none') return { ok: true, fields: {} };
  if (split.notation === 'toml') return parseTomlFields(file, split);
  const { fields, firstLine } = split;
  const parsed = parseYaml(fields, firstLine);
  const failure = toFailure(parsed, firstLine);
  if (failure) return { ok: false, problem: yamlProblem(file, fields, failure, firstLine) };
  return { ok: true, fields: parsed.ok ? toFields(parsed.value) : {} };
}

const toFields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};

function parseTomlFields(file: string, { fields, firstLine }: SplitText): ParsedFields {
  try {
    return { ok: true, fields: toFields(parseToml(fields)) };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const [reason = ''] = error.message.split('\n');
    const place = { file, line: firstLine + error.line - 1 };
    const remedy = 'Correct the line, or write the fields as YAML between two lines "---".';
    return {
      ok: false,
      problem: toError('YamlUnreadable', place, `The TOML cannot be read: ${reason}.`, remedy),
    };
  }
}

/**
 * The title, and the text without it: a heading that says the same as the field, or that stands for
 * it, would be read twice.
 */
function findTitle(
  place: ArticlePath | undefined,
  { fields, listTitle, hidesTitle }: MappedFields,
  body: string,
): { title: unknown; from: ArticleFile['titleFrom']; body: string } {
  const { title } = fields;
  const heading = body.includes('#') || body.includes('==') ? findTitleHeading(body) : undefined;
  const hasTitle = title !== undefined && title !== '';
  if (hasTitle) {
    const isTwice = heading?.isFirst === true && (hidesTitle || isSame(heading.text, title));
    return { title, from: 'field', body: isTwice ? heading.rest : body };
  }
  if (heading) return { title: heading.text, from: 'heading', body: heading.rest };
  if (listTitle !== undefined) return { title: listTitle, from: 'field', body };
  return { title: place ? nameAsTitle(place) : '', from: 'name', body };
}

const isSame = (heading: string, title: unknown): boolean =>
  typeof title === 'string' && heading.toLowerCase() === title.trim().toLowerCase();

/** Of the index of a folder, the name of the folder. */
function nameAsTitle({ path, isIndex, extension, order }: ArticlePath): string {
  const parts = path.slice(0, -extension.length).split('/');
  const name = (isIndex ? parts.at(-2) : parts.at(-1)) ?? '';
  return toFolderLabel(order === undefined ? name : name.replace(/^\d+[-_.)\s]+/u, ''));
}

/** `permalink` and such may say the very address that the article has. */
function withoutOwnAddress(
  frontMatter: ArticleFrontMatter,
  { locale, id }: ArticlePath,
  { foreignAddresses }: MappedFields,
): ArticleFrontMatter {
  const last = frontMatter.slug ?? id.slice(id.lastIndexOf('/') + 1);
  const own = `${locale}/${id.slice(0, id.lastIndexOf('/') + 1)}${last}`;
  const redirectFrom = frontMatter.redirectFrom.filter(
    (path) => !foreignAddresses.includes(path) || path.replace(/^\/|\/$/gu, '') !== own,
  );
  return { ...frontMatter, redirectFrom };
}

const toProblem = (
  { code, path, target, message, remedy }: Mistake,
  file: string,
  split: SplitText,
): Problem => toError(code, { file, line: findFieldLine(split, path, target) }, message, remedy);

const frontMatterOpen = (file: string, text: string): Problem => {
  const sign = text.replace(/^\uFEFF/u, '').slice(0, 3);
  return toError(
    'FrontMatterMissing',
    { file, line: 1 },
    'The front matter is not closed.',
    `Write a line "${sign}" after its last field.`,
  );
};
