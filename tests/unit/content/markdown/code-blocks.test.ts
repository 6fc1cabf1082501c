import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { refractor } from 'refractor/all';
import { describe, expect, test } from 'vitest';
import { codeBlocks } from '../../../../src/content/markdown/code-blocks.ts';
import { loadLanguage } from '../../../../src/content/markdown/code-languages.ts';
import { fencedBlock, hostileCode, toMarkdown } from '../../../support/code-blocks.ts';

const renderer = satteri({ hastPlugins: [codeBlocks] }).createRenderer({ syntaxHighlight: false });

/** What a reader gets of a Markdown text: its text and its elements, in their order. */
async function render(markdown: string) {
  const { code } = await (await renderer).render(markdown);
  const { document } = parseHTML(`<html><body>${code}</body></html>`);
  const elements = [...document.body.querySelectorAll('*')];
  return {
    html: code,
    text: document.querySelector('pre')?.textContent ?? '',
    names: elements.map(({ localName }) => localName),
    attributes: elements.flatMap((element) => element.getAttributeNames()),
  };
}

describe.each(['```', '~~~'])('a block between %s', (fence) => {
  test.each([
    '',
    'console',
    'curl',
    'nobody-wrote-this',
    'HTML',
    'Bash',
    'JSON',
    'JavaScript',
    'html',
    'php',
    'markdown',
    'http',
    'math',
    'mermaid',
    'js title="a.js" {1,3}',
    'js{1,3}',
    '{.js #id}',
    'constructor',
    '__proto__',
    'extend',
    'insertBefore',
    'core',
    'all',
    '../../package',
    'x"><script>alert(1)</script>',
    "x' onclick='alert(1)",
    'c++',
    'C#',
    '日本語',
  ])('in the language "%s" shows what was written', async (info) => {
    const { text, names, attributes } = await render(`${fence}${info}\n${hostileCode}\n${fence}`);
    expect(text).toBe(hostileCode);
    const [frame, ...rest] = names.filter((name) => name !== 'p');
    expect([frame, ...rest.slice(0, 2)]).toEqual(['div', 'pre', 'code']);
    expect(rest.slice(2).filter((name) => name !== 'span')).toEqual([]);
    expect(attributes.filter((name) => name !== 'class')).toEqual([]);
  });
});

describe('a title', () => {
  test.each([
    ['js title="Bike details"', 'Bike details'],
    ['js title=\'a "b"\'', 'a "b"'],
    ['js title=app.js {1,3}', 'app.js'],
    ['text {2} title="<b>1 &amp; 2</b>"', '<b>1 & 2</b>'],
  ])('is taken from `%s` and stands above the code', async (info, title) => {
    const { document } = parseHTML((await render(`\`\`\`${info}\nx\n\`\`\``)).html);
    const shown = document.querySelector('div.code > p.code-title');
    expect(shown?.textContent).toBe(title);
    expect(shown?.nextElementSibling?.localName).toBe('pre');
  });

  test.each(['', 'js', 'js subtitle="x"', 'js title=', 'js title=""', 'title="x"'])(
    'is none in `%s`',
    async (info) => {
      expect((await render(`\`\`\`${info}\nx\n\`\`\``)).names).not.toContain('p');
    },
  );
});

test('an indented block and code in a line show what was written', async () => {
  const [first = ''] = hostileCode.split('\n');
  expect((await render(`    ${first}`)).text).toBe(first);
  const { html, names } = await render(`\`${first}\``);
  expect(names).toEqual(['p', 'code']);
  expect(html).toContain('&lt;meta');
});

test('any code in any language is shown as it was written', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fencedBlock, async (block) => {
      const { text, names, attributes } = await render(toMarkdown(block));
      expect(text).toBe(block.code);
      const [frame, ...rest] = names.filter((name) => name !== 'p');
      expect([frame, ...rest.slice(0, 2)]).toEqual(['div', 'pre', 'code']);
      expect(rest.slice(2).filter((name) => name !== 'span')).toEqual([]);
      expect(attributes.filter((name) => name !== 'class')).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

describe('a language', () => {
  test.each([
    ['console', 'shell-session'],
    ['curl', 'bash'],
    ['sh', 'bash'],
    ['shell', 'bash'],
    ['SH', 'bash'],
    ['ts', 'typescript'],
    ['yml', 'yaml'],
    ['http', 'http'],
    ['HTML', 'markup'],
    ['C++', 'cpp'],
    ['c#', 'csharp'],
    ['{.js}', 'javascript'],
    ['js{1,3}', 'javascript'],
    ['Dockerfile', 'docker'],
  ])('%s is coloured as %s', async (written, grammar) => {
    expect(await loadLanguage(written)).toBe(grammar);
  });

  test.each(['', 'text', 'nobody-wrote-this', '../package', 'constructor', 'core', 'all'])(
    '"%s" is plain text',
    async (written) => {
      expect(await loadLanguage(written)).toBeUndefined();
    },
  );

  test('shows code in the same way whatever was shown before', () => {
    const blocks = [
      '```html\n<p style="color: red"><script>let a = 1;</script></p>\n```',
      '````md\n```rust\nlet a = 1;\n```\n````',
      '```http\nGET / HTTP/1.1\nContent-Type: application/json\n\n{ "a": 1 }\n```',
      '```css\np { color: red }\n```',
    ];
    const showIn = (order: readonly string[]): string =>
      execFileSync(
        process.execPath,
        [
          '--input-type=module',
          '--eval',
          `import { satteri } from '@astrojs/markdown-satteri';
           import { codeBlocks } from ${JSON.stringify(resolve('src/content/markdown/code-blocks.ts'))};
           const renderer = await satteri({ hastPlugins: [codeBlocks] }).createRenderer({ syntaxHighlight: false });
           const shown = {};
           for (const one of ${JSON.stringify(order)}) shown[one] = (await renderer.render(one)).code;
           console.log(JSON.stringify(${JSON.stringify(blocks)}.map((one) => shown[one])));`,
        ],
        { encoding: 'utf8' },
      );
    const others = ['rust', 'regex', 'uri', 'css-extras', 'jsdoc', 'php'].map(
      (name) => `\`\`\`${name}\n\n\`\`\``,
    );
    const forwards = showIn(blocks);
    expect(forwards).toContain('token property');
    expect(showIn([...others, ...blocks.toReversed()])).toBe(forwards);
  });

  test('is known by every name that Prism knows', async () => {
    const plain = new Set(['plain', 'plaintext', 'text', 'txt']);
    // Grammars for comments and parts of others change those.
    const changing =
      /^(?:css-extras|javadoc|javadoclike|js-extras|js-templates|jsdoc|opencl|php-extras|phpdoc|xml-doc)$/u;
    const names = refractor
      .listLanguages()
      .filter((name) => !plain.has(name) && !changing.test(name));
    const found = await Promise.all(names.map(loadLanguage));
    expect(names.filter((_, index) => found[index] === undefined)).toEqual([]);
  });
});

/** Grammars would look at it for minutes. */
test('a block of hundreds of thousands of signs is shown without colours', async () => {
  const code = 'a b '.repeat(50_000);
  const { text, names } = await render(`\`\`\`css\n${code}\n\`\`\``);
  expect(text).toBe(code);
  expect(names).not.toContain('span');
});
