import { describe, expect, test } from 'vitest';
import {
  describeContact,
  type ContactPage,
} from '../../../../src/contact/page/describe-contact.ts';
import { channelSchema, type Channel } from '../../../../src/schemas/channel.ts';
import { topicSchema } from '../../../../src/schemas/topic.ts';
import { page } from '../support/pages.ts';

const schedules: readonly never[] = [];
const channel = (content: Record<string, unknown>): Channel =>
  channelSchema.parse({ kind: 'phone', label: 'Phone', ...content });

describe('a page without scripts', () => {
  test('orders channels by their order, then by name', () => {
    const channels = [
      { id: 'c', data: channel({}) },
      { id: 'b', data: channel({ order: 2 }) },
      { id: 'a', data: channel({}) },
      { id: 'd', data: channel({ order: 1 }) },
    ];
    const { channels: shown } = describeContact({ channels, schedules }, page('en'));
    expect(shown.map(({ id }) => id)).toEqual(['d', 'b', 'a', 'c']);
  });

  test('has those for emergencies first on the page of their topic, and marks them', () => {
    const channels = [
      { id: 'chat', data: channel({ kind: 'chat', order: 1 }) },
      { id: 'line', data: channel({ emergency: true, order: 9 }) },
    ];
    const topics = [
      { id: 'theft', data: topicSchema.parse({ label: 'x', channels: ['line', 'chat'] }) },
    ];
    const about = (topic: ContactPage['topic']) =>
      describeContact({ channels, schedules, topics }, { ...page('en'), ...(topic && { topic }) })
        .channels;
    const theft = { ids: ['theft'], channels: ['line', 'chat'] };
    expect(about(theft)).toMatchObject([
      { id: 'line', emergency: true },
      { id: 'chat', emergency: false },
    ]);
    expect(about(undefined).map(({ id }) => id)).toEqual(['chat', 'line']);
    expect(about({ ids: ['refund'], channels: undefined }).map(({ id }) => id)).toEqual([
      'chat',
      'line',
    ]);
  });

  test('has those for others last, whatever their order, and says for whom they are', () => {
    const channels = [
      { id: 'press', data: channel({ kind: 'email', order: 1, audience: 'press' }) },
      { id: 'foreign', data: channel({ order: 2, languages: ['fr'] }) },
    ];
    expect(describeContact({ channels, schedules }, page('de')).channels).toMatchObject([
      { id: 'foreign', forOthers: false },
      { id: 'press', forOthers: true, terms: ['Für die Presse'] },
    ]);
  });
});
