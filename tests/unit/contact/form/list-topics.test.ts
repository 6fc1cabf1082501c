import { expect, test } from 'vitest';
import { listTopics } from '../../../../src/contact/form/list-topics.ts';
import { topicSchema } from '../../../../src/schemas/topic.ts';
import { page } from '../support/pages.ts';

const entry = (id: string, content: Record<string, unknown>) => ({
  id,
  data: topicSchema.parse(content),
});
const { locale } = page('de');

test('a form without topics offers the built-in one', () => {
  expect(listTopics([], locale, 'Etwas anderes')).toEqual([
    { id: 'other', label: { text: 'Etwas anderes', lang: undefined } },
  ]);
});

test('topics keep their order and the built-in one comes last', () => {
  const topics = [
    entry('b', { label: { de: 'Zweites' }, order: 2 }),
    entry('a', { label: { es: 'Primero' }, order: 1 }),
  ];
  expect(listTopics(topics, locale, 'x')).toEqual([
    { id: 'a', label: { text: 'Primero', lang: 'es' } },
    { id: 'b', label: { text: 'Zweites', lang: undefined } },
    { id: 'other', label: { text: 'x', lang: undefined } },
  ]);
});

test('a file renames the built-in topic and moves it', () => {
  const topics = [entry('b', { label: 'B' }), entry('other', { label: 'Rest', order: 1 })];
  expect(listTopics(topics, locale, 'x').map(({ id, label }) => [id, label.text])).toEqual([
    ['other', 'Rest'],
    ['b', 'B'],
  ]);
});
