import type { Proposal, ProposalOf } from '../../schemas/proposal.ts';
import { articleSchema } from '../../schemas/article.ts';
import { synonymsSchema, type Synonyms } from '../../schemas/synonyms.ts';
import { splitFrontMatter } from '../read/front-matter.ts';
import { parseYaml } from '../read/yaml/yaml-text.ts';
import { addToList, type ListItem } from './add-to-list.ts';
import { beginArticle, findBadName, findReserved } from './new-article.ts';

/** Files of a content folder, wherever it lies; paths from the folder, with `/`. */
export interface SourceFiles {
  /** The text as it stands in the file, byte order mark included; undefined if there is none. */
  read: (path: string) => Promise<string | undefined>;
}

/** A file before and after; `before` is undefined for a new one. */
export interface FileChange {
  path: string;
  before: string | undefined;
  after: string;
}

export type Applied =
  /** `changed` is false where all of it stood there already. `note` says what was done, or why less. */
  | { ok: true; changed: boolean; change: FileChange; note: string }
  /** `reason` says what is in the way, and what to do. */
  | { ok: false; reason: string };

/** Questions of an article at most; the schema of articles says so. */
const mostQuestions = 30;

/**
 * What a proposal changes in a content folder; writes nothing. The body of an article stays as it is,
 * byte for byte. What stands there already is not put in again.
 */
export function applyProposal(proposal: Proposal, files: SourceFiles): Promise<Applied> {
  if (proposal.kind === 'question') return addQuestions(proposal, files);
  if (proposal.kind === 'synonym') return addSynonym(proposal, files);
  return startArticle(proposal, files);
}

const refuse = (reason: string): Applied => ({ ok: false, reason });

async function addQuestions(
  { locale, article, questions }: ProposalOf<'question'>,
  files: SourceFiles,
): Promise<Applied> {
  const found = await findArticle(locale, article, files);
  if (!found) {
    return refuse(
      `There is no article articles/${locale}/${article}.mdx or .md. It may have been moved: change "article" in the proposal, or leave the proposal out.`,
    );
  }
  const { path, text } = found;
  const split = splitFrontMatter(text);
  if (!split) return refuse(`${path} has no front matter. Mend it first: npm run check:content.`);
  const parsed = parseYaml(split.yaml);
  const read = articleSchema.safeParse(parsed.ok ? parsed.value : undefined);
  if (!read.success) return refuse(`${path} has mistakes. Mend them first: npm run check:content.`);
  const known = new Set([...read.data.questions, read.data.title].map(toComparable));
  const fresh = questions.filter((one, place) => {
    const isFirst = questions.findIndex((o) => toComparable(o) === toComparable(one)) === place;
    return isFirst && !known.has(toComparable(one));
  });
  const added = fresh.slice(0, Math.max(0, mostQuestions - read.data.questions.length));
  const left = fresh.length - added.length;
  const more =
    left > 0 ? ` ${left} more did not fit: an article has ${mostQuestions} at most.` : '';
  if (added.length === 0) {
    const note = left > 0 ? `${path}:${more}` : `${path} has these questions already.`;
    return { ok: true, changed: false, change: { path, before: text, after: text }, note };
  }
  const list = addToList(split.yaml, 'questions', added);
  if (!list.ok) return refuse(cannotWrite(path, list.reason, added));
  // The front matter begins on the second line.
  const start = text.indexOf('\n') + 1;
  const after = text.slice(0, start) + list.yaml + text.slice(start + split.yaml.length);
  const note = `${path}: ${added.length} added to "questions".${more}`;
  return { ok: true, changed: true, change: { path, before: text, after }, note };
}

const cannotWrite = (path: string, reason: string, items: readonly ListItem[]): string =>
  `${path} was left as it is: ${reason}. Add it yourself: ${items.map((item) => JSON.stringify(item)).join(', ')}`;

/** Marks at the end and capitals make no other question. */
const toComparable = (question: string): string =>
  question
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();

async function findArticle(
  locale: string,
  id: string,
  files: SourceFiles,
): Promise<{ path: string; text: string } | undefined> {
  for (const extension of ['.mdx', '.md']) {
    const path = `articles/${locale}/${id}${extension}`;
    const text = await files.read(path);
    if (text !== undefined) return { path, text };
  }
  return undefined;
}

async function addSynonym(
  { locale, from, to }: ProposalOf<'synonym'>,
  files: SourceFiles,
): Promise<Applied> {
  const path = `synonyms/${locale}.yaml`;
  const text = await files.read(path);
  const start = text?.startsWith('\uFEFF') === true ? 1 : 0;
  const yaml = text?.slice(start) ?? '';
  const parsed = parseYaml(yaml);
  const read = synonymsSchema.safeParse(parsed.ok ? parsed.value : undefined);
  if (!read.success) return refuse(`${path} has mistakes. Mend them first: npm run check:content.`);
  const words = { from: [...from], to: [...to] };
  if (isKnown(words, read.data)) {
    const change = { path, before: text, after: text ?? '' };
    return { ok: true, changed: false, change, note: `${path} has these words already.` };
  }
  if (from.some((word) => to.some((other) => isSame(word, other)))) {
    return refuse(`"${from.join(', ')}" stands for itself. Leave the proposal out.`);
  }
  const list = addToList(yaml, 'synonyms', [words]);
  if (!list.ok) return refuse(cannotWrite(path, list.reason, [words]));
  const after = (text?.slice(0, start) ?? '') + list.yaml;
  return {
    ...{ ok: true, changed: true, change: { path, before: text, after } },
    note: `${path}: ${from.join(', ')} → ${to.join(', ')}`,
  };
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const holds = (words: readonly string[], some: readonly string[]): boolean =>
  some.every((one) => words.some((word) => isSame(word, one)));

const isKnown = (
  words: { from: readonly string[]; to: readonly string[] },
  { synonyms }: Synonyms,
): boolean =>
  synonyms.some((entry) =>
    'both' in entry
      ? holds(entry.both, [...words.from, ...words.to])
      : holds(entry.from, words.from) && holds(entry.to, words.to),
  );

async function startArticle(
  { locale, article, title, questions }: ProposalOf<'article'>,
  files: SourceFiles,
): Promise<Applied> {
  const [category = ''] = article.split('/');
  const reason = findBadName(article) ?? findReserved(category);
  if (reason !== undefined) return refuse(reason);
  const path = `articles/${locale}/${article}.mdx`;
  const found = await findArticle(locale, article, files);
  const after = beginArticle(title, questions);
  if (found) {
    // Applied a second time, even after its writer has gone on with it.
    const note = `${found.path} exists already. If it is another article, change "article" in the proposal.`;
    const change = { path: found.path, before: found.text, after: found.text };
    return { ok: true, changed: false, change, note };
  }
  const note = `${path}: a draft with ${questions.length} to answer in "questions".`;
  return { ok: true, changed: true, change: { path, before: undefined, after }, note };
}
