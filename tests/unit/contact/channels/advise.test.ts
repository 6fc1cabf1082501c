import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advise, type Candidate } from '../../../../src/contact/channels/advise.ts';
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
  byAppointment: false,
  fit: 'anything',
  isEmergency: false,
  speaksYours: true,
  isForReader: true,
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

const best = (...candidates: readonly Candidate[]) => advise(candidates, now)?.id;
const why = (...candidates: readonly Candidate[]) => advise(candidates, now)?.reasons;

describe('the advice', () => {
  test('never asks for money while something free helps as well', () => {
    const paid = candidate('paid', { reply: answeredIn(2), costs: true, place: 1 });
    const slow = candidate('slow', { reply: answeredIn(100) });
    expect(best(paid, slow)).toBe('slow');
    // How much sooner the paid one is counts for nothing among the free ones.
    expect(best(paid, ticket, candidate('quick', { reply: answeredIn(23) }))).toBe('ticket');
    expect(best(paid)).toBe('paid');
    expect(best(paid, { ...slow, refusal: 'region' })).toBe('paid');
  });

  test('names who answers soonest', () => {
    expect(best(ticket, phone, chat)).toBe('chat');
    expect(best(ticket, phone)).toBe('phone');
  });

  test('takes what the company prefers if its answer comes within four hours of the soonest', () => {
    const letter = (hours: number) =>
      candidate('letter', { preferred: true, reply: answeredIn(hours), place: 9 });
    expect(best(chat, letter(4))).toBe('letter');
    expect(best(chat, letter(5))).toBe('chat');
  });

  test('lets nobody wait more than four hours for a desk to open while another way can be used', () => {
    const opening = (hours: number) => ({ ...phone, state: opensIn(hours) });
    expect(best(opening(4), ticket)).toBe('phone');
    expect(best(opening(5), ticket)).toBe('ticket');
    expect(best(opening(5))).toBe('phone');
  });

  test('names a channel for some countries or plans to those who have said that it is for them', () => {
    const abroad = { ...chat, id: 'abroad', isForReader: false, place: 0 };
    expect(best(abroad, ticket)).toBe('ticket');
    expect(best({ ...abroad, isForReader: true }, ticket)).toBe('abroad');
    expect(best(abroad)).toBe('abroad');
  });

  test('prefers the language of the reader to speed', () => {
    expect(best({ ...chat, speaksYours: false }, ticket)).toBe('ticket');
  });

  test('leads a topic of its own to the channel that alone handles it', () => {
    const fraud = candidate('fraud', { fit: 'onlyHere', reply: answeredIn(48), place: 9 });
    expect(best(chat, ticket, fraud)).toBe('fraud');
    expect(why(chat, ticket, fraud)?.[0]).toBe('onlyHere');
  });

  test('counts on two days where nobody says how soon an answer comes', () => {
    const silent = candidate('silent', { place: 0 });
    const within = (hours: number) => candidate('said', { reply: answeredIn(hours), place: 1 });
    expect(best(silent, within(47))).toBe('said');
    expect(best(silent, within(49))).toBe('silent');
  });

  test('gives the reasons', () => {
    expect(why(chat)).toEqual(['openNow', 'speaksYours']);
    expect(why(phone)).toEqual(['opensSoon', 'speaksYours']);
    expect(why({ ...phone, state: opensIn(0) })).toEqual(['openNow', 'speaksYours']);
    expect(why(ticket)).toEqual(['preferred', 'speaksYours']);
  });

  test('never names a channel that the reader cannot use, or one that never opens', () => {
    const refused = { ...chat, refusal: 'plan' as const };
    const never = { ...phone, state: { state: 'never' } as const };
    const hidden = { ...phone, isHidden: true };
    expect(best(refused, never, hidden)).toBeUndefined();
  });

  test('never sends a customer to the press', () => {
    const press = { ...chat, id: 'press', forOthers: true };
    expect(best(press, ticket)).toBe('ticket');
    expect(best(press)).toBeUndefined();
  });

  test('begins with the line for emergencies like this', () => {
    const line = candidate('line', {
      kind: 'phone',
      fit: 'emergency',
      state: { state: 'always' },
      speaksYours: false,
      place: 9,
    });
    const own = candidate('own', { fit: 'onlyHere', reply: answeredIn(1) });
    expect(best(ticket, own, line)).toBe('line');
    expect(why(line)).toEqual(['emergency', 'openNow']);
  });

  test('does not send anybody to a line for emergencies that is closed while another is open', () => {
    const line = candidate('line', { kind: 'phone', fit: 'emergency', state: opensIn(6) });
    expect(best(line, chat)).toBe('chat');
  });

  test('never names what is for emergencies or topics of its own where nobody said one', () => {
    const special = candidate('line', {
      kind: 'phone',
      fit: 'special',
      state: { state: 'always' },
    });
    expect(best(special, phone)).toBe('phone');
    expect(best(special)).toBeUndefined();
  });

  test('names what the company wants last after all others', () => {
    const last = { ...chat, id: 'last', alwaysLast: true };
    expect(best(last, ticket)).toBe('ticket');
    expect(best(last)).toBe('last');
  });

  test('does not call a channel open whose hours nobody has said', () => {
    const unsaid = candidate('unsaid', { kind: 'phone', place: 0 });
    expect(best(unsaid, ticket)).toBe('ticket');
    expect(why(unsaid)).toEqual(['speaksYours']);
  });

  test('does not depend on the order in which the channels come', () => {
    const places = [ticket, chat, phone, candidate('mail', { kind: 'email', place: 3 })];
    fc.assert(
      fc.property(fc.shuffledSubarray(places, { minLength: 4 }), (mixed) => {
        expect(advise(mixed, now)).toEqual(advise(places, now));
      }),
    );
  });
});
