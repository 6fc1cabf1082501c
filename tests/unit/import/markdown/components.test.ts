import sharp from 'sharp';
import { expect, test } from 'vitest';
import { readSource } from './read-source.ts';

const pixel = await sharp({ create: { width: 2, height: 2, channels: 3, background: '#0a0' } })
  .png()
  .toBuffer();

/** The imported text of an .mdx file, with an article and two pictures beside it. */
async function moveText(body: string, ending = 'mdx'): Promise<string> {
  const site = await readSource({
    [`help/a.${ending}`]: `---\ntitle: A\n---\n\n${body}\n`,
    'help/pay.md': '---\ntitle: Pay\n---\n\n## Late\n\nText.\n',
    'help/p.png': pixel,
    'help/dark.png': Buffer.concat([pixel, Buffer.from('x')]),
  });
  return site.articles.find(({ id }) => id === 'help/a')?.body ?? '';
}

const hashless = (text: string): string => text.replaceAll(/-[\da-f]{8}(?=[)"])/gu, '');

test('Markdown within HTML becomes HTML, or stands behind a blank line', async () => {
  const text = `<div class="x">
![Lever](p.png)
See **this**: [Pay](pay.md#late), \`<b>\` and <b>that</b>.
</div>
<table><tr><td>[Pay](pay.md)</td></tr></table>
<div>
## Heading

- one
</div>

<br>
[Pay](pay.md)

<p>[Pay](pay.md) <pre>
**x**
</pre>`;
  expect(hashless(await moveText(text, 'md'))).toBe(`<div class="x">
<img src="image:imported/p" alt="Lever">
See <strong>this</strong>: <a href="article:help/pay#late">Pay</a>, <code>&lt;b&gt;</code> and <b>that</b>.
</div>
<table><tr><td><a href="article:help/pay">Pay</a></td></tr></table>
<div>

## Heading

- one
</div>

<br>
<a href="article:help/pay">Pay</a>

<p><a href="article:help/pay">Pay</a> <pre>
**x**
</pre>`);
});

test('components of Mintlify and others become what is like them, also within each other', async () => {
  const text = `<Steps>
  <Step title="Install">
    <Note>Read [Pay](pay.md).</Note>

    - one
      - two

    \`\`\`sh
    npm i
    \`\`\`
  </Step>
</Steps>

<Tabs>
  <Tab title="npm">
    One.
    <Info title="A">
      Two.
    </Info>
  </Tab>
</Tabs>

<AccordionGroup>
  <Expandable title="More">Text.</Expandable>
</AccordionGroup>

A <Tooltip tip="x">word</Tooltip>.`;
  expect(await moveText(text)).toBe(`**Install**

:::note

Read [Pay](article:help/pay).

:::

- one
  - two

\`\`\`sh
npm i
\`\`\`

<Tabs>

<TabItem label="npm">

One.
:::note A

Two.

:::

</TabItem>

</Tabs>

<Details title="More">

Text.

</Details>

A word.`);
});

test('cards are links with their pictures, in tags and in lists of code', async () => {
  const text = `import light from './p.png';
import dark from './dark.png';

<DocsCard header="Paying" href="pay.md" img="p.png">
  <p>How to pay.</p>
</DocsCard>

<LinkCard title="Site" href="https://a.example" description="All of it." />

<Grid
  labels={{ /** the other's */ dark: 'Dark' }}
  items={[
    { title: 'Two', href: 'https://b.example', previews: { light, dark: dark } },
  ]}
/>

<ParamField query="page" type="number" required>Which page.</ParamField>`;
  const moved = hashless(await moveText(text));
  expect(moved).toContain('![Paying](image:imported/p)\n\n[Paying](article:help/pay)');
  expect(moved).toContain('[Site](https://a.example)\n\nAll of it.');
  expect(moved).toContain('[Two](https://b.example)');
  expect(moved).toContain('![Two](image:imported/dark)');
  expect(moved).toContain('`page` (number, required)');
});

test('a link to a picture leads to the picture, and what a dead link had beside it goes', async () => {
  const moved = await moveText('[large](p.png), [gone][x]{ .button }\n\n[x]: gone.md', 'md');
  expect(hashless(moved)).toBe('[large](image:imported/p), gone');
});

test('titles and descriptions lose their Markdown', async () => {
  const site = await readSource({
    'a.md':
      '---\ntitle: The `x` [y](z)\ndescription: Usage of **this** &amp; <b>that</b>\n---\n\nText.\n',
  });
  expect(site.articles[0]?.frontMatter).toMatchObject({
    title: 'The x y',
    description: 'Usage of this & that',
  });
});

test('a picture of another site becomes a link, within a link its text', async () => {
  const text = `![one](https://a.example/1.png) [![two](https://a.example/2.png)](pay.md)

![three][3] and [![three][3]](pay.md)

<a href="pay.md"><img src="https://a.example/4.png" alt="four"></a>

[3]: https://a.example/3.png`;
  expect(await moveText(text, 'md')).toBe(`[one](https://a.example/1.png) [two](article:help/pay)

[three][3] and [three](article:help/pay)

<a href="article:help/pay">four</a>

[3]: https://a.example/3.png`);
});

test('code on one line between three backticks hides nothing behind it', async () => {
  expect(await moveText('```a```\n\n[Pay](pay.md)\n\n```\n[x](pay.md)\n```', 'md')).toBe(
    '```a```\n\n[Pay](article:help/pay)\n\n```\n[x](pay.md)\n```',
  );
});

test('a picture within a link comes along, and one that the repository names by its address', async () => {
  const text =
    '[![one](p.png)](https://a.example) ![two](https://raw.githubusercontent.com/a/b/main/help/p.png)';
  expect(hashless(await moveText(text, 'md'))).toBe(
    '[![one](image:imported/p)](https://a.example) ![two](image:imported/p)',
  );
});

test('emphasis with blanks at its edges, and of a sign alone, is mended', async () => {
  const text =
    'See **this ** and **that**, **end**. A page**.** is\n\n**a**, b **c** 2 ** 3 \\**x\n\n`**x **` \\<role>';
  expect(await moveText(text, 'md')).toBe(
    'See **this**  and **that**, **end**. A page. is\n\n**a**, b **c** 2 ** 3 \\**x\n\n`**x **` \\<role>',
  );
});

test('HTML in a list, and code on a line of HTML, hide no Markdown', async () => {
  expect(
    hashless(
      await moveText(
        '- <div>[Pay](pay.md)</div>\n\n<table><tr><td>![x](p.png)</td><td><pre>[y](z)</pre></td></tr></table>',
        'md',
      ),
    ),
  ).toBe(
    '- <div><a href="article:help/pay">Pay</a></div>\n\n<table><tr><td><img src="image:imported/p" alt="x"></td><td><pre>[y](z)</pre></td></tr></table>',
  );
});

test('a file with blanks in its name is found, and comments of Obsidian go', async () => {
  const site = await readSource({
    'help/a.md': '# A\n\n![one](my plan.png) %% a note %% 100%%\n',
    'help/my plan.png': pixel,
  });
  expect(hashless(site.articles[0]?.body ?? '')).toBe('![one](image:imported/my-plan)  100%%');
});

test('a backtick that nothing closes in its paragraph hides nothing behind it', async () => {
  expect(await moveText('A ` sign.\n\n[Pay](pay.md)\n\nB ` sign.', 'md')).toBe(
    'A ` sign.\n\n[Pay](article:help/pay)\n\nB ` sign.',
  );
});

test('a component of Vue that is given an imported picture shows it', async () => {
  const text =
    '<script setup>\nimport plan from \'./p.png?raw\'\n</script>\n\n<svg-image :svg="plan" />';
  expect(hashless(await moveText(text, 'md'))).toBe('![A](image:imported/p)');
});

test('code keeps its pictures, and text its code', async () => {
  const text =
    '## Use `<img />`\n\nUse `<img />` and `<Image src={a} />` so.\n\n![](p.png)\n\n```html\n<img />\n```';
  expect(hashless(await moveText(text, 'md'))).toBe(
    '## Use `<img />`\n\nUse `<img />` and `<Image src={a} />` so.\n\n![Use img /](image:imported/p)\n\n```html\n<img />\n```',
  );
});

test('modules of MDX go whole, and braces of components may be as deep as they like', async () => {
  const deep = `{{ a: { b: { c: { d: { e: { f: 'x' } } } } } }}`;
  const text = `import { A } from './a';
import B from './b';

export const Mark = ({ children }) => (
  <span style={{
    color: 'red',

    padding: '1px',
  }}> {children} </span>
  // it's so
);

export async function Demo() {
  return <Mark>{'}'}</Mark>
}

One <Mark color="#fff">two</Mark>.

<FileTree structure=${deep} />

<Tree/> export nothing, import nothing.`;
  expect(await moveText(text)).toBe('One two.\n\nexport nothing, import nothing.');
});

test('a link over two lines is one within HTML, too', async () => {
  expect(await moveText('<div>\n  See [our\n  page](https://a.example/x).\n</div>', 'md')).toBe(
    '<div>\n  See <a href="https://a.example/x">our page</a>.\n</div>',
  );
});

test('bold text that ends with a sign before a letter is bold', async () => {
  expect(await moveText('**Note:**text and **this!** and **that:** so.', 'md')).toBe(
    '**Note**:text and **this!** and **that:** so.',
  );
});
