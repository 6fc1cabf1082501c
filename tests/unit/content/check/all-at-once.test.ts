import { expect, test } from 'vitest';
import { listProblems } from './write-content.ts';

const inArticle = (text: string) =>
  listProblems({ 'articles/en/help/page.md': text }).then((list) =>
    list.map((problem) => problem.replace('articles/en/help/page.md:', '')),
  );

test('mistakes in front matter do not hide those of the body', async () => {
  expect(await inArticle('---\ntitle: A\norder: high\n---\n\n[a](article:x/y)\n')).toEqual([
    'FieldInvalid 3',
    'LinkArticleUnknown 6',
  ]);
});

test('front matter that cannot be read does not hide them either', async () => {
  expect(await inArticle('---\ntitle: [a\n---\n\n[a](article:x/y)\n')).toEqual([
    'YamlUnreadable 3',
    'LinkArticleUnknown 5',
  ]);
});

test('one wrong field does not hide what is wrong in another', async () => {
  const fields = 'title: A\norder: high\nrelated: [x/y]\nquestions: [how so, How so?]';
  expect(await inArticle(`---\n${fields}\n---\n\nText.\n`)).toEqual([
    'FieldInvalid 3',
    'RelatedUnknown 4',
    'QuestionTwice 5',
  ]);
});

test('a wrong field of a channel does not hide names in it that lead nowhere', async () => {
  const problems = await listProblems({
    'articles/en/help/page.md': '---\ntitle: A\n---\n\nText.\n',
    'contact/channels/phone.yaml':
      'kind: phone\nlabel: Call\nnope: 1\naddresses:\n  - { value: "+34910000000" }\nschedule: office\n',
  });
  expect(problems).toEqual(
    expect.arrayContaining([
      'FieldUnknown contact/channels/phone.yaml:3',
      'ChannelScheduleUnknown contact/channels/phone.yaml:6',
    ]),
  );
});
