import { listCode } from './mask-code.ts';

const lines =
  /^(?<start>[ \t]*<(?:td|th|li|p|div|dt|dd|summary)\b[^>\n]*>)(?<rest>[^\n]*`[^\n]*)$/gmu;

/**
 * Code between backticks behind a tag at the start of a line: MDX reads it as code, Markdown as HTML,
 * in which `<your-name>` is an element. It becomes an element for code.
 */
export function writeCodeInHtml(body: string): string {
  let done = '';
  let end = 0;
  for (const code of listCode(body, { spans: false })) {
    done += inLines(body.slice(end, code.start)) + body.slice(code.start, code.end);
    end = code.end;
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
