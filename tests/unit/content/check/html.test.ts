import { describe, expect, test } from 'vitest';
import { listTags } from '../../../../src/content/check/body/html-tags.ts';
import { listInMarkdown, listInMdx } from './write-content.ts';

describe('raw HTML that could run code is refused', () => {
  test.each([
    '<script>alert(1)</script>',
    '<SCRIPT SRC="https://evil.example/x.js"></SCRIPT>',
    'Text <script >alert(1)</script> text',
    '<iframe src="javascript:alert(1)"></iframe>',
    '<iframe srcdoc="<b>x</b>"></iframe>',
    '<iframe src="widget.html"></iframe>',
    '<object data="x.swf"></object>',
    '<embed src="x.swf">',
    '<style>body { display: none }</style>',
    '<form action="https://evil.example"><button>Send</button></form>',
    '<svg onload="alert(1)"></svg>',
    '<math><mtext></mtext></math>',
    '<base href="https://evil.example/">',
    '<meta http-equiv="refresh" content="0; url=https://evil.example">',
    '<body onload="alert(1)">',
    '<candil-vote data-state="thanked"></candil-vote>',
    '<textarea>',
    '<plaintext>',
  ])('%s', async (html) => {
    expect(await listInMarkdown(html)).toContain('HtmlRefused 5');
  });

  test.each([
    '<img alt="A lock" src="/x.png" onerror="alert(1)">',
    '<img alt="A lock" src="/x.png" ONERROR=alert(1)>',
    '<p onclick=alert(1)>Text</p>',
    '<div><b/onmouseover="alert(1)">Text</b></div>',
    '<a href="javascript:alert(1)">Text</a>',
    '<a href=" java\tscript:alert(1)">Text</a>',
    '<a href="&#106;avascript&colon;alert(1)">Text</a>',
    '<a href="&#x6A;avascript:alert(1)">Text</a>',
    '<a href="data:text/html;base64,PHNjcmlwdD4=">Text</a>',
    '<a href="vbscript:x">Text</a>',
    '<img alt="A lock" src="/a.png" srcset="javascript:alert(1)">',
  ])('%s', async (html) => {
    expect(await listInMarkdown(html)).toContain('HtmlAttributeRefused 5');
  });

  test('even after a comment that ends where browsers end it', async () => {
    expect(await listInMarkdown('<!--> <img alt="a b" src="/x" onerror="alert(1)"> -->')).toContain(
      'HtmlAttributeRefused 5',
    );
  });

  test('even where an open quote turns the following Markdown into attributes', async () => {
    const body = '<div title="\n\n[text](onclick=alert`1`//) and more';
    expect(await listInMarkdown(body)).toContain('HtmlRefused 5');
  });

  test('on the line on which it stands, also deep in a block', async () => {
    expect(await listInMarkdown('<div>\n<p>\n<b\n  onclick="x()">Text</b>\n</p>\n</div>')).toEqual([
      'HtmlAttributeRefused 7',
    ]);
  });

  test('in MDX too', async () => {
    const body = [
      '<script>alert(1)</script>',
      '',
      '<a href="javascript:alert(1)">Text</a>',
      '',
      '<div set:html="x">Text</div>',
      '',
      '<b client:load>Text</b>',
      '',
      '<p onClick="x">Text</p>',
      '',
      '<candil-vote />',
    ].join('\n');
    expect(await listInMdx(body)).toEqual([
      'HtmlRefused 5',
      'HtmlAttributeRefused 7',
      'HtmlAttributeRefused 9',
      'HtmlAttributeRefused 11',
      'HtmlAttributeRefused 13',
      'HtmlRefused 15',
    ]);
  });
});

describe('HTML that only shows something passes', () => {
  test.each([
    'Press <kbd>Ctrl</kbd> + <kbd>K</kbd>.<br>Then <sup>2</sup> and <sub>3</sub>.',
    '<details>\n<summary>More</summary>\n\nText\n\n</details>',
    'Text. <!-- A note for the next writer -->',
    '<a id="old-name"></a>',
    '<p align="center"><img alt="The red lever" src="/images/lever.1a2b3c4d.png" width="400"></p>',
    '<table><tr><td>Text</td></tr></table>',
    '| a | b |\n| :-: | --- |\n| c | d |\n\n- [x] done\n\n<b>bold</b>',
    '`<script>alert(1)</script>` and\n\n```html\n<iframe src="x"></iframe>\n```',
    'Fewer than 3 < 4 and 5 > 4 & more.',
    '<https://example.com> and <help@example.com>',
    'A note[^1] <b>with</b> more.\n\n[^1]: The note.',
  ])('%s', async (html) => {
    expect(await listInMarkdown(html)).toEqual([]);
  });

  test('a name in angle brackets is a warning, because a reader sees nothing there', async () => {
    expect(await listInMarkdown('Type <your-name> or <name>.')).toEqual([
      'HtmlRefused 5',
      'HtmlUnknown 5',
    ]);
  });
});

test('a component in a .md file is told, because only .mdx files show it', async () => {
  expect(await listInMarkdown('<Note>\n\nText\n\n</Note>\n\nPress <Kbd>K</Kbd>.')).toEqual([
    'ComponentMisplaced 5',
    'ComponentMisplaced 11',
  ]);
});

test('cuts tags as browsers do', () => {
  expect(listTags('<A HREF="x>y" title=\'&#72;i\' hidden/><b>')).toEqual([
    {
      name: 'a',
      writtenName: 'A',
      offset: 0,
      attributes: [
        { name: 'href', value: 'x>y' },
        { name: 'title', value: 'Hi' },
        { name: 'hidden', value: '' },
      ],
    },
    { name: 'b', writtenName: 'b', offset: 37, attributes: [] },
  ]);
  expect(listTags('a < b <!-- <i> --> </u> <?php <s ?>')).toEqual([]);
});

test('looks at long broken HTML in a moment', () => {
  const start = performance.now();
  listTags('<a x="'.repeat(20_000));
  listTags('<!--'.repeat(50_000));
  listTags(`<a ${'x '.repeat(50_000)}`);
  expect(performance.now() - start).toBeLessThan(2000);
});

test('a style attribute is told of and taken out', async () => {
  const body = '<p style="position: fixed">Text</p>';
  expect(await listInMarkdown(body)).toEqual(['HtmlStyleRemoved 5']);
  expect(await listInMdx(body)).toEqual(['HtmlStyleRemoved 5']);
});
