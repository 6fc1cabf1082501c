import { expect, test } from 'vitest';
import { readSource } from './read-source.ts';

test('tabs have the labels that their group names, and end where they should', async () => {
  const text = `<Tabs values={[
  {label: 'On the phone', value: 'phone'}, { "value": "web", "label": "On the web" },
]}>
<TabItem value="phone">One</ TabItem>
<TabItem value="web" label="Web">Two</TabItem>
<TabItem value="web">Three
</ Tabs>

<Tabs>
<TabItem value="a">Four</TabItem>`;
  const { articles } = await readSource({ 'a.mdx': `---\ntitle: A\n---\n\n${text}\n` });
  expect(articles[0]?.body.replaceAll(/\n+/gu, '\n')).toBe(
    [
      ...['<Tabs>', '<TabItem label="On the phone">', 'One', '</TabItem>'],
      ...['<TabItem label="Web">', 'Two', '</TabItem>'],
      ...['<TabItem label="On the web">', 'Three', '</TabItem>', '</Tabs>'],
      ...['<Tabs>', '<TabItem label="a">', 'Four', '</TabItem>', '</Tabs>'],
    ].join('\n'),
  );
});
