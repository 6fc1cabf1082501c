/** Code, comments and what stands as it is: outside of these, signs mean something. */
const asItIs =
  /^(?<indent>[ \t>]*(?:[-*+] |\d+\. )?)(?<fence>`{3,}(?=[^`\n]*$)|~{3,})[^\n]*\n(?:[\s\S]*?\n)?[ \t>]*\k<fence>[`~]*[ \t]*$|(?<!`)(?<ticks>`+)(?!`)(?:[^`\n]|\n(?![ \t>]*\n)|(?!(?<!`)\k<ticks>(?!`))`)*?\k<ticks>(?!`)|\{%-?[ \t]*(?<liquid>highlight)\b[^%\n]*%\}[\s\S]*?\{%-?[ \t]*end\k<liquid>[ \t]*-?%\}|<(?<raw>pre|code|kbd|samp)\b[^>]*>[\s\S]*?<\/\k<raw>>/gmu;

const open = '\uE000';
const close = '\uE001';
const masked = new RegExp(`${open}(\\d+)${close}`, 'gu');

/** Applies a change to a text, code left alone. */
export function outsideCode(text: string, change: (text: string) => string): string {
  const kept: string[] = [];
  const hidden = text.replace(asItIs, (code) => `${open}${kept.push(code) - 1}${close}`);
  const show = (part: string): string =>
    part.replace(masked, (_, place: string) => kept[Number(place)] ?? '');
  return show(change(hidden));
}
