const marks =
  /(?<![*\\])(?<mark>\*{1,2})(?!\*)(?<inside>(?:[^*\n\\]|\\.)+?)(?<!\*)\k<mark>(?!\*)/gu;

/** Punctuation as CommonMark counts it, and code, which begins and ends with one. */
const punctuation = /^[\p{P}\p{S}\u{100000}-\u{10FFFD}]$/u;
const space = /^\s?$/u;
const wordSign = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]$/u;

/**
 * Emphasis that CommonMark does not see, because its marks stand between a sign such as `。` and a
 * word of a language without blanks (`**中文。**文字`), as HTML. Other emphasis stays as it is.
 */
export function withEmphasisInCjk(text: string): string {
  if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text)) {
    return text;
  }
  return text.replaceAll(marks, (whole: string, ...args: unknown[]) => {
    const { mark = '', inside = '' } = groupsOf(args);
    const at = args.find((one) => typeof one === 'number') ?? 0;
    const signs = {
      before: lastSign(text.slice(0, at)),
      first: firstSign(inside),
      last: lastSign(inside),
      after: firstSign(text.slice(at + whole.length)),
    };
    if (!isLost(signs)) return whole;
    const name = mark === '**' ? 'strong' : 'em';
    return `<${name}>${inside}</${name}>`;
  });
}

interface Signs {
  before: string;
  first: string;
  last: string;
  after: string;
}

/** Whether one of the marks is not flanking, https://spec.commonmark.org/0.31.2/#delimiter-run. */
function isLost({ before, first, last, after }: Signs): boolean {
  if (space.test(first) || space.test(last)) return false;
  const isOpenLost = punctuation.test(first) && wordSign.test(before);
  const isCloseLost = punctuation.test(last) && wordSign.test(after);
  return isOpenLost || isCloseLost;
}

const firstSign = (text: string): string => /^./su.exec(text)?.[0] ?? '';
const lastSign = (text: string): string => Array.from(text.slice(-2)).at(-1) ?? '';

/** The named groups that a replacer is given last. */
export function groupsOf(args: readonly unknown[]): Record<string, string | undefined> {
  const last = args.at(-1);
  return typeof last === 'object' && last !== null ? { ...last } : {};
}
