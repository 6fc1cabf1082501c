import fc from 'fast-check';
import { refractor } from 'refractor/all';

/** What must not become live when it stands in a code block. */
export const hostileCode = [
  '<meta http-equiv="refresh" content="0; url=https://elsewhere.example">',
  '<form action="https://elsewhere.example"><input name="pin"></form>',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  'curl -H "Authorization: <your-key>" &copy &amp;copy; &#60;b&#62;',
  '</code></pre><h1>out</h1>',
  '<!-- open',
  '<a href="article:billing/invoice">x</a> {braces}',
].join('\n');

/** A fenced block: what follows the fence, and the code. */
export interface FencedBlock {
  info: string;
  code: string;
}

const signs = '<>&"\'`{}/=!-;\n\t \u00A0'.split('');
const infoSigns = '<>&"\'/={}.#: \tabc'.split('');

/** U+0000 is shown as U+FFFD, as CommonMark says; line ends are those of the page. */
const codeText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...signs) }),
      fc.constantFrom(
        ...hostileCode.split('\n'),
        '<?php',
        '{{',
        '&nbsp;',
        '```',
        '</script',
        '\u200B',
      ),
    ),
  )
  .map((parts) => parts.join('\n').replaceAll('\u0000', '').replaceAll('\r', '\n'));

const info = fc
  .oneof(
    fc.constantFrom(...refractor.listLanguages(), 'console', 'curl', 'HTML', 'Bash'),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...infoSigns) }),
  )
  .map((text) => text.replaceAll('\u0000', '').replaceAll(/[\r\n`]/gu, ''));

/** Any code in any language. */
export const fencedBlock: fc.Arbitrary<FencedBlock> = fc.record({ info, code: codeText });

/** The block in Markdown, in a fence that is longer than any in its code. */
export function toMarkdown({ info, code }: FencedBlock): string {
  const longest = Math.max(2, ...(code.match(/`+/gu) ?? []).map((ticks) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${info}\n${code}\n${fence}`;
}
