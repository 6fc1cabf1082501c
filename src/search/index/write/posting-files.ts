import type { VocabularyEntry } from '../format/entry.ts';
import { writePostings } from '../format/postings.ts';
import { listFile } from '../read/posting-reader.ts';

/** A text of the vocabulary before it is packed. */
export interface NamedText {
  name: string;
  text: string;
}

/** Lists of more pages than this stand apart, so that the words beside them cost little. */
const mostInEntry = 8;

/** Letters of lists in a file: of a file, a question needs a list. */
const fileLength = 2000;

/** The entries with the places of their long lists, and the files that hold these. */
export function shelveLists(entries: readonly VocabularyEntry[]): {
  entries: VocabularyEntry[];
  texts: NamedText[];
} {
  const files: string[][] = [];
  let room = 0;
  const shelved = entries.map((entry) => {
    if ('file' in entry.postings || entry.postings.length <= mostInEntry) return entry;
    const list = writePostings(entry.postings);
    const last = files.at(-1);
    const lines = last && room > list.length ? last : [];
    if (lines !== last) {
      files.push(lines);
      room = fileLength;
    }
    lines.push(list);
    room -= list.length;
    return { ...entry, postings: { file: files.length - 1, line: lines.length - 1 } };
  });
  const texts = files.map((lines, file) => ({ name: listFile(file), text: lines.join('\n') }));
  return { entries: shelved, texts };
}
