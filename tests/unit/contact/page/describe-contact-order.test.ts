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
      { id: 'line', emergency: true, place: 'best' },
      { id: 'chat', emergency: false, place: 'usable' },
    ]);
    expect(about(undefined)).toMatchObject([
      { id: 'chat', place: 'best' },
      { id: 'line', place: 'emergency' },
    ]);
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
      { id: 'foreign', place: 'best' },
      { id: 'press', place: 'usable', terms: ['Für die Presse'] },
    ]);
  });

  test('recommends what the company prefers, and says why a topic is not taken', () => {
    const channels = [
      { id: 'mail', data: channel({ kind: 'email', order: 1 }) },
      { id: 'form', data: channel({ kind: 'ticket', order: 2, preferred: true }) },
      { id: 'fraud', data: channel({ order: 3, onlyTopics: ['fraud'] }) },
    ];
    const about = (ids: readonly string[]) =>
      describeContact(
        { channels, schedules },
        { ...page('en'), topic: { ids, channels: undefined } },
      ).channels;
    expect(about(['refund'])).toMatchObject([
      { id: 'form', place: 'best', refusal: undefined },
      { id: 'mail', place: 'usable', refusal: undefined },
      { id: 'fraud', place: 'others', refusal: 'For other topics only' },
    ]);
    expect(about(['fraud'])[0]).toMatchObject({ id: 'fraud', place: 'best', refusal: undefined });
  });
});
