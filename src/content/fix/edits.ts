import { readFence } from '../markdown/blocks/code-lines.ts';
import { toLines } from '../markdown/blocks/source-lines.ts';

/** A part of a text, by its places from 0, and what is put there. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The text with all edits made; the same edit twice is one. Undefined if two overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string | undefined {
  const own = new Map(edits.map((edit) => [`${edit.start} ${edit.end} ${edit.text}`, edit]));
  const ordered = [...own.values()].sort((one, other) => one.start - other.start);
  const parts: string[] = [];
  let at = 0;
  for (const edit of ordered) {
    if (edit.start < at) return undefined;
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return parts.join('') + text.slice(at);
}

const comments = /<!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\}/gu;
const inlineCode = /(?<!`)(`+)(?!`)(?:(?!\n[ \t]*\n)[\s\S])*?(?<!`)\1(?!`)/gu;

const blank = (text: string): string =>
  text.replaceAll(/[^\n]/gu, (sign) => ' '.repeat(sign.length));

/** The text, as long as before, with spaces in place of code and comments. */
export function withoutCode(text: string): string {
  const lines = toLines(text);
  const shown = lines.map((line) => line.text);
  for (let at = 0; at < lines.length; at += 1) {
    const fence = readFence(lines, at);
    if (!fence) continue;
    for (let inside = at; inside < fence.next; inside += 1) {
      if (inside < shown.length) shown[inside] = blank(shown[inside] ?? '');
    }
    at = fence.next - 1;
  }
  return shown.join('\n').replaceAll(inlineCode, blank).replaceAll(comments, blank);
}

/** Where each line of a text begins, its last entry being the end of the text. */
export function listLineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return [...starts, text.length + 1];
}

/** A text whose lines were changed, with the mark at its beginning and the ends of lines of a file. */
export function withLineEnds(lines: string, written: string): string {
  const ends = written.match(/\r\n?|\n/gu) ?? [];
  const mark = written.startsWith('\uFEFF') ? '\uFEFF' : '';
  return (
    mark +
    lines
      .split('\n')
      .flatMap((line, at) => [line, ends[at] ?? ''])
      .join('')
  );
}
