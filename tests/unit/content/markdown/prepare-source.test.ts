import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import {
  hastPlugins,
  markdownFeatures,
} from '../../../../src/content/markdown/markdown-options.ts';
import { prepareSource } from '../../../../src/content/markdown/prepare-source.ts';

async function toHtml(text: string): Promise<string> {
  const prepared = prepareSource(text, { format: 'md', locale: 'en' }).text;
  const { html } = await markdownToHtml(prepared, { features: markdownFeatures, hastPlugins });
  return html.replaceAll(/\s*\n\s*/gu, '');
}

const toMdx = (text: string): string =>
  prepareSource(text, { format: 'mdx', locale: 'en' }).text.replaceAll(/\n+/gu, '\n').trim();

const toCopy = (text: string): string =>
  prepareSource(text, { format: 'md', locale: 'en', toCalloutTitle: (kind) => `<${kind}>` })
    .text.replaceAll(/\n{2,}/gu, '\n\n')
    .trim();

const kindsOf = (text: string): readonly string[] =>
  prepareSource(text, { format: 'md', locale: 'en' }).foreign.map(({ kind }) => kind);

const callout = (kind: string, title: string, body: string): string =>
  `<div class="callout" data-kind="${kind}" role="note" data-search-aside>` +
  `<p class="callout-title">${title}</p>${body}</div>`;

describe('call-outs', () => {
  test.each([
    ['> [!NOTE]\n> Text.', 'note', ''],
    ['> [!TIP]\n> Text.', 'tip', ''],
    ['> [!IMPORTANT]\n> Text.', 'attention', ''],
    ['> [!WARNING]\n> Text.', 'warning', ''],
    ['> [!CAUTION]\n> Text.', 'warning', ''],
    ['> [!note] Read "this"\n> Text.', 'note', 'Read &quot;this&quot;'],
    [':::note\nText.\n:::', 'note', ''],
    [':::note Title\nText.\n:::', 'note', 'Title'],
    [':::caution[Title]\nText.\n:::', 'attention', 'Title'],
    ['::: danger\nText.\n:::', 'warning', ''],
    [':::{tip} Title\nText.\n:::', 'tip', 'Title'],
    ['!!! note "Title"\n    Text.', 'note', 'Title'],
    ['!!! danger\n    Text.', 'warning', ''],
    ['!!! danger\nText.', 'warning', ''],
    ['!!! danger\n\nText.', 'warning', ''],
    [':::[Title]\nText.\n:::', 'note', 'Title'],
    ['{% hint style="success" %}\nText.\n{% endhint %}', 'tip', ''],
    ['{% hint style="danger" %}Text.{% endhint %}', 'warning', ''],
    ['{{< note >}}\nText.\n{{< /note >}}', 'note', ''],
    ['{{% alert title="Title" color="warning" %}}\nText.\n{{% /alert %}}', 'warning', 'Title'],
    ['<Aside type="caution" title="Title">\nText.\n</Aside>', 'attention', 'Title'],
    ['<Admonition type="tip">\nText.\n</Admonition>', 'tip', ''],
  ])('%j is ours', async (text, kind, title) => {
    expect(await toHtml(text)).toBe(callout(kind, title, '<p>Text.</p>'));
  });

  test('stand in lists, hold blocks and each other', async () => {
    expect(await toHtml('- a\n\n  > [!TIP]\n  > Text.\n\n- b')).toBe(
      `<ul><li><p>a</p>${callout('tip', '', '<p>Text.</p>')}</li><li><p>b</p></li></ul>`,
    );
    expect(await toHtml('::::tip\n:::note\nIn.\n:::\nOut.\n::::\nEnd.')).toBe(
      `${callout('tip', '', `${callout('note', '', '<p>In.</p>')}<p>Out.</p>`)}<p>End.</p>`,
    );
    expect(await toHtml('!!! note\n    - a\n\n        b')).toBe(
      callout('note', '', '<ul><li><p>a</p><p>b</p></li></ul>'),
    );
  });

  test('are components in .mdx and bold lines in copies', () => {
    expect(toMdx('> [!NOTE] A "b"\n> Text.')).toBe(
      '<Note title="A &quot;b&quot;">\nText.\n</Note>',
    );
    expect(toMdx(':::danger\nText.\n:::')).toBe('<Warning>\nText.\n</Warning>');
    expect(toCopy('Before.\n:::tip\nText.\n:::\nAfter.')).toBe(
      'Before.\n\n**\\<tip\\>**\n\nText.\n\nAfter.',
    );
  });

  test('titles show code, emphasis and links, and no HTML', async () => {
    expect(
      await toHtml('!!! note "The `<b>` of **this** [page](article:a/b) <i>"\n    Text.'),
    ).toBe(
      callout(
        'note',
        'The <code>&lt;b&gt;</code> of <strong>this</strong> <a href="article:a/b">page</a> &lt;i&gt;',
        '<p>Text.</p>',
      ),
    );
    expect(toMdx('> [!NOTE] The `x` of **y**\n> Text.')).toBe(
      '<Note title="The x of y">\nText.\n</Note>',
    );
    expect(await toHtml('??? "Raw"\n    Text.')).toBe(
      '<details><summary>Raw</summary><p>Text.</p></details>',
    );
  });

  test('titles keep plain elements that are closed, and read what JSX has escaped', async () => {
    expect(await toHtml('> [!tip] Set the <u>place</u>\n> Text.')).toContain(
      'Set the <u>place</u>',
    );
    expect(await toHtml('> [!tip] Set <u>\n> Text.')).toContain('Set &lt;u&gt;');
    expect(await toHtml('<Details title="The &quot;x&quot;">\nText.\n</Details>')).toContain(
      '<summary>The &quot;x&quot;</summary>',
    );
  });

  test('code in code is not the end of it', () => {
    expect(toMdx('```\n!!! note\n\n        ```\n!!! note\n\n    Text.\n```')).not.toContain(
      '<Note',
    );
    expect(toMdx('{% highlight md %}\n```js\nx\n```\n{% endhighlight %}')).toBe(
      '````md\n```js\nx\n```\n````',
    );
  });

  test('a quote stays a quote', async () => {
    expect(await toHtml('> Text\n> [link](a)')).toBe(
      '<blockquote><p>Text<a href="a">link</a></p></blockquote>',
    );
  });
});

