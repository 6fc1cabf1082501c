const fences =
  /^[ \t>]*(?<fence>`{3,}(?=[^`\n]*$)|~{3,})[^\n]*\n(?:[\s\S]*?\n)?[ \t>]*\k<fence>[`~]*[ \t]*$|<(?<raw>pre|code)\b[^>]*>[\s\S]*?<\/\k<raw>>/gmu;
const lines =
  /^(?<start>[ \t]*<(?:td|th|li|p|div|dt|dd|summary)\b[^>\n]*>)(?<rest>[^\n]*`[^\n]*)$/gmu;

/**
 * Code between backticks behind a tag at the start of a line: MDX reads it as code, Markdown as HTML,
 * in which `<your-name>` is an element. It becomes an element for code.
 */
export function writeCodeInHtml(body: string): string {
  let done = '';
  let end = 0;
  for (const { 0: code, index } of body.matchAll(fences)) {
    done += inLines(body.slice(end, index)) + code;
    end = index + code.length;
  }
  return done + inLines(body.slice(end));
}

const inLines = (text: string): string =>
  text.replace(lines, (_, start: string, rest: string) => {
    return (
      start + rest.replace(/`([^`\n]+)`/gu, (__, code: string) => `<code>${escape(code)}</code>`)
    );
  });

const escape = (code: string): string =>
  code.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
