import { expect, test } from 'vitest';
import { article, checkFiles, listProblems } from './write-content.ts';

const site = (text: string, more = {}) => ({
  'articles/en/billing/invoices.md': article(),
  'site.yaml': text,
  ...more,
});

const channel = (lines: string) => ({ 'contact/channels/night.yaml': `label: Night\n${lines}` });

test('links to articles, pages and other sites are fine', async () => {
  const text = `header:
  links:
    - { label: Plans, link: https://www.example.com/plans }
footer:
  groups:
    - title: Company
      links:
        - { label: Contact, link: page:contact }
        - { label: Invoices, link: billing/invoices }
  legal:
    - { kind: privacy, link: { en: https://www.example.com/privacy } }
`;
  expect(await listProblems(site(text))).toEqual([]);
});

test('an article that does not exist is told with the one that was meant', async () => {
  const text = `header:
  links:
    - label: Invoices
      link: billing/invoice
`;
  const { problems } = await checkFiles(site(text));
  expect(problems).toMatchObject([
    {
      code: 'LinkArticleUnknown',
      file: 'site.yaml',
      line: 4,
      remedy: 'Did you mean "billing/invoices"?',
    },
  ]);
});

test('a page that does not exist is told with the one that was meant', async () => {
  const text = `footer:
  legal:
    - { kind: imprint, link: { en: "page:contcat" } }
`;
  const { problems } = await checkFiles(site(text));
  expect(problems).toMatchObject([
    { code: 'LinkPageUnknown', line: 3, remedy: 'Did you mean "contact"?' },
  ]);
});

test('what is no link is told with what is', async () => {
  const { problems } = await checkFiles(
    site('header:\n  links:\n    - { label: Home, link: www.example.com }\n'),
  );
  expect(problems[0]).toMatchObject({ code: 'FieldInvalid', line: 3 });
  expect(problems[0]?.remedy).toContain('Write an article id such as "billing/invoices"');
});

test('a legal page without a kind needs a name', async () => {
  const { problems } = await checkFiles(
    site('footer:\n  legal:\n    - { link: https://www.example.com/ }\n'),
  );
  expect(problems[0]).toMatchObject({ code: 'FieldInvalid' });
  expect(problems[0]?.remedy).toContain('"kind:" with one of imprint, privacy');
});

test('a fourth link in the header has no room', async () => {
  const link = '    - { label: Plans, link: https://www.example.com/ }\n';
  const { problems } = await checkFiles(site(`header:\n  links:\n${link.repeat(4)}`));
  expect(problems).toMatchObject([{ code: 'FieldInvalid', remedy: 'Keep 3 at most.' }]);
});

test('a label without a text for a language of the site is told', async () => {
  const text = `locales: [en, de]
header:
  links:
    - { label: { en: Plans }, link: https://www.example.com/ }
`;
  const { problems } = await checkFiles(
    site(text, { 'articles/de/billing/invoices.md': article() }),
  );
  expect(problems.map(({ code }) => code)).toContain('TextMissing');
});

test('the channel for emergencies has to exist and to have a number', async () => {
  const text = 'footer:\n  emergency: night\n';
  const phone = "kind: phone\naddresses:\n  - phone: '+34960130099'\n";
  const mail = 'kind: email\naddresses:\n  - email: help@example.com\n';
  expect(await listProblems(site(text, channel(phone)))).toEqual([]);
  expect(await listProblems(site(text, channel(mail)))).toEqual(['ChannelUnreachable site.yaml:2']);
  expect(await listProblems(site(text))).toEqual(['ChannelUnknown site.yaml:2']);
});

test('a number that is kept for customers stands in no footer', async () => {
  const text = 'customers: { signIn: https://www.example.com/help }\nfooter:\n  emergency: night\n';
  const phone = "kind: phone\naddresses:\n  - phone: '+34960130099'\n";
  expect(await listProblems(site(text, channel(phone)))).toEqual([]);
  expect(await listProblems(site(text, channel(`${phone}signedIn: true\n`)))).toEqual([
    'LockedAddressPublic site.yaml:3',
  ]);
});
