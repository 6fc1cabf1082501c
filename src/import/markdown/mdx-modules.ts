/** A line on which a module of MDX begins: what it names and exports is for programs. */
const opening =
  /^(?:import[\s{"'*]|export\s+(?:default|const|let|var|(?:async\s+)?function|class|type|interface|\{|\*))/u;

/** Characters of a module at most: what goes on longer is never closed, and ends with a blank line. */
const longest = 20_000;

/**
 * A text of MDX without its modules: lines from `import` or `export` on, until a blank one that does
 * not stand within brackets.
 */
export function withoutModules(text: string): string {
  const lines = text.split('\n');
  const kept: string[] = [];
  /** Up to here no end was found of the last module that has none: none is looked for again. */
  let searched = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (!opening.test(line)) {
      kept.push(line);
      continue;
    }
    const { end, last } = at < searched ? { end: at + 1, last: searched } : findEnd(lines, at);
    searched = last;
    at = end - 1;
    kept.push('');
  }
  return kept.join('\n');
}

/** Place behind a module; `last` is the place up to which its end was looked for in vain. */
function findEnd(lines: readonly string[], start: number): { end: number; last: number } {
  const brackets = createBracketCounter();
  let firstBlank: number | undefined;
  let length = 0;
  let at = start;
  for (; at < lines.length && length < longest; at += 1) {
    const line = lines[at] ?? '';
    if (line.trim() === '') {
      if (brackets.depth() <= 0) return { end: at, last: 0 };
      firstBlank ??= at;
    }
    brackets.read(line);
    length += line.length + 1;
  }
  if (brackets.depth() <= 0 && at === lines.length) return { end: at, last: 0 };
  return { end: firstBlank ?? start + 1, last: at };
}

/** What hides brackets in a program: texts, comments; those of several lines are told by their sign. */
const signs = /\/\/|\/\*|\*\/|\\.|["'`]|[()[\]{}]/gu;

function createBracketCounter(): { read: (line: string) => void; depth: () => number } {
  let depth = 0;
  /** The sign that ends what is hidden; undefined outside. */
  let end: string | undefined;
  return {
    depth: () => (end === undefined ? depth : depth + 1),
    read: (line) => {
      for (const [sign] of line.matchAll(signs)) {
        if (end !== undefined) {
          if (sign === end) end = undefined;
        } else if (sign === '//') break;
        else if (sign === '/*') end = '*/';
        else if (['"', "'", '`'].includes(sign)) end = sign;
        else if (['(', '[', '{'].includes(sign)) depth += 1;
        else if ([')', ']', '}'].includes(sign)) depth -= 1;
      }
      // Such a text ends with its line, as an apostrophe in a sentence does.
      if (end === '"' || end === "'") end = undefined;
    },
  };
}
