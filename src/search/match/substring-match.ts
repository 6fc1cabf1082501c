/** A single character stands inside other words by chance. */
const shortest = 2;

/** What was asked for is a part of a longer word, as 浦和 of 武藏浦和. */
const partDegree = 0.7;

/**
 * How well each word of a text without spaces answers, by its letters alone: where words end is a
 * guess, and the guess for a question differs from that for a page (以仁王, 以|仁王).
 */
export function degreesByLetters(words: readonly string[], asked: string): readonly number[] {
  const degrees = words.map(() => 0);
  if (Array.from(asked).length < shortest) return degrees;
  const starts: number[] = [];
  let length = 0;
  for (const word of words) {
    starts.push(length);
    length += word.length;
  }
  const text = words.join('');
  for (let from = text.indexOf(asked); from !== -1; from = text.indexOf(asked, from + 1)) {
    const to = from + asked.length;
    const first = starts.findLastIndex((start) => start <= from);
    let last = first;
    while ((starts[last + 1] ?? length) < to) last += 1;
    const isWhole = starts[first] === from && (starts[last + 1] ?? length) === to;
    for (let place = first; place <= last; place++) {
      degrees[place] = Math.max(degrees[place] ?? 0, isWhole ? 1 : partDegree);
    }
  }
  return degrees;
}
