import { describe, expect, test } from 'vitest';
import { toAttempt } from '../../../../src/components/ticket/draft.ts';
import { startValues } from '../../../../src/contact/form/start-values.ts';
import { findTicketErrors as findErrors } from '../../../../src/components/ticket/ticket-errors.ts';
import { carryContext } from '../../../../src/components/contact/carry-context.ts';
import { noTicketRules, type TicketRules } from '../../../../src/schemas/ticket-rules.ts';
import { ticketLimits } from '../../../../src/schemas/ticket.ts';
import { readBack } from './support.ts';

const whole = {
  topic: 'repair',
  subject: 'Motor',
  description: 'It stops.',
  email: 'ana@example.com',
  name: '',
  locale: 'es',
  article: '',
};

const findTicketErrors = (values: Record<string, string>, rules: TicketRules = noTicketRules) =>
  findErrors(values, rules);

describe('the check of the form', () => {
  test('finds nothing in a whole request', () => {
    expect(findTicketErrors(whole)).toEqual({});
  });

  test('says of an empty field that it is missing, blanks or not', () => {
    const empty = { ...whole, topic: '', subject: ' \n', description: '', email: ' ' };
    expect(findTicketErrors(empty)).toEqual({
      topic: 'missing',
      subject: 'missing',
      description: 'missing',
      email: 'missing',
    });
  });

  test.each(['ana', 'ana@', 'ana@example', 'ana example@example.com'])(
    'refuses "%s" as an e-mail address',
    (email) => {
      expect(findTicketErrors({ ...whole, email })).toEqual({ email: 'invalid' });
    },
  );

  test('says which text is too long', () => {
    const long = { subject: 'x'.repeat(ticketLimits.subject + 1), name: 'x'.repeat(201) };
    expect(findTicketErrors({ ...whole, ...long })).toEqual({
      subject: 'too_long',
      name: 'too_long',
    });
    expect(findTicketErrors({ ...whole, subject: 'x'.repeat(ticketLimits.subject) })).toEqual({});
  });

  test('asks for a field of the site where the topic needs it', () => {
    const bike = { id: 'bike', kind: 'accountNumber', pattern: String.raw`BR-\d{6}` };
    const rule = { ...bike, topics: ['repair', 'theft'], requiredFor: ['theft'], required: false };
    const rules = { ...noTicketRules, fields: [rule] };
    expect(findTicketErrors(whole, rules)).toEqual({});
    expect(findTicketErrors({ ...whole, topic: 'theft' }, rules)).toEqual({
      'fields.bike': 'missing',
    });
    expect(findTicketErrors({ ...whole, 'fields.bike': 'BR-1' }, rules)).toEqual({
      'fields.bike': 'invalid',
    });
    expect(findTicketErrors({ ...whole, 'fields.bike': ' BR-204815 ' }, rules)).toEqual({});
  });
});

describe('the values to start with', () => {
  test('come from the address', () => {
    expect(startValues('?topic=repair&article=es/a/b&q=no+carga', {})).toEqual({
      topic: 'repair',
      article: 'es/a/b',
      subject: 'no carga',
    });
  });

  test('are rather what was typed, but the article is the latest', () => {
    const draft = { subject: 'Motor', article: 'es/old/one', name: '' };
    expect(startValues('?article=es/a/b&q=other', draft)).toEqual({
      subject: 'Motor',
      article: 'es/a/b',
    });
  });

  test('ignore what is no field', () => {
    expect(startValues('?website=spam&email=x', {})).toEqual({});
  });
});

describe('sending again', () => {
  const keys = ['one', 'two'];
  const newKey = () => keys.shift() ?? 'none';

  test('keeps its key while nothing changes and gets a new one after a change', () => {
    const first = toAttempt(whole, undefined, newKey);
    expect(toAttempt(whole, first, newKey).key).toBe('one');
    expect(toAttempt({ ...whole, name: 'Ana' }, first, newKey).key).toBe('two');
  });
});

describe('the links from the contact page to the form', () => {
  const hrefAfter = (search: string): string | null | undefined => {
    const page = readBack('<main><a data-ticket-link href="/es/tickets/new/">x</a></main>');
    carryContext(page, search);
    return page.querySelector('a')?.getAttribute('href');
  };

  test('carry the article and the query on', () => {
    expect(hrefAfter('?article=es/a/b&q=a%26b&other=1')).toBe(
      '/es/tickets/new/?article=es%2Fa%2Fb&q=a%26b',
    );
  });

  test('stay as they are without them', () => {
    expect(hrefAfter('?q=')).toBe('/es/tickets/new/');
  });
});
