/** What stands between an opening sign and the next of its closing signs. */
export interface Span {
  /** The match of the opening sign. */
  opening: RegExpExecArray;
  inside: string;
  /** All of it, both signs included. */
  written: string;
}

/**
 * Replaces what stands from each `opening` to the next `closing` behind it; what is never closed stays.
 * A closing sign that is not there is looked for once, not from each opening: a text in which thousands
 * are opened takes as long as one with none. Both patterns need the flag `g`.
 */
export function replaceSpans(
  text: string,
  opening: RegExp,
  closing: RegExp | ((opening: RegExpExecArray) => RegExp),
  write: (span: Span) => string,
): string {
  const openings = new RegExp(opening);
  const unclosed = new Set<string>();
  let done = '';
  let end = 0;
  for (let found = openings.exec(text); found; found = openings.exec(text)) {
    const closings = new RegExp(closing instanceof RegExp ? closing : closing(found));
    if (unclosed.has(closings.source)) continue;
    const start = found.index + found[0].length;
    closings.lastIndex = start;
    const close = closings.exec(text);
    if (!close) {
      unclosed.add(closings.source);
      continue;
    }
    const stop = close.index + close[0].length;
    const written = text.slice(found.index, stop);
    done += text.slice(end, found.index);
    done += write({ opening: found, inside: text.slice(start, close.index), written });
    end = stop;
    openings.lastIndex = stop;
  }
  return done + text.slice(end);
}
