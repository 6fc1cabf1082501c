import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advise, urgencies, type Candidate } from '../../../../src/contact/channels/advise.ts';
import type { OpenState } from '../../../../src/contact/hours/open-state.ts';

const now = Temporal.Instant.from('2026-11-24T10:00Z');
const open: OpenState = { state: 'open', until: now.add({ hours: 5 }) };
const opensIn = (hours: number): OpenState => ({ state: 'closed', opensAt: now.add({ hours }) });

const candidate = (id: string, facts: Partial<Candidate>): Candidate => ({
  id,
  kind: 'ticket',
  refusal: undefined,
  forOthers: false,
  alwaysLast: false,
  fit: 'anything',
  speaksYours: true,
  state: undefined,
  isHidden: false,
  preferred: false,
  place: 0,
  reply: undefined,
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
    const fraud = candidate('fraud', { fit: 'onlyHere', reply: answeredIn(48), place: 9 });
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
    const hidden = { ...phone, isHidden: true };
    expect(ids([refused, never, hidden], 'now')).toEqual([]);
  });

  test.each(urgencies)('never sends a customer to the press, if it is "%s"', (urgency) => {
    const press = { ...chat, id: 'press', forOthers: true };
    expect(ids([press, ticket], urgency)).toEqual(['ticket']);
    expect(ids([press], urgency)).toEqual([]);
  });

  test.each(urgencies)(
    'begins with the line for emergencies like this, if it is "%s"',
    (urgency) => {
      const line = candidate('line', {
        kind: 'phone',
        fit: 'emergency',
        state: { state: 'always' },
        speaksYours: false,
        place: 9,
      });
      const own = candidate('own', { fit: 'onlyHere', reply: answeredIn(1) });
      expect(ids([ticket, own, line], urgency)).toEqual(['line', 'own']);
      expect(advise([line], urgency, now)[0]?.reasons).toEqual(['emergency', 'openNow']);
    },
  );

  test('does not send anybody to a line for emergencies that is closed while another is open', () => {
    const line = candidate('line', { kind: 'phone', fit: 'emergency', state: opensIn(6) });
    expect(ids([line, chat], 'now')).toEqual(['chat', 'line']);
  });

  test('never names what is for emergencies or topics of its own where nobody said one', () => {
    const special = candidate('line', {
      kind: 'phone',
      fit: 'special',
      state: { state: 'always' },
    });
    expect(ids([special, phone], 'now')).toEqual(['phone']);
    expect(ids([special], 'now')).toEqual([]);
  });

  test('names what the company wants last after all others', () => {
    const last = { ...chat, id: 'last', alwaysLast: true };
    expect(ids([last, phone, ticket], 'now')).toEqual(['phone', 'ticket']);
    expect(ids([last, ticket], 'now')).toEqual(['ticket', 'last']);
  });

  test('does not call a channel open whose hours nobody has said', () => {
    const unsaid = candidate('unsaid', { kind: 'phone', place: 0 });
    expect(ids([unsaid, ticket], 'now')).toEqual(['ticket', 'unsaid']);
    expect(advise([unsaid], 'now', now)[0]?.reasons).toEqual(['speaksYours']);
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
