import { findNearestName } from '../../lib/text/nearest-name.ts';
import { findText } from '../../schemas/localized-text.ts';
import { variableName } from '../../schemas/variables.ts';
import type { SharedTexts } from '../read/shared-texts.ts';
import { createIndentedCodeTest, readFence } from './blocks/code-lines.ts';
import { toLines, type Line } from './blocks/source-lines.ts';

/** A snippet or a variable of an article that cannot be put in. */
export interface TextMistake {
  code: 'VariableUnknown' | 'SnippetUnknown' | 'TextCircular';
  at: number;
  message: string;
  remedy: string;
}

/** Puts snippets and variables into a text of one locale. */
export interface TextFiller {
  /** Lines with those of the snippets that stand on a line of their own. */
  include: (lines: readonly Line[]) => readonly Line[];
  /** The text of a snippet; undefined if nobody knows the folder `snippets/`. */
  snippet: (name: string, at: number) => string | undefined;
  /** The text of a variable; undefined if it is none of ours. */
  variable: (name: string, at: number) => string | undefined;
  mistakes: readonly TextMistake[];
}

type Texts = Pick<SharedTexts, 'variables' | 'snippets'>;

export function createTextFiller(texts: Texts | undefined, locale: string): TextFiller {
  const mistakes: TextMistake[] = [];
  const work: Work = {
    variables: texts?.variables ?? {},
    snippets: texts?.snippets ?? new Map(),
    locale,
    mistakes,
    room: mostSigns,
  };
  const hasVariables = texts?.variables !== undefined;
  const hasSnippets = work.snippets.size > 0;
  return {
    mistakes,
    include: (lines) => (hasSnippets ? includeAll(lines, [], work) : lines),
    snippet: (name, at) =>
      hasSnippets ? (readSnippet(name, at, work) ?? '').replaceAll(/\s*\n\s*/gu, ' ') : undefined,
    variable: (name, at) =>
      hasVariables && variableName.test(name) ? readVariable(name, at, [], work) : undefined,
  };
}

interface Work {
  variables: NonNullable<SharedTexts['variables']>;
  snippets: SharedTexts['snippets'];
  locale: string;
  mistakes: TextMistake[];
  /** How many signs may still be put in. */
  room: number;
}

/**
 * Signs of snippets and variables in one article: each of twenty that holds the next one twice would
 * make a million of the last.
 */
const mostSigns = 200_000;

/** The text, if it still has room; otherwise it is left out, and that is told once. */
function take(text: string, at: number, work: Work): string {
  const hadRoom = work.room > 0;
  work.room -= text.length + 1;
  if (work.room > 0) return text;
  if (hadRoom) {
    work.mistakes.push({
      code: 'TextCircular',
      at,
      message: `Snippets and variables of this article are longer than ${mostSigns} signs together.`,
      remedy: 'Take out snippets and variables that hold others several times.',
    });
  }
  return '';
}

const included =
  /^(?<before>[ \t]*)(?:\{%-?\s*include\s+["']?(?<name>[\p{L}\p{N}_./-]+?)(?:\.md)?["']?\s*-?%\}|-{1,2}8<-{1,2}\s+["'](?<other>[\p{L}\p{N}_./-]+?)(?:\.md)?["'])[ \t]*$/u;

function includeAll(
  lines: readonly Line[],
  around: readonly string[],
  work: Work,
): readonly Line[] {
  const isIndentedCode = createIndentedCodeTest();
  const out: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    const code = isIndentedCode(line.text) ? undefined : readFence(lines, at);
    if (code) {
      out.push(...lines.slice(at, code.next));
      at = code.next - 1;
      continue;
    }
    const { before = '', name, other } = included.exec(line.text)?.groups ?? {};
    const wanted = name ?? other;
    const put = wanted === undefined ? [line] : toSnippet(wanted, { line, before, around }, work);
    for (const one of put) out.push(one);
  }
  return out;
}

function toSnippet(
  name: string,
  { line, before, around }: { line: Line; before: string; around: readonly string[] },
  work: Work,
): readonly Line[] {
  if (around.includes(name)) {
    work.mistakes.push(circular(`The snippet "${name}"`, [...around, name], line.at));
    return [];
  }
  const text = readSnippet(name, line.at, work);
  if (text === undefined) return [];
  const inside = toLines(text).map((one) => ({ text: one.text && before + one.text, at: line.at }));
  const blank: Line = { text: '', at: line.at };
  return [blank, ...includeAll(inside, [...around, name], work), blank];
}

/** A snippet in the language of the article, or for all; undefined, and told, where there is none. */
function readSnippet(name: string, at: number, work: Work): string | undefined {
  const plain = name.replace(/\.md$/u, '');
  const found = work.snippets.get(`${work.locale}/${plain}`) ?? work.snippets.get(plain);
  if (found !== undefined) return take(found, at, work);
  const names = [...work.snippets.keys()].map((path) =>
    path.startsWith(`${work.locale}/`) ? path.slice(work.locale.length + 1) : path,
  );
  const nearest = findNearestName(plain, names);
  work.mistakes.push({
    code: 'SnippetUnknown',
    at,
    message: `There is no snippet "${plain}".`,
    remedy:
      nearest === undefined
        ? `Add content/snippets/${work.locale}/${plain}.md.`
        : `Did you mean "${nearest}"?`,
  });
  return undefined;
}

function readVariable(name: string, at: number, around: readonly string[], work: Work): string {
  if (around.includes(name)) {
    work.mistakes.push(circular(`The variable "${name}"`, [...around, name], at));
    return '';
  }
  const value = work.variables[name];
  const found = value === undefined ? undefined : findText(value, work.locale)?.text;
  if (found !== undefined) {
    return take(found, at, work).replaceAll(/\{\{\s*([^{}\s]+)\s*\}\}/gu, (_whole, inner: string) =>
      readVariable(inner, at, [...around, name], work),
    );
  }
  const nearest = findNearestName(name, Object.keys(work.variables));
  work.mistakes.push({
    code: 'VariableUnknown',
    at,
    message: `There is no variable "${name}".`,
    remedy:
      nearest === undefined
        ? `Add it to content/variables.yaml; if it is meant to be read, write \\{{ ${name} }}.`
        : `Did you mean "${nearest}"?`,
  });
  return '';
}

const circular = (what: string, names: readonly string[], at: number): TextMistake => ({
  code: 'TextCircular',
  at,
  message: `${what} holds itself: ${names.join(' → ')}.`,
  remedy: 'Take it out of one of them.',
});
