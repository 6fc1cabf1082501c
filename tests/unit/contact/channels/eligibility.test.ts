import { describe, expect, test } from 'vitest';
import { findRefusal, servesRegion } from '../../../../src/contact/channels/eligibility.ts';

const nobody = { region: undefined, plan: undefined, topics: [] };

describe('who may use a channel', () => {
  test('everybody, as long as nothing is known of them', () => {
    expect(
      findRefusal({ regions: ['ES'], plans: ['Plus'], onlyTopics: ['a'] }, nobody),
    ).toBeUndefined();
  });

  test.each([
    ['another country', { regions: ['ES'] }, { region: 'DE' }, 'region'],
    ['an excluded country', { excludedRegions: ['BR'] }, { region: 'BR' }, 'region'],
    ['another plan', { plans: ['Plus'] }, { plan: 'Lite' }, 'plan'],
    [
      'a topic that is never handled there',
      { neverTopics: ['refund'] },
      { topics: ['refund'] },
      'topic',
    ],
    [
      'a part of such a topic',
      { neverTopics: ['money'] },
      { topics: ['refund', 'money'] },
      'topic',
    ],
    [
      'a topic beside the only ones',
      { onlyTopics: ['hack'] },
      { topics: ['refund'] },
      'onlyTopics',
    ],
    [
      'a topic that is one of several',
      { neverTopics: ['refund', 'fraud'] },
      { topics: ['fraud'] },
      'topic',
    ],
    ['a channel that is not offered', { notOffered: 'Too many letters' }, {}, 'notOffered'],
  ])('not for %s', (_, channel, customer, refusal) => {
    expect(findRefusal(channel, { ...nobody, ...customer })).toBe(refusal);
  });

  test.each([
    ['the country', { regions: ['ES'] }, { region: 'ES' }],
    ['a country that is not excluded', { excludedRegions: ['BR'] }, { region: 'PT' }],
    ['the plan', { plans: ['Plus'] }, { plan: 'Plus' }],
    ['the only topic', { onlyTopics: ['hack'] }, { topics: ['hack'] }],
    ['one of the only topics', { onlyTopics: ['hack', 'fraud'] }, { topics: ['fraud', 'money'] }],
    ['another topic', { neverTopics: ['refund'] }, { topics: ['hack'] }],
  ])('for %s', (_, channel, customer) => {
    expect(findRefusal(channel, { ...nobody, ...customer })).toBeUndefined();
  });
});

test('a country is served by what names it, or by what is for the world except others', () => {
  const world = { regions: undefined, excludedRegions: ['BR'] };
  const brazil = { regions: ['BR'], excludedRegions: undefined };
  expect(['BR', 'DE'].map((region) => servesRegion(world, region))).toEqual([false, true]);
  expect(['BR', 'DE'].map((region) => servesRegion(brazil, region))).toEqual([true, false]);
});
