import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advise, urgencies, type Candidate } from '../../../../src/contact/channels/advise.ts';
import type { OpenState } from '../../../../src/contact/hours/open-state.ts';
import { compareKeys, orderChannels } from '../../../../src/contact/channels/order-channels.ts';

const now = Temporal.Instant.from('2026-11-24T10:00Z');
const open: OpenState = { state: 'open', until: now.add({ hours: 5 }) };
const opensIn = (hours: number): OpenState => ({ state: 'closed', opensAt: now.add({ hours }) });

const candidate = (id: string, facts: Partial<Candidate>): Candidate => ({
  id,
  kind: 'ticket',
  refusal: undefined,
  speaksYours: true,
  state: undefined,
  preferred: false,
  place: 0,
  reply: undefined,
  onlyTopics: false,
  ...facts,
});

const answeredIn = (hours: number) => ({
  by: now.add({ hours }),
  kind: 'promise' as const,
  slower: false,
});
const ticket = candidate('ticket', { preferred: true, reply: answeredIn(24) });
const chat = candidate('chat', { kind: 'chat', state: open, place: 1 });
const phone = candidate('phone', { kind: 'phone', state: opensIn(2), place: 2 });

const ids = (candidates: readonly Candidate[], urgency: (typeof urgencies)[number]) =>
  advise(candidates, urgency, now).map(({ id }) => id);

describe('the advice', () => {
  test('names who answers soonest, if it is urgent', () => {
    expect(ids([ticket, phone, chat], 'now')).toEqual(['chat', 'phone']);
  });

  test('names what the company prefers, if it can wait', () => {
    expect(ids([phone, chat, ticket], 'later')[0]).toBe('ticket');
  });

  test('takes what the company prefers for today if its answer comes within four hours of the soonest', () => {
    const letter = (hours: number) =>
      candidate('letter', { preferred: true, reply: answeredIn(hours), place: 9 });
    expect(ids([chat, letter(4)], 'today')).toEqual(['letter', 'chat']);
    expect(ids([chat, letter(5)], 'today')).toEqual(['chat', 'letter']);
    expect(ids([chat, letter(1)], 'now')).toEqual(['chat', 'letter']);
  });

  test('prefers writing to talking only if it can wait', () => {
    const mail = candidate('mail', { kind: 'email', reply: answeredIn(3), place: 1 });
    const call = candidate('call', { kind: 'phone', state: open, place: 2 });
    expect(ids([call, mail], 'later')).toEqual(['mail', 'call']);
    expect(ids([call, mail], 'today')).toEqual(['call', 'mail']);
  });

  test('prefers the language of the reader to speed', () => {
    const foreign = { ...chat, speaksYours: false };
    expect(ids([foreign, ticket], 'now')).toEqual(['ticket', 'chat']);
  });

  test('leads a topic of its own to the channel that alone handles it', () => {
    const fraud = candidate('fraud', { onlyTopics: true, reply: answeredIn(48), place: 9 });
    const [best] = advise([chat, ticket, fraud], 'now', now);
    expect(best?.id).toBe('fraud');
    expect(best?.reasons[0]).toBe('onlyHere');
  });

  test('counts on two days where nobody says how soon an answer comes', () => {
    const silent = candidate('silent', { place: 0 });
    const within = (hours: number) => candidate('said', { reply: answeredIn(hours), place: 1 });
    expect(ids([silent, within(47)], 'now')).toEqual(['said', 'silent']);
    expect(ids([silent, within(49)], 'now')).toEqual(['silent', 'said']);
  });

  test('gives the reasons', () => {
    expect(advise([chat], 'now', now)[0]?.reasons).toEqual(['openNow', 'speaksYours']);
    expect(advise([phone], 'now', now)[0]?.reasons).toEqual(['opensSoon', 'speaksYours']);
    const opening = { ...phone, state: opensIn(0) };
    expect(advise([opening], 'now', now)[0]?.reasons).toEqual(['openNow', 'speaksYours']);
    expect(advise([chat], 'later', now)[0]?.reasons).toEqual(['openNow', 'speaksYours']);
    expect(advise([ticket], 'now', now)[0]?.reasons).toEqual(['preferred', 'speaksYours']);
    expect(advise([ticket], 'later', now)[0]?.reasons).toEqual([
      'inWriting',
      'preferred',
      'speaksYours',
    ]);
  });

  test('never names a channel that the reader cannot use, or one that never opens', () => {
    const refused = { ...chat, refusal: 'plan' as const };
    const never = { ...phone, state: { state: 'never' } as const };
    expect(ids([refused, never], 'now')).toEqual([]);
  });

  test('does not depend on the order in which the channels come', () => {
    const places = [ticket, chat, phone, candidate('mail', { kind: 'email', place: 3 })];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(places, { minLength: 4 }),
        fc.constantFrom(...urgencies),
        (mixed, urgency) => {
          expect(advise(mixed, urgency, now)).toEqual(advise(places, urgency, now));
        },
      ),
    );
  });
});

test('channels stand in the order of their use for the reader', () => {
  const refused = { ...chat, id: 'refused', refusal: 'region' as const };
  const foreign = { ...chat, id: 'foreign', speaksYours: false };
  const gone = { ...phone, id: 'gone', state: { state: 'never' } as const, preferred: true };
  const ordered = orderChannels([refused, foreign, gone, phone, chat, ticket]);
  expect(ordered.map(({ id }) => id)).toEqual([
    'ticket',
    'chat',
    'phone',
    'gone',
    'foreign',
    'refused',
  ]);
});

test('keys are compared by the first place at which they differ', () => {
  expect(compareKeys([0, 1, 9], [0, 2, 0])).toBeLessThan(0);
  expect(compareKeys([0, Infinity], [0, 5])).toBeGreaterThan(0);
  expect(compareKeys([0, Infinity], [0, Infinity])).toBe(0);
});
