import { expect, test } from 'vitest';
import { readSource } from './read-source.ts';

test('tabs have the labels that their group names, and end where they should', async () => {
  const text = `<Tabs values={[
  {label: 'On the phone', value: 'phone'}, { "value": "web", "label": "On the web" },
]}>
<TabItem value="phone">One</ TabItem>
<TabItem value="web" label="Web">Two</TabItem>
<TabItem value="web">Three
</TabItem>
<TabItem label={<><Icon icon="x" style={{ margin: "1px" }} /> On <b>Linux</b></>} value="x">Five
</ Tabs>

<Tabs>
<TabItem value="a">Four</TabItem>`;
  const { articles } = await readSource({ 'a.mdx': `---\ntitle: A\n---\n\n${text}\n` });
  expect(articles[0]?.body.replaceAll(/\n+/gu, '\n')).toBe(
    [
      ...['<Tabs>', '<TabItem label="On the phone">', 'One', '</TabItem>'],
      ...['<TabItem label="Web">', 'Two', '</TabItem>'],
      ...['<TabItem label="On the web">', 'Three', '</TabItem>'],
      ...['<TabItem label="On Linux">', 'Five', '</TabItem>', '</Tabs>'],
      ...['<Tabs>', '<TabItem label="a">', 'Four', '</TabItem>', '</Tabs>'],
    ].join('\n'),
  );
});

test('HTML behind a comment is HTML', async () => {
  const { articles } = await readSource({
    'a.md':
      '# A\n\n<!-- x - y --><div><iframe src="https://a.example/v" title="Film"></iframe></div>\n',
  });
  expect(articles[0]?.body).toBe('<!-- x - y --><div><a href="https://a.example/v">Film</a></div>');
});
