/** A tag of HTML or JSX in a text. */
export interface SourceTag {
  written: string;
  index: number;
  isClosing: boolean;
  name: string;
  /** All behind the name, with the blank before it. */
  rest: string;
}

/** JSX takes `</ Tab>` for the end of one, too. */
const beginning = /<(?:(?<slash>\/)[ \t]*)?(?<name>[A-Za-z][\w.:-]*)/gu;

/** What stands in a tag: texts, plain signs; a brace is looked up. */
const part = /"[^"]*"|'[^']*'|[^<>"'{}]+/uy;

/** Tags of a text in their order; code in braces may be as deep as it likes. */
export function listTags(text: string): readonly SourceTag[] {
  const ends = pairBraces(text);
  const tags: SourceTag[] = [];
  const search = new RegExp(beginning);
  for (let found = search.exec(text); found; found = search.exec(text)) {
    const behind = search.lastIndex;
    const end = findEnd(text, behind, ends);
    if (end === undefined) continue;
    tags.push({
      ...{ written: text.slice(found.index, end + 1), index: found.index },
      ...{ isClosing: found.groups?.['slash'] === '/', name: found.groups?.['name'] ?? '' },
      rest: text.slice(behind, end),
    });
    search.lastIndex = end + 1;
  }
  return tags;
}

/** Puts something in the place of each tag. */
export function replaceTags(text: string, write: (tag: SourceTag) => string): string {
  let done = '';
  let end = 0;
  for (const tag of listTags(text)) {
    done += text.slice(end, tag.index) + write(tag);
    end = tag.index + tag.written.length;
  }
  return done + text.slice(end);
}

/** Place of the `>` of a tag; undefined for what is none. */
function findEnd(
  text: string,
  start: number,
  ends: ReadonlyMap<number, number>,
): number | undefined {
  if (
    text[start] !== '>' &&
    !/\s/u.test(text[start] ?? '') &&
    text.slice(start, start + 2) !== '/>'
  ) {
    return undefined;
  }
  for (let at = start; ;) {
    if (text[at] === '>') return at;
    const brace = ends.get(at);
    part.lastIndex = at;
    if (brace !== undefined) at = brace + 1;
    else if (part.test(text)) at = part.lastIndex;
    else return undefined;
  }
}

/** Where each opening brace is closed. Of those that never are, nothing is said. */
function pairBraces(text: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/[{}]/gu)) {
    if (sign === '{') open.push(index);
    else {
      const start = open.pop();
      if (start !== undefined) ends.set(start, index);
    }
  }
  return ends;
}
