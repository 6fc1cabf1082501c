import { Parser, type ParserOptions } from 'htmlparser2';

/** An opening tag in HTML text. */
export interface HtmlTag {
  /** In small letters. */
  name: string;
  /** As it was written. */
  writtenName: string;
  /** Names in small letters; values with character references resolved. */
  attributes: readonly HtmlAttribute[];
  /** Where the tag starts in the text. */
  offset: number;
}

export interface HtmlAttribute {
  name: string;
  value: string;
}

/**
 * Appended to a text, this ends a tag that it leaves open, even within quotes. Behind a text whose
 * tags are closed it is plain text.
 */
const ending = ` "'>`;

/** Browsers end a comment here as well; the parser reads on to `-->`. */
const otherCommentEnd = '--!>';

/**
 * The opening tags of a text as a browser would cut them; a tag that is never closed counts too.
 * `xmlMode` reads the text as XML, where no element hides tags in it as `<title>` does in HTML.
 */
export function listTags(html: string, options: ParserOptions = {}): readonly HtmlTag[] {
  const tags: HtmlTag[] = [];
  let attributes: HtmlAttribute[] = [];
  const parser = new Parser(
    {
      onopentagname(name) {
        const offset = parser.startIndex;
        // A closing tag such as `</p>` can open an element by itself, which nobody wrote.
        if (html[offset + 1] === '/') return;
        attributes = [];
        const writtenName = html.slice(offset + 1, offset + 1 + name.length);
        tags.push({ name: name.toLowerCase(), writtenName, attributes, offset });
      },
      onattribute(name, value) {
        if (parser.startIndex >= html.length) return;
        attributes.push({ name: name.toLowerCase(), value });
      },
      oncomment(text) {
        const end = text.indexOf(otherCommentEnd);
        if (end === -1) return;
        const start = parser.startIndex + '<!--'.length + end + otherCommentEnd.length;
        const rest = text.slice(end + otherCommentEnd.length);
        for (const tag of listTags(rest, options)) {
          tags.push({ ...tag, offset: start + tag.offset });
        }
      },
    },
    options,
  );
  parser.end(html + ending);
  return tags;
}

/** Whether a text shows nothing and leads nowhere: all that is in it is comments and blanks. */
export function isOnlyComments(html: string): boolean {
  let isMore = false;
  const note = (): void => {
    isMore = true;
  };
  const parser = new Parser({
    onopentagname: note,
    onclosetag: note,
    onprocessinginstruction: note,
    ontext(text) {
      if (text.trim() !== '') isMore = true;
    },
  });
  parser.end(html);
  return !isMore;
}
