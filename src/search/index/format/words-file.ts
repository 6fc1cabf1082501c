import { readEntry, writeEntry, type VocabularyEntry } from './entry.ts';
import { readFront, writeFront } from './front-coding.ts';

/** A file of the list of words: a stretch of the alphabet. */
export interface WordsFile {
  /** Words of the site that begin the first word of the file and stand in files before it. */
  heads: readonly string[];
  /** Entries of which a word stands in this stretch, sorted by their first word as far as they can be. */
  entries: readonly VocabularyEntry[];
  /** Entries of which only the stem would stand here. */
  ofStems: readonly VocabularyEntry[];
}

/**
 * The text of a file: a line of heads, a line for each entry, an empty line, and a line for each of
 * `ofStems`. The first word of an entry is written against that of the line before.
 */
export function writeWordsFile({ heads, entries, ofStems }: WordsFile): string {
  let before = '';
  const write = (entry: VocabularyEntry): string => {
    const [first = ''] = entry.words;
    const line = `${writeFront(before, first)}${writeEntry(entry).slice(first.length)}`;
    before = first;
    return line;
  };
  return [heads.join(' '), ...entries.map(write), '', ...ofStems.map(write)].join('\n');
}

/** What `writeWordsFile` wrote. */
export function readWordsFile(text: string): WordsFile {
  const [heads = '', ...lines] = text.split('\n');
  const end = lines.indexOf('');
  let before = '';
  const read = (line: string): VocabularyEntry => {
    const first = line.indexOf('\t');
    before = readFront(before, line.slice(0, first));
    return readEntry(before, line.slice(first + 1));
  };
  return {
    heads: heads.split(' ').filter((head) => head !== ''),
    entries: lines.slice(0, end).map(read),
    ofStems: lines.slice(end + 1).map(read),
  };
}