describe('what unfolds, and tabs', () => {
  test.each([
    '??? note "Title"\n    Text.',
    ':::details Title\nText.\n:::',
    '{{< expand "Title" >}}\nText.\n{{< /expand >}}',
    '> [!faq]- Title\n> Text.',
  ])('%j unfolds', async (text) => {
    expect(await toHtml(text)).toBe('<details><summary>Title</summary><p>Text.</p></details>');
  });

  const tabs =
    '<div data-tabs><div data-tab="A"><p>One.</p></div><div data-tab="B"><p>Two.</p></div></div>';

  test.each([
    '=== "A"\n\n    One.\n\n=== "B"\n\n    Two.',
    '{% tabs %}\n{% tab title="A" %}\nOne.\n{% endtab %}\n\n{% tab title="B" %}\nTwo.\n{% endtab %}\n{% endtabs %}',
    '<Tabs>\n  <TabItem value="a" label="A" default>\n    One.\n  </TabItem>\n  <TabItem value="B">Two.</TabItem>\n</Tabs>',
    '{{< tabs >}}\n{{% tab "A" %}}\nOne.\n{{% /tab %}}\n{{% tab "B" %}}\nTwo.\n{{% /tab %}}\n{{< /tabs >}}',
  ])('%j are tabs', async (text) => {
    expect(await toHtml(text)).toBe(tabs);
  });

  test('a component of the company is no sign of another system', () => {
    const text = '<Callout type="info">\n\nText.\n\n</Callout>';
    const own = prepareSource(text, { format: 'mdx', locale: 'en', ownComponents: ['Callout'] });
    expect(own.text.trim()).toBe(text);
    expect(toMdx(text)).toContain('<Note>');
  });

  test('code in a group has a tab each', async () => {
    const text = '::: code-group\n```sh [npm]\nnpm i\n```\n\n```sh [yarn]\nyarn\n```\n:::';
    const html = await toHtml(text);
    expect(html.match(/data-tab="[^"]*"/gu)).toEqual(['data-tab="npm"', 'data-tab="yarn"']);
    expect(html).not.toContain('code-title');
  });
});

describe('headings', () => {
  test.each([
    ['## Late {#late}', '<h2 id="late">Late</h2>'],
    ['## Late {: #late .big }', '<h2 id="late">Late</h2>'],
    ['## Late\n{: #late}', '<h2 id="late">Late</h2>'],
    ['## Late {/* #late */}', '<h2 id="late">Late</h2>'],
    ['## Late {.big}', '<h2>Late</h2>'],
    ["## Late {#late data-x='a b'}", '<h2 id="late">Late</h2>'],
    ['## Use {braces}', '<h2>Use {braces}</h2>'],
    ['## Use `{code}`', '<h2>Use <code>{code}</code></h2>'],
  ])('%j', async (text, html) => {
    expect(await toHtml(text)).toBe(html);
  });
});

test('an automatic id gives way to one that a writer gave, before it or behind', () => {
  const prepare = (text: string) => prepareSource(text, { format: 'md', locale: 'en' }).text.trim();
  expect(prepare('## `id` {#id}\n\n#### `id` ##\n\n## Id\n\n## Other')).toBe(
    '## `id` {#id}\n\n#### `id` {#id-1}\n\n## Id {#id-2}\n\n## Other',
  );
  expect(prepare('## Pay\n\n## Late {#pay}\n\n```\n## {#x}\n```')).toContain('## Pay {#pay-1}');
  expect(prepare('## Pay\n\n## Pay\n\n## Late {#late}')).not.toContain('pay');
});

describe('other signs', () => {
  test.each([
    ['Term\n: Text.', '<dl><dt>Term</dt><dd>Text.</dd></dl>'],
    ['Yes :tada: :no_such_code: 10:30:45', '<p>Yes 🎉 :no_such_code: 10:30:45</p>'],
    ['`:tada:` `{{ a }}`', '<p><code>:tada:</code> <code>{{ a }}</code></p>'],
    ['**中文。**文字', '<p><strong>中文。</strong>文字</p>'],
    ['a **b**c', '<p>a <strong>b</strong>c</p>'],
    ['a <!-- b --> c', '<p>a  c</p>'],
    [
      'a <iframe width="1" src="https://www.youtube.com/embed/x1?rel=0" title="Lever \'up\'" allowfullscreen>no</iframe> b',
      '<p>a <a href="https://www.youtube.com/watch?v=x1">Lever ‘up’</a> b</p>',
    ],
    [
      '<iframe src="//a.example/x"\n  height="2" />',
      '<p><a href="https://a.example/x">a.example</a></p>',
    ],
    [
      '`<iframe src="https://a.example">`',
      '<p><code>&lt;iframe src="https://a.example"&gt;</code></p>',
    ],
    ['a <iframe src="x.html"></iframe>', '<p>a <iframe src="x.html"></iframe></p>'],
    ['a\n\n<!-- b\n\n    c -->\n\nd', '<p>a</p><p>d</p>'],
    ['[a](b){:target="_blank"} text\n{: .big}', '<p><a href="b">a</a> text</p>'],
    ['![a](b.png){ width=300 }', '<p><img src="b.png" alt="a"></p>'],
    ['{{< figure src="b.png" alt="a" >}}', '<p><img src="b.png" alt="a"></p>'],
    ['[a]({{< ref "b.md" >}})', '<p><a href="b.md">a</a></p>'],
    ['a [[Page|words]] b', '<p>a words b</p>'],
    ['[[1]](b)', '<p><a href="b">[1]</a></p>'],
    [
      'Press ++ctrl+c++ in C++ and C++.',
      '<p>Press <kbd>Ctrl</kbd>+<kbd>C</kbd> in C++ and C++.</p>',
    ],
    ['[TOC]\n\ntext', '<p>text</p>'],
    ['{% raw %}\n{{ a }}\n{% endraw %}', '<p>{{ a }}</p>'],
    ['a \\{{ b }}', '<p>a {{ b }}</p>'],
  ])('%j', async (text, html) => {
    expect(await toHtml(text)).toBe(html);
  });

  test('a task is the label of its box', async () => {
    expect(await toHtml('- [x] done **b**\n  - [ ] in\n- [ ] open')).toBe(
      '<ul class="contains-task-list"><li class="task-list-item">' +
        '<label><input type="checkbox" checked disabled> done <strong>b</strong></label>' +
        '<ul class="contains-task-list"><li class="task-list-item">' +
        '<label><input type="checkbox" disabled> in</label></li></ul></li>' +
        '<li class="task-list-item"><label><input type="checkbox" disabled> open</label></li></ul>',
    );
  });

  test('code keeps its title and loses the marks of lines', async () => {
    const html = await toHtml(
      '```js {1,3} title="a.js"\na\n// highlight-next-line\nb // [!code ++]\n```',
    );
    expect(html).toContain('<p class="code-title">a.js</p>');
    expect(html.replaceAll(/<[^>]*>/gu, '')).toBe('a.jsab');
    expect(await toHtml('```js{2}\n1\n```')).toContain('class="language-javascript"');
  });
});

describe('what nothing is like', () => {
  test.each([
    ['a {% include b.html %} c', '{% include %}'],
    ['a {{< button x >}} c', '{{< button >}}'],
    ['a {{ site.name }} c', '{{ … }}'],
    ['import A from "b";\n\na c', 'import … from'],
    ['a :material-check: c', ':material-…:'],
    ['a <%= b %> c', '<% … %>'],
    ['a ![[b]] c', '[[ … ]]'],
    [':::card\na c\n:::', ':::card'],
    ['--8<-- "b.md"\n\na c', '--8<--'],
  ])('%j is left out and told', async (text, kind) => {
    expect(kindsOf(text)).toEqual([kind]);
    expect((await toHtml(text)).replaceAll(/\s+/gu, ' ')).toBe('<p>a c</p>');
  });

  test('code is never touched', async () => {
    const code = '{{ a }} {% b %} :tada: [[c]] <!-- d -->\n:::note\n> [!NOTE]';
    for (const text of [`\`\`\`\n${code}\n\`\`\``, `    ${code.replaceAll('\n', '\n    ')}`]) {
      expect(kindsOf(text)).toEqual([]);
      const html = await toHtml(text);
      expect(html).toContain('{{ a }} {% b %} :tada: [[c]] &lt;!-- d --');
      expect(html).not.toContain('callout');
    }
  });
});

test('every line knows where it was written', () => {
  const text = 'One\n\n:::note\nTwo\n:::\n\n<!-- a\nb -->\n\nThree {{ c }}';
  const prepared = prepareSource(text, { format: 'md', locale: 'en' });
  const lines = prepared.text.split('\n');
  const at = (word: string): number =>
    prepared.lineOf(lines.findIndex((line) => line.startsWith(word)) + 1);
  expect([at('One'), at('Two'), at('Three')]).toEqual([1, 4, 10]);
  expect(prepared.foreign).toEqual([{ kind: '{{ … }}', at: 10 }]);
});

test('a text without such signs stays as it is', () => {
  const text = '# A\n\ntext *b* [c](d)\n\n- e\n';
  expect(prepareSource(text, { format: 'md', locale: 'en' }).text).toBe(`${text}\n`);
});

test('what mkdocstrings makes of a program is left out with its options, and told', async () => {
  const text = 'a\n\n::: shop.api.Order\n    options:\n        members:\n            - pay\n\nb';
  expect(await toHtml(text)).toBe('<p>a</p><p>b</p>');
  expect(kindsOf(text)).toEqual(['::: of mkdocstrings']);
});

test('a call-out without a text takes no heading for one', async () => {
  expect(await toHtml('!!! danger\n\n## Next')).toContain('!!! danger');
});
