import { describe, expect, test } from 'vitest';
import {
  findTopicOf,
  getTopicFacts,
  listTopicChoices,
  listTopicLinks,
} from '../../../../src/contact/page/topic-page.ts';
import { topicSchema } from '../../../../src/schemas/topic.ts';
import { page } from '../support/pages.ts';

const topic = (id: string, content: Record<string, unknown> = {}) => ({
  id,
  data: topicSchema.parse({ label: id, ...content }),
});

const topics = [
  topic('refund', { parent: 'money', articles: ['a/refund', 'a/pay'], channels: ['mail'] }),
  topic('bike', { label: { es: 'Bici' } }),
  topic('money', { order: 1, articles: ['a/pay', 'a/plans'], channels: ['phone'] }),
  topic('invoice', { parent: 'money' }),
  topic('bill', { parent: 'money', order: 1 }),
];

test('topics are listed in their order, each with its parts', () => {
  const link = (id: string) => ({
    id,
    url: `/de/contact/${id}/`,
    label: { text: id, lang: undefined },
  });
  expect(listTopicLinks(topics, page('de').locale)).toEqual([
    { ...link('money'), parts: ['bill', 'invoice', 'refund'].map(link) },
    { id: 'bike', url: '/de/contact/bike/', label: { text: 'Bici', lang: 'es' }, parts: [] },
  ]);
});

describe('the page of a topic', () => {
  test('has its own articles before those of its parent, and its own channels', () => {
    expect(getTopicFacts(topics, 'refund')).toEqual({
      ids: ['refund', 'money'],
      channels: ['mail'],
      articles: ['a/refund', 'a/pay', 'a/plans'],
    });
  });

  test('has the channels of its parent if it names none', () => {
    expect(getTopicFacts(topics, 'invoice')).toEqual({
      ids: ['invoice', 'money'],
      channels: ['phone'],
      articles: ['a/pay', 'a/plans'],
    });
  });

  test('has all channels if it has no parent and names none', () => {
    expect(getTopicFacts(topics, 'bike')).toEqual({
      ids: ['bike'],
      channels: undefined,
      articles: [],
    });
  });

  test('is asked for only if there is such a topic', () => {
    expect(() => getTopicFacts(topics, 'gone')).toThrow('There is no topic "gone".');
  });
});

test('the topic of an article is the one that lists it first', () => {
  const listing = [
    topic('app', { order: 1, articles: ['a/app', 'a/lock'] }),
    topic('lock', { order: 2, articles: ['a/lock'] }),
    topic('late', { order: 3, articles: ['a/lock'] }),
  ];
  expect(findTopicOf(listing, 'a/lock')).toBe('lock');
  expect(findTopicOf(listing, 'a/app')).toBe('app');
  expect(findTopicOf(listing, 'a/gone')).toBeUndefined();
});

describe('a topic that is chosen on the contact page', () => {
  const find = (id: string) =>
    id === 'a/plans'
      ? undefined
      : { url: `/de/${id}/`, title: { text: id, lang: id === 'a/pay' ? 'en' : undefined } };

  test('has its channels and the articles that the locale shows', () => {
    expect(listTopicChoices(topics, find)['refund']).toEqual({
      topics: ['refund', 'money'],
      channels: ['mail'],
      help: [
        { url: '/de/a/refund/', title: 'a/refund', lang: undefined },
        { url: '/de/a/pay/', title: 'a/pay', lang: 'en' },
      ],
    });
    expect(listTopicChoices(topics, find)['bike']).toEqual({
      topics: ['bike'],
      channels: undefined,
      help: [],
    });
  });

  test('names three articles at most', () => {
    const many = [topic('many', { articles: ['a/1', 'a/2', 'a/3', 'a/4'] })];
    const help = listTopicChoices(many, find)['many']?.help ?? [];
    expect(help.map(({ title }) => title)).toEqual(['a/1', 'a/2', 'a/3']);
  });
});
