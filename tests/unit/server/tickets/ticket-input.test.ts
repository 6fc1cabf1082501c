import { describe, expect, test } from 'vitest';
import { noTicketRules, type FieldRule } from '../../../../src/schemas/ticket-rules.ts';
import {
  checkTicket,
  cleanLine,
  cleanText,
  longestText,
  toTicketInput,
  toValues,
  type TicketResult,
} from '../../../../src/server/tickets/ticket-input.ts';
import { sampleTicket } from '../support/sample-ticket.ts';
import { testManifest } from '../support/test-manifest.ts';

const bike: FieldRule = { id: 'bike', kind: 'text', required: true, requiredFor: [] };
const sure: FieldRule = { id: 'sure', kind: 'checkbox', required: false, requiredFor: ['payment'] };
const order: FieldRule = {
  ...{ id: 'order', kind: 'text', required: true, requiredFor: [] },
  channels: ['paid'],
};
const manifest = {
  ...testManifest,
  topics: ['payment', 'bikes', 'bikes/brakes'],
  routes: { payment: 'accounts' },
  ticketChannels: [
    { id: 'free', isMain: true, isForEveryone: true },
    { id: 'paid', isMain: false, isForEveryone: false, priority: 'high' as const },
  ],
  ticketRules: { ...noTicketRules, fields: [bike, sure, order], parents: ['bikes'] },
};
const key = '3A1F6F1E-64A8-4B34-8A4E-0C4EC3FBE7AA';
const ticket = { ...sampleTicket, fields: { bike: 'BR-1' } };

const check = (body: unknown, headerKey?: string): TicketResult =>
  checkTicket(toTicketInput(body, headerKey), manifest);
const errorsOf = (body: unknown): unknown => {
  const result = check(body);
  return result.ticket ? {} : result.errors;
};

describe('the form of a channel', () => {
  test('asks for its fields, which others do not know', () => {
    const order = { bike: 'BR-1', order: '77' };
    expect(errorsOf({ ...ticket, channel: 'paid' })).toEqual({ 'fields.order': 'missing' });
    expect(errorsOf({ ...ticket, fields: order })).toEqual({ 'fields.order': 'unknown' });
    expect(check({ ...ticket, channel: 'paid', fields: order }).ticket).toMatchObject({
      channel: 'paid',
      assigned: { channel: 'paid', priority: 'high' },
      fields: order,
    });
    expect(check(ticket).ticket).toMatchObject({
      channel: '',
      assigned: { channel: 'free', priority: '' },
    });
  });

  test('tells all that is wrong at once', () => {
    expect(errorsOf({ ...ticket, subject: '', channel: 'paid' })).toEqual({
      subject: 'missing',
      'fields.order': 'missing',
    });
    expect(errorsOf({ ...ticket, channel: 'gone' })).toEqual({ channel: 'unknown' });
  });
});

describe('what a body says', () => {
  test('is its fields, without the key and the trap', () => {
    expect(toTicketInput({ subject: 'A', key: 'k', website: '' }, undefined)).toEqual({
      fields: { subject: 'A' },
      key: 'k',
      isTrapped: false,
    });
    expect(toTicketInput({ website: 'x' }, undefined).isTrapped).toBe(true);
    expect(toTicketInput({ website: 7 }, undefined).isTrapped).toBe(true);
    expect(toTicketInput({}, undefined)).toEqual({ fields: {}, key: undefined, isTrapped: false });
    expect(toTicketInput([1], undefined).fields).toEqual({});
  });

  test('has the key of its header rather than that of its body', () => {
    expect(toTicketInput({ key: 'body' }, 'header').key).toBe('header');
  });

  test('gathers the fields of a form, and takes those of JSON as they are', () => {
    const form = { subject: 'A', 'fields.bike': 'BR-1', 'fields.sure': 'yes' };
    const json = { subject: 'A', fields: { bike: 'BR-1', sure: 'yes' } };
    expect(toTicketInput(form, undefined).fields).toEqual(json);
    expect(toTicketInput(json, undefined).fields).toEqual(json);
  });

  test('is shown again as the texts in it, but for the trap', () => {
    expect(toValues({ subject: 'A', name: 7, website: 'x', 'fields.bike': 'B' })).toEqual({
      subject: 'A',
      'fields.bike': 'B',
    });
    expect(toValues('text')).toEqual({});
  });
});

