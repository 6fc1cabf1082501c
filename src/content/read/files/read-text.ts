import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { toError, type Problem } from './problem.ts';

export type ReadText = { ok: true; text: string } | { ok: false; problem: Problem };

/**
 * Reads a text file as UTF-8, without byte order mark and with `\n` at the end of lines. Text in
 * another encoding is a problem, since its letters would be lost without notice. `file` is its path
 * in messages.
 */
export function readText(path: string, file: string): ReadText {
  const bytes = readFileSync(path);
  const mistake = findMistake(bytes);
  if (!mistake) return { ok: true, text: toPlainText(bytes.toString('utf8')) };
  return { ok: false, problem: toProblem(mistake, file) };
}

/** Removes the byte order mark and turns the line ends of Windows and old Macs into `\n`. */
export function toPlainText(text: string): string {
  const start = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return start.includes('\r') ? start.replace(/\r\n?/gu, '\n') : start;
}

interface Mistake {
  /** What was found instead of UTF-8. */
  found: 'UTF-16' | 'another encoding' | 'zero byte';
  line: number;
}

function findMistake(bytes: Buffer): Mistake | undefined {
  if (hasWideMark(bytes)) return { found: 'UTF-16', line: 1 };
  const zero = bytes.indexOf(0);
  if (zero !== -1) {
    // In UTF-16, every second byte of English text is zero.
    const zeros = bytes.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
    const isWide = zeros * 4 > bytes.length;
    return { found: isWide ? 'UTF-16' : 'zero byte', line: lineAt(bytes, zero) };
  }
  return isUtf8(bytes)
    ? undefined
    : { found: 'another encoding', line: lineAt(bytes, findInvalid(bytes)) };
}

const hasWideMark = (bytes: Buffer): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

/**
 * Where the first line starts that is not UTF-8, in bytes. Lines can be tested one by one, because
 * no letter of several bytes holds the byte of a line end.
 */
function findInvalid(bytes: Buffer): number {
  let start = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] !== 0x0a && bytes[at] !== 0x0d) continue;
    if (!isUtf8(bytes.subarray(start, at))) return start;
    start = at + 1;
  }
  return start;
}

/** The line of a byte, counted from 1. */
const lineAt = (bytes: Buffer, offset: number): number =>
  (bytes.toString('latin1', 0, offset).match(/\r\n?|\n/gu)?.length ?? 0) + 1;

const messages = {
  'UTF-16': 'The file is saved as UTF-16, which cannot be read here.',
  'another encoding': 'A letter here is not saved as UTF-8 and would be shown as “�”.',
  'zero byte': 'There is a sign here that no text has (a zero byte): the file may be damaged.',
} as const;

const toProblem = ({ found, line }: Mistake, file: string): Problem =>
  toError(
    'FileEncodingUnknown',
    { file, line },
    messages[found],
    found === 'zero byte'
      ? 'Remove it, or restore the file, and save it as UTF-8.'
      : 'Save the file as UTF-8; editors have that under “Save with encoding” or “Save as”.',
  );
