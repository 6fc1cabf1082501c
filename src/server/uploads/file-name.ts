import { fileTypes, type FileType } from './file-type.ts';

/** Longest name without its ending, in characters. */
const longest = 80;

/** A name that is safe on any disk and in any line, with an ending that says what the file is. */
export function toSafeName(name: string, type: FileType): string {
  const { endings } = fileTypes[type];
  const last = name.toWellFormed().split(/[/\\]/u).at(-1) ?? '';
  const clean = last
    .normalize('NFC')
    // Control signs; and signs that are not seen or turn the direction of what follows.
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029]/gu, '')
    .replaceAll(/[<>:"|?*;\s]+/gu, ' ')
    .replaceAll(/^[\s.]+|[\s.]+$/gu, '');
  const match = /^(.*)\.([a-z\d]+)$/iu.exec(clean);
  const ending = endings.find((one) => one === match?.[2]?.toLowerCase());
  const base = (ending === undefined ? clean : (match?.[1] ?? '')).trim();
  return `${base.slice(0, longest).toWellFormed() || 'file'}.${ending ?? endings[0]}`;
}
