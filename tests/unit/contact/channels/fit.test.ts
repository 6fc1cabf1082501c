import { describe, expect, test } from 'vitest';
import { findRefusal } from '../../../../src/contact/channels/eligibility.ts';
import { fitOf, listEmergencyTopics } from '../../../../src/contact/channels/fit.ts';
import { channelSchema } from '../../../../src/schemas/channel.ts';
import { topicSchema } from '../../../../src/schemas/topic.ts';

const line = (content: Record<string, unknown> = {}) => ({
  id: 'line',
  data: channelSchema.parse({ kind: 'phone', label: 'Line', emergency: true, ...content }),
});
const topic = (id: string, channels?: readonly string[]) => ({
  id,
  data: topicSchema.parse({ label: id, channels }),
});

describe('how a channel fits a request', () => {
  test.each([
    ['takes anything', {}, ['refund'], 'anything'],
    ['takes anything, where nobody said a topic', {}, [], 'anything'],
    ['has topics of its own, this one among them', { onlyTopics: ['hack'] }, ['hack'], 'onlyHere'],
    ['has the parent of this topic', { onlyTopics: ['money'] }, ['refund', 'money'], 'onlyHere'],
    ['has topics of its own, and nobody said one', { onlyTopics: ['hack'] }, [], 'special'],
    ['is for emergencies like this', { emergencyFor: ['theft'] }, ['theft'], 'emergency'],
    ['is for other emergencies', { emergencyFor: ['theft'] }, ['refund'], 'special'],
    ['is for emergencies, and nobody said a topic', { emergencyFor: ['theft'] }, [], 'special'],
    [
      'is for emergencies and has topics',
      { emergencyFor: ['theft'], onlyTopics: ['theft'] },
      ['theft'],
      'emergency',
    ],
  ])('%s', (_, channel, topics, fit) => {
    expect(fitOf(channel, topics)).toBe(fit);
  });
});

describe('a channel for emergencies', () => {
  test('is named by its own topics and by those that list it', () => {
    const topics = [topic('theft', ['line', 'chat']), topic('lock', ['chat']), topic('other')];
    expect(listEmergencyTopics(line({ onlyTopics: ['fire'] }), topics)).toEqual(['fire', 'theft']);
    expect(listEmergencyTopics(line(), [topic('other')])).toEqual([]);
    expect(listEmergencyTopics(line({ emergency: false }), topics)).toBeUndefined();
  });

  test('is refused for a topic that does not name it, and not where nobody said a topic', () => {
    const about = (...topics: string[]) =>
      findRefusal({ emergencyFor: ['theft'] }, { region: undefined, plan: undefined, topics });
    expect(about('refund')).toBe('onlyTopics');
    expect(about('theft')).toBeUndefined();
    expect(about()).toBeUndefined();
  });

  test.each([
    [{ audience: 'press' }, 'audience: press'],
    [{ alwaysLast: true }, 'comes first'],
    [{ preferred: true }, 'most customers'],
  ])('cannot be %o too', (content, message) => {
    const { error } = channelSchema.safeParse({
      kind: 'phone',
      label: 'Line',
      emergency: true,
      ...content,
    });
    expect(error?.issues.map((issue) => issue.message).join()).toContain(message);
  });
});

test('a channel is for customers unless it says otherwise, and only theirs is the best for most', () => {
  const parse = (content: Record<string, unknown>) =>
    channelSchema.safeParse({ kind: 'email', label: 'Mail', ...content });
  expect(parse({}).data).toMatchObject({ audience: 'customers', alwaysLast: false });
  expect(parse({ audience: 'press' }).success).toBe(true);
  expect(parse({ audience: 'journalists' }).success).toBe(false);
  expect(parse({ audience: 'press', preferred: true }).success).toBe(false);
  expect(parse({ alwaysLast: true, preferred: true }).success).toBe(false);
});
