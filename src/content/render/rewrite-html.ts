import { Parser } from 'htmlparser2';

/** A tag as it is written in HTML; places are indices into the text, the end not included. */
export interface Tag {
  /** In small letters; of a closing tag too. */
  name: string;
  isClosing: boolean;
  attributes: readonly Attribute[];
  start: number;
  end: number;
}

export interface Attribute {
  /** In small letters. */
  name: string;
  /** As it is written between its quotes. */
  value: string;
  start: number;
  end: number;
}

/** Replaces `[start, end)` of the text; inserts where both are equal. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Looks at one tag, given its index among all tags, and returns the changes to make. */
export type Rule = (tag: Tag, place: number, tags: readonly Tag[], html: string) => readonly Edit[];

/**
 * Applies rules to HTML and leaves every other character as it is. The text is parsed once for all
 * rules, as browsers parse it, so that a tag in a comment or in an attribute is none. Two rules
 * must not change the same place.
 */
export function rewriteHtml(html: string, rules: readonly Rule[]): string {
  const tags = readTags(html);
  const edits = tags.flatMap((tag, place) => rules.flatMap((rule) => rule(tag, place, tags, html)));
  const parts: string[] = [];
  let end = 0;
  for (const edit of edits.toSorted((one, other) => one.start - other.start)) {
    // Within a tag that was replaced as a whole there is nothing left to change.
    if (edit.start < end) continue;
    parts.push(html.slice(end, edit.start), edit.text);
    end = edit.end;
  }
  return parts.join('') + html.slice(end);
}

/** The tags of a text in their order; those that a browser would add are left out. */
function readTags(html: string): Tag[] {
  const tags: Tag[] = [];
  let attributes: Attribute[] = [];
  let start = 0;
  const parser = new Parser(
    {
      onopentagname() {
        start = parser.startIndex;
        attributes = [];
      },
      onattribute(name, value) {
        attributes.push({ name, value, start: parser.startIndex, end: parser.endIndex });
      },
      onopentag(name, _, isImplied) {
        if (isImplied) return;
        tags.push({ name, isClosing: false, attributes, start, end: parser.endIndex + 1 });
      },
      onclosetag(name, isImplied) {
        if (isImplied) return;
        const end = html.indexOf('>', parser.startIndex) + 1;
        tags.push({ name, isClosing: true, attributes: [], start: parser.startIndex, end });
      },
    },
    { decodeEntities: false },
  );
  parser.end(html);
  return tags;
}

/** The value of an attribute of a tag as it is written there; undefined if the tag has none. */
export const readAttribute = ({ attributes }: Tag, wanted: string): string | undefined =>
  attributes.find(({ name }) => name === wanted)?.value;
