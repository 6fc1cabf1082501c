import { describe, expect, test } from 'vitest';
import { listHomeChannels } from '../../../../src/contact/channels/home-channels.ts';
import { findSoonestOpen } from '../../../../src/contact/channels/soonest-open.ts';
import { channelSchema } from '../../../../src/schemas/channel.ts';
import { at, night, office, schedule } from '../support/schedules.ts';

const entry = (id: string, content: Record<string, unknown>) => ({
  id,
  data: channelSchema.parse({ kind: 'phone', label: id, schedule: 'office', ...content }),
});
const schedules = [
  { id: 'office', data: office },
  { id: 'night', data: night },
  { id: 'always', data: schedule({ always: true }) },
  {
    id: 'but-summer',
    data: schedule({
      always: true,
      seasons: [{ from: '2026-07-01', until: '2026-08-31', weekly: {} }],
    }),
  },
];
const list = (tag: string, ...channels: ReturnType<typeof entry>[]) =>
  listHomeChannels({ channels, schedules }, tag).map(({ id }) => id);

describe('the channels that the home page names', () => {
  test('speak the language of the page, in whatever country', () => {
    expect(
      list(
        'pt-BR',
        entry('german', { languages: ['de'] }),
        entry('portuguese', { languages: ['pt'] }),
        entry('spoken-too', { languages: ['es', 'pt-PT'] }),
        entry('unsaid', {}),
      ),
    ).toEqual(['portuguese', 'spoken-too', 'unsaid']);
  });

  test('have opening hours: what never closes is no news', () => {
    expect(
      list(
        'en',
        entry('emergency', { schedule: 'always' }),
        entry('form', { schedule: undefined }),
      ),
    ).toEqual([]);
    expect(list('en', entry('seasonal', { schedule: 'but-summer' }))).toEqual(['seasonal']);
    const purposes = [
      { label: 'Urgent', schedule: 'always' },
      { label: 'Other', schedule: 'office' },
    ];
    expect(list('en', entry('mixed', { schedule: undefined, purposes }))).toEqual(['mixed']);
  });

  test('are for everyone; those for some are named if there is no other', () => {
    expect(
      list(
        'en',
        entry('plus', { plans: ['Plus'], order: 1 }),
        entry('germany', { regions: ['DE'], order: 2 }),
        entry('late', { order: 9 }),
        entry('early', { order: 3 }),
      ),
    ).toEqual(['early', 'late']);
    expect(list('en', entry('plus', { plans: ['Plus'] }))).toEqual(['plus']);
    expect(
      list(
        'en',
        entry('abroad', { excludedRegions: ['ES'] }),
        entry('everyone', {}),
        entry('fraud', { onlyTopics: ['fraud'] }),
      ),
    ).toEqual(['everyone']);
  });
});

test('the home page never sends a customer to the press or to a line for emergencies', () => {
  const others = [
    entry('press', { audience: 'press' }),
    entry('line', { emergency: true, onlyTopics: ['theft'] }),
  ];
  expect(list('en', ...others, entry('chat', {}))).toEqual(['chat']);
  expect(list('en', ...others)).toEqual([]);
});

describe('the one to name where there is room for one', () => {
  const until = at('2026-11-23T17:00:00Z');
  const opensAt = (text: string) => ({ state: 'closed' as const, opensAt: at(text) });

  test('is the first that is open', () => {
    expect(
      findSoonestOpen([
        { id: 'closed', state: opensAt('2026-11-23T13:00:00Z') },
        { id: 'chat', state: { state: 'open', until } },
        { id: 'phone', state: { state: 'open', until } },
      ]),
    ).toBe('chat');
  });

  test('is the one that opens soonest if all are closed', () => {
    expect(
      findSoonestOpen([
        { id: 'gone', state: { state: 'never' } },
        { id: 'monday', state: opensAt('2026-11-23T08:00:00Z') },
        { id: 'tonight', state: opensAt('2026-11-21T21:00:00Z') },
      ]),
    ).toBe('tonight');
  });

  test('is none if none ever opens', () => {
    expect(findSoonestOpen([{ id: 'gone', state: { state: 'never' } }])).toBeUndefined();
    expect(findSoonestOpen([])).toBeUndefined();
  });
});
