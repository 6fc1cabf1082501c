import { stringify } from 'yaml';

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
const articleOf = (title: string, body = 'Text.'): string =>
  `---\ntitle: ${title}\n---\n\n${body}\n`;
const filler = 'A sentence of some length that stands under a heading. '.repeat(12);
const sections = range(40).map((number) => `## Part ${number}\n\n${filler}\n`);
const letters = ['Apple', 'Berry', 'Cherry'];

/** A site with large categories, sections without a file, and an article of forty headings. */
export const gridFiles: Readonly<Record<string, string>> = {
  'site.yaml': stringify({
    name: 'Help',
    locales: [{ locale: 'en' }, { locale: 'ar', fallback: ['en'] }],
    fallback: 'page',
  }),
  'articles/en/account/first.md': articleOf('First'),
  'articles/en/account/sso/one.md': articleOf('One'),
  'articles/en/account/sso/two.md': articleOf('Two'),
  'articles/en/account/sso/three.md': articleOf('Three'),
  'articles/en/account/api-keys/long.md': articleOf('Long', sections.join('\n')),
  'articles/ar/account/sso/one.md': articleOf('واحد'),
  ...Object.fromEntries(
    range(32).map((number) => [
      `articles/en/tools/${number % 2 ? 'brakes' : 'wheels'}/t${number}.md`,
      articleOf(`Tool ${number}`),
    ]),
  ),
  ...Object.fromEntries(
    range(40).map((number) => [
      `articles/en/fruit/a${number}.md`,
      articleOf(`${letters[number % 3]} ${number}`),
    ]),
  ),
};
