/** Where code of any kind may begin. A run of signs is taken whole: it is tried once, not from each sign. */
const beginning =
  /^[ \t>]*(?:[-*+] |\d+\. )?(?<fence>`{3,}(?!`)|~{3,}(?!~))(?<info>[^\n]*)\n|(?<ticks>`+)|\{%-?[ \t]*(?<liquid>highlight)\b[^%\n]*%\}|<(?<raw>pre|code|kbd|samp)\b[^<>]*>/gmu;

/** A place of code in a text, from its first sign to behind its last. */
interface CodePlace {
  start: number;
  end: number;
}

/**
 * Places of code and of what stands as it is, in their order: outside of these, signs mean something.
 * `spans` says whether code within a line, between backticks, is one. What is not closed is none.
 */
export function listCode(text: string, { spans }: { spans: boolean }): readonly CodePlace[] {
  const findFenceEnd = createFenceFinder(text);
  const findTickEnd = createTickFinder(text);
  const findEnd = createEndFinder(text);
  const findLink = createLinkFinder(text);
  const findQuoteEnd = createQuoteFinder(text);
  const places: CodePlace[] = [];
  const search = new RegExp(beginning);
  for (let found = search.exec(text); found; found = search.exec(text)) {
    const { fence, info = '', ticks, liquid, raw } = found.groups ?? {};
    const behind = found.index + found[0].length;
    let start = found.index;
    let end: number | undefined;
    if (fence !== undefined) {
      const quoteEnd = found[0].trimStart().startsWith('>') ? findQuoteEnd(behind) : undefined;
      const isNone = fence.startsWith('`') && info.includes('`');
      end = isNone ? undefined : findFenceEnd(fence, behind);
      // In a quote, code ends with it.
      if (!isNone && quoteEnd !== undefined) end = Math.min(end ?? Infinity, quoteEnd);
      // A fence that none is may be code within a line.
      if (end === undefined && fence.startsWith('`')) start += found[0].indexOf(fence);
      if (end === undefined && spans) end = findTickEnd(start);
      search.lastIndex = end ?? start + fence.length;
    } else if (ticks !== undefined) end = spans ? findTickEnd(start) : undefined;
    else if (liquid !== undefined)
      end = findEnd(String.raw`\{%-?[ \t]*end${liquid}[ \t]*-?%\}`, behind);
    else if (raw !== undefined) end = findEnd(`</${raw}>`, behind);
    // Links within code are links.
    if (raw !== undefined && raw !== 'pre' && findLink(behind) < (end ?? 0)) continue;
    if (end === undefined) continue;
    places.push({ start, end });
    search.lastIndex = end;
  }
  return places;
}

/** Finds the end of the quote whose next line begins at a place; places are asked for in their order. */
function createQuoteFinder(text: string): (from: number) => number {
  const other = /^(?![ \t]*>)/gmu;
  let next = -1;
  return (from) => {
    if (next < from) {
      other.lastIndex = from;
      next = other.exec(text)?.index ?? text.length + 1;
    }
    return Math.max(from, next - 1);
  };
}

/** Finds where a sign ends that closes what was opened before a place; places are asked for in their order. */
function createEndFinder(text: string): (pattern: string, from: number) => number | undefined {
  const found = new Map<string, { start: number; end: number }>();
  return (pattern, from) => {
    let next = found.get(pattern);
    if (!next || next.start < from) {
      const closing = new RegExp(pattern, 'gu');
      closing.lastIndex = from;
      const match = closing.exec(text);
      next = { start: match?.index ?? Infinity, end: closing.lastIndex };
      found.set(pattern, next);
    }
    return next.start === Infinity ? undefined : next.end;
  };
}

/** Finds the first link of HTML behind a place; places are asked for in their order. */
function createLinkFinder(text: string): (from: number) => number {
  let next = -1;
  return (from) => {
    if (next < from) {
      const found = text.indexOf('<a ', from);
      next = found === -1 ? Infinity : found;
    }
    return next;
  };
}

/** Finds the end of the block that a fence opens, from the line below it on. */
function createFenceFinder(text: string): (fence: string, from: number) => number | undefined {
  const closings = [...text.matchAll(/^[ \t>]*(?<run>`{3,}(?!`)|~{3,}(?!~))[`~]*[ \t]*$/gmu)].map(
    (found) => ({
      at: found.index,
      end: found.index + found[0].length,
      run: found.groups?.['run'] ?? '',
    }),
  );
  /** The shortest fence of each sign that is known to be open to the end of the text. */
  const shortest = new Map<string, number>();
  let next = 0;
  return (fence, from) => {
    const sign = fence.charAt(0);
    if (fence.length >= (shortest.get(sign) ?? Infinity)) return undefined;
    while (next < closings.length && (closings[next]?.at ?? 0) < from) next += 1;
    for (let at = next; at < closings.length; at += 1) {
      const closing = closings[at];
      if (closing?.run.startsWith(fence)) return closing.end;
    }
    return void shortest.set(sign, fence.length);
  };
}

/** Where a paragraph ends: before a blank line, an item of a list, a heading, a row of a table. */
const endOfParagraph = /\n(?=[ \t>]*(?:\n|[-*+][ \t]|1[.)][ \t]|#{1,6}[ \t]|\|))/gu;

/** Finds the end of code within a line by the place of its ticks: as many, before the paragraph ends. */
function createTickFinder(text: string): (start: number) => number | undefined {
  const runs = [...text.matchAll(/`+/gu)];
  const breaks = [...text.matchAll(endOfParagraph)].map(({ index }) => index);
  const ends = new Map<number, number>();
  const nextOf = new Map<number, number>();
  let nextBreak = breaks.length;
  for (const { 0: run, index } of runs.toReversed()) {
    while (nextBreak > 0 && (breaks[nextBreak - 1] ?? 0) > index) nextBreak -= 1;
    const next = nextOf.get(run.length);
    if (next !== undefined && next < (breaks[nextBreak] ?? Infinity))
      ends.set(index, next + run.length);
    nextOf.set(run.length, index);
  }
  return (start) => ends.get(start);
}

const open = '\uE000';
const close = '\uE001';
const masked = new RegExp(`${open}(\\d+)${close}`, 'gu');

/** Applies a change to a text, code left alone; `show` gives what a part of it is with its code. */
export function outsideCode(
  text: string,
  change: (text: string, show: (part: string) => string) => string,
): string {
  const kept: string[] = [];
  let hidden = '';
  let end = 0;
  for (const place of listCode(text, { spans: true })) {
    const code = text.slice(place.start, place.end);
    hidden += `${text.slice(end, place.start)}${open}${kept.push(code) - 1}${close}`;
    end = place.end;
  }
  hidden += text.slice(end);
  const show = (part: string): string =>
    part.replace(masked, (_, place: string) => kept[Number(place)] ?? '');
  return show(change(hidden, show));
}
