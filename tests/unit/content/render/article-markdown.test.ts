import { describe, expect, test } from 'vitest';
import { toMarkdown } from '../../../../src/content/render/article-markdown.ts';

const targets = {
  toAddress: (target: string) =>
    new Map([
      ['article:billing/invoices', 'https://h.example/en/billing/invoices/'],
      ['image:bike/e07', 'https://h.example/images/e07.svg'],
    ]).get(target),
  toFileAddress: (name: string) => `https://h.example/files/${name}`,
  toCalloutTitle: (name: string) => name.toUpperCase(),
  contact: '[Contact](https://h.example/en/contact/)',
};

const convert = (body: string): string => toMarkdown({ body, isMdx: true, locale: 'en' }, targets);

describe('the Markdown of an article', () => {
  test('is what was written, where it is Markdown', () => {
    const body =
      '## A\n\n| a | b |\n| --- | ---: |\n| 1 | 2 |\n\n```js title="x"\n<Note>\n\n\n```\n\n100~200';
    expect(toMarkdown({ body, isMdx: false, locale: 'en' }, targets)).toBe(body);
    expect(convert(body)).toBe(body);
  });

  test('has whole addresses for articles and pictures, and leaves others', () => {
    expect(
      convert(
        '[a](article:billing/invoices) ![E07](image:bike/e07) [b](#b) [c](https://c.example)',
      ),
    ).toBe(
      '[a](https://h.example/en/billing/invoices/) ![E07](https://h.example/images/e07.svg) [b](#b) [c](https://c.example)',
    );
  });

  test('has the titles of what opens, and no tags', () => {
    expect(
      convert(
        '<Tabs>\n  <Tab label="iPhone">\n\nOpen it.\n\n  </Tab>\n  <Tab label="A*">\n\nGo on.\n\n  </Tab>\n</Tabs>\n\nEnd.',
      ),
    ).toBe('**iPhone**\n\nOpen it.\n\n**A\\***\n\nGo on.\n\nEnd.');
  });

  test('keeps what belongs to a step below its number', () => {
    expect(
      convert(
        '<Steps>\n\n1. Off.\n\n   <Figure caption="Key">\n\n   ![E07](image:bike/e07)\n\n   </Figure>\n\n2. On.\n\n   <Warning>\n\n   No water.\n\n   </Warning>\n\n</Steps>',
      ),
    ).toBe(
      '1. Off.\n\n   ![E07](https://h.example/images/e07.svg)\n\n   *Key*\n\n2. On.\n\n   **WARNING**\n\n   No water.',
    );
  });

  test('says in words what components within a line show', () => {
    expect(
      convert(
        'Open <Menu path="Bike > Details" />, press <Kbd>OK</Kbd>, copy <Copy>BR-1</Copy>, see <Term id="pin">PIN</Term>.{/* why */}',
      ),
    ).toBe('Open **Bike › Details**, press **OK**, copy `BR-1`, see PIN.');
  });

  test('links files, videos and the contact page', () => {
    expect(
      convert(
        '<Download file="a.pdf" label="List" />\n\n<Video src="b.webm" label="Clip" poster="p">\n\nWords.\n\n</Video>\n\n<Channel id="phone" />',
      ),
    ).toBe(
      '[List](https://h.example/files/a.pdf)\n\n[Clip](https://h.example/files/b.webm)\n\nWords.\n\n[Contact](https://h.example/en/contact/)',
    );
  });
});
