import { inflateRawSync } from 'node:zlib';
import { readPacked, readZipDirectory, type ZipEntry } from '../../lib/zip-directory.ts';
import { hasMacros } from '../../schemas/file-signature.ts';
import { fileKinds, type FileKind } from '../../schemas/file-kinds.ts';

/** What an archive is: an office file, one that carries programs, a damaged one, or another archive. */
export type OfficeFinding = FileKind | 'macros' | 'broken' | 'other';

/**
 * The only part that is unpacked: the list of the types of all parts, 2 kB in most files, some
 * hundreds for a presentation of a thousand slides. In bytes.
 */
const longestTypes = 1_000_000;

const typesPart = '[Content_Types].xml';

/** Main parts by kind; see ECMA-376 part 1, 11.3.10, 12.3.23 and 13.3.6. */
const mainTypes: readonly [FileKind, RegExp][] = [
  ['docx', /wordprocessingml\.document\.main\+xml/u],
  ['xlsx', /spreadsheetml\.sheet\.main\+xml/u],
  ['pptx', /presentationml\.(?:presentation|slideshow)\.main\+xml/u],
];

/** Finds out what an archive is, by its directory and the types of its parts. */
export function findOfficeKind(content: Uint8Array): OfficeFinding {
  const entries = readZipDirectory(content);
  if (!entries) return 'broken';
  if (hasMacros(entries)) return 'macros';
  const types = entries.find(({ name }) => name === typesPart);
  if (types) return findByTypes(content, types);
  return findOpenDocument(content, entries) ?? 'other';
}

function findByTypes(content: Uint8Array, entry: ZipEntry): OfficeFinding {
  const text = unpack(content, entry);
  if (text === undefined) return 'broken';
  if (/macroEnabled|vbaProject/iu.test(text)) return 'macros';
  return mainTypes.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other';
}

/** A part as text; undefined if it is longer than such a part can be, or damaged. */
function unpack(content: Uint8Array, entry: ZipEntry): string | undefined {
  const packed = readPacked(content, entry);
  if (!packed) return undefined;
  if (entry.method === 0) return packed.length > longestTypes ? undefined : toText(packed);
  if (entry.method !== 8) return undefined;
  try {
    return toText(inflateRawSync(packed, { maxOutputLength: longestTypes }));
  } catch {
    return undefined;
  }
}

const toText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** OpenDocument says what it is in its first part, which is not packed: OpenDocument 1.3 part 2, 3.3. */
function findOpenDocument(content: Uint8Array, entries: readonly ZipEntry[]): FileKind | undefined {
  const first = entries.find(({ offset }) => offset === 0);
  if (first?.name !== 'mimetype' || first.method !== 0) return undefined;
  const packed = readPacked(content, first);
  const mediaType = packed && toText(packed);
  return (['odt', 'ods', 'odp'] as const).find((kind) => fileKinds[kind].mediaType === mediaType);
}