describe('a ticket', () => {
  test('is taken with its route, its key in small letters and the fields that are filled in', () => {
    const given = { channel: '', assigned: { channel: 'free', priority: '' } };
    const body = { ...ticket, topic: 'payment', fields: { bike: 'BR-1', sure: 'yes' }, key };
    expect(check(body)).toEqual({
      ticket: { ...body, ...given, route: 'accounts', key: undefined },
      key: key.toLowerCase(),
    });
    const result = check({ ...ticket, fields: { bike: 'BR-1', sure: '' } });
    expect(result.ticket).toEqual({ ...ticket, ...given, route: '' });
  });

  test('needs no key; an empty one is none, and another text is wrong', () => {
    expect(check(ticket)).toMatchObject({ key: undefined });
    expect(check({ ...ticket, key: '' })).toMatchObject({ key: undefined });
    expect(check(ticket, key)).toMatchObject({ key: key.toLowerCase() });
    expect(errorsOf({ ...ticket, key: 'again' })).toEqual({ key: 'invalid' });
  });

  test('keeps an article that there is', () => {
    const articleOf = (article: string) => check({ ...ticket, article }).ticket?.article;
    expect(articleOf('en/billing/invoice')).toBe('en/billing/invoice');
    expect(articleOf('en/billing/gone')).toBe('');
  });

  test.each([
    ['other', {}],
    ['payment', { 'fields.sure': 'missing' }],
    ['bikes/brakes', {}],
    ['bikes', { topic: 'invalid' }],
    ['none', { topic: 'invalid' }],
  ])('about "%s" is told %o', (topic, errors) => {
    expect(errorsOf({ ...ticket, topic })).toEqual(errors);
  });

  test('in a language that the site does not have is told so', () => {
    expect(errorsOf({ ...ticket, locale: 'de' })).toEqual({ locale: 'invalid' });
  });
});

describe('the fields of the form', () => {
  test('are checked although the others are wrong, so that all mistakes are told at once', () => {
    expect(errorsOf({ ...ticket, topic: 'payment', email: 'ana', fields: {} })).toEqual({
      email: 'invalid',
      'fields.bike': 'missing',
      'fields.sure': 'missing',
    });
    expect(errorsOf({ ...ticket, topic: 7, fields: undefined })).toMatchObject({
      topic: 'invalid',
      'fields.bike': 'missing',
    });
  });

  test('that the form does not have are told, ten of them', () => {
    const fields = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [`other${index}`, 'x']),
    );
    const errors = errorsOf({ ...ticket, fields: { bike: 'BR-1', ...fields } });
    const told = Array.from({ length: 10 }, (_, index) => [`fields.other${index}`, 'unknown']);
    expect(errors).toEqual(Object.fromEntries(told));
  });

  test('are not those that every object has', () => {
    const rule = { ...bike, id: 'constructor' };
    const rules = { ...manifest.ticketRules, fields: [rule] };
    const input = toTicketInput({ ...sampleTicket, fields: {} }, undefined);
    expect(checkTicket(input, { ...manifest, ticketRules: rules })).toEqual({
      ticket: undefined,
      errors: { 'fields.constructor': 'missing' },
    });
  });

  test('that are no texts are wrong as a whole', () => {
    expect(errorsOf({ ...ticket, fields: { bike: 7 } })).not.toEqual({});
    expect(errorsOf({ ...ticket, fields: 'BR-1' })).not.toEqual({});
  });

  test('keep their lines, without the blanks around them', () => {
    const fields = { bike: ' one\r\ntwo\u0000 ' };
    expect(check({ ...ticket, fields }).ticket?.fields).toEqual({ bike: 'one\ntwo' });
  });
});

describe('a text', () => {
  test('that is too long for every field is not cleaned, and told', () => {
    const [most, more] = ['\u0000'.repeat(longestText), '\u0000'.repeat(longestText + 1)];
    expect(errorsOf({ ...ticket, description: most })).toEqual({ description: 'missing' });
    expect(errorsOf({ ...ticket, description: more })).toEqual({ description: 'too_long' });
    expect(errorsOf({ ...ticket, fields: { bike: most } })).toEqual({ 'fields.bike': 'missing' });
    expect(errorsOf({ ...ticket, fields: { bike: more } })).toEqual({ 'fields.bike': 'too_long' });
  });

  test('of one line holds no line end and no sign that controls anything', () => {
    expect(cleanLine('a\r\n\u0000b\u2028\u2029c\u202Ed\uD800')).toBe('a b cd\uFFFD');
    expect(cleanLine('\u202Aa\u2066b\u2069')).toBe('ab');
  });

  test('of several lines keeps line ends and tabs', () => {
    expect(cleanText('a\r\nb\rc\td\u0000e\u202Ef')).toBe('a\nb\nc\tdef');
  });

  test('that shows nothing is empty', () => {
    for (const nothing of [' \u200B\u3164\u2800', '\u00AD\uFEFF', '']) {
      expect([cleanLine(nothing), cleanText(nothing)]).toEqual(['', '']);
    }
    expect(cleanText(' \u200Ba')).toBe(' \u200Ba');
  });
});
