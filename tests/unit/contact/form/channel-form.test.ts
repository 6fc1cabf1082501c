import { describe, expect, test } from 'vitest';
import { chooseChannelForm } from '../../../../src/contact/form/channel-form.ts';
import { channelSchema } from '../../../../src/schemas/channel.ts';
import { formSettingsSchema } from '../../../../src/schemas/form-settings.ts';
import { topicSchema } from '../../../../src/schemas/topic.ts';
import { page } from '../support/pages.ts';

type Content = Record<string, unknown>;
const channel = (id: string, content: Content = {}) => ({
  id,
  data: channelSchema.parse({ kind: 'ticket', label: id, ...content }),
});
const topic = (id: string, content: Content = {}) => ({
  id,
  data: topicSchema.parse({ label: id, ...content }),
});
const field = (id: string, content: Content = {}) => ({ id, kind: 'text', label: id, ...content });
const settings = formSettingsSchema.parse({
  fields: [
    field('bike'),
    field('order', { channels: ['paid'], required: true }),
    field('free', { channels: ['free'] }),
  ],
});
const price = { amount: 5, currency: 'EUR', per: 'per ticket', url: 'https://pay.example/' };
const paid = channel('paid', {
  order: 2,
  price,
  summary: 'For emergencies',
  identity: { need: 'signedIn' },
  replyTarget: { value: 2, unit: 'hours' },
  onlyTopics: ['bike', 'refund'],
});
const channels = [
  channel('free', { order: 1, replyTarget: { value: 24, unit: 'hours' } }),
  paid,
  channel('press', { order: 3, audience: 'press' }),
];
const topics = [
  topic('bike'),
  topic('money'),
  topic('refund', { parent: 'money' }),
  topic('bill', { parent: 'money' }),
  topic('account'),
  topic('sign-in', { parent: 'account' }),
];
const choose = (id?: string, all = channels) =>
  chooseChannelForm({ channels: all, topics }, settings, page('en'), id);
const plain = (text: string) => text.replaceAll('\u00A0', ' ');

describe('the main form', () => {
  test('asks what is for every form and for its channel, about every topic', () => {
    const form = choose();
    expect(form.settings.fields.map(({ id }) => id)).toEqual(['bike', 'free']);
    expect(form.topics).toEqual(topics);
    expect(form.takesOther).toBe(true);
  });

  test('says how soon it is answered, and what other ways to write there are for customers', () => {
    const { channel: own, others } = choose();
    expect(own).toMatchObject({ id: undefined, terms: [], identity: undefined });
    expect(plain(own?.target ?? '')).toBe('We reply within 24 hours');
    expect(others.map(({ url, terms }) => [url, terms.map(plain)])).toEqual([
      ['/en/tickets/new/paid/', ['€5.00 per ticket', 'We reply within 2 hours']],
    ]);
  });

  test('of a site without channels is asked for no channel', () => {
    const { channel: own, others, settings: asked } = choose(undefined, []);
    expect(own).toBeUndefined();
    expect(others).toEqual([]);
    expect(asked.fields.map(({ id }) => id)).toEqual(['bike']);
  });

  test('says whom it is for where that is not everyone', () => {
    const { channel: own } = choose(undefined, [channel('pro', { plans: ['Pro'] })]);
    expect(own?.terms).toEqual(['Only with the Pro plan']);
  });
});

describe('the form of a channel', () => {
  test('asks for what is its own, about the topics that it takes', () => {
    const form = choose('paid');
    expect(form.settings.fields.map(({ id }) => id)).toEqual(['bike', 'order']);
    expect(form.topics.map(({ id }) => id)).toEqual(['bike', 'money', 'refund']);
    expect(form.takesOther).toBe(false);
  });

  test('says what it costs, where to pay, what to show and how soon it is answered', () => {
    const { channel: own, others } = choose('paid');
    expect(own).toMatchObject({
      id: 'paid',
      label: { text: 'paid' },
      summary: { text: 'For emergencies' },
      payUrl: 'https://pay.example/',
      identity: { need: 'Sign in first' },
      target: undefined,
    });
    expect(own?.terms.map(plain)).toEqual(['€5.00 per ticket', 'We reply within 2 hours']);
    expect(others.map(({ url }) => url)).toEqual(['/en/tickets/new/']);
  });
});
