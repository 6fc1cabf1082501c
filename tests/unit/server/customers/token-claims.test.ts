import { describe, expect, test } from 'vitest';
import type { FieldRule } from '../../../../src/schemas/ticket-rules.ts';
import { readClaims } from '../../../../src/server/customers/token-claims.ts';

const rule = (id: string, claim: string, more: Partial<FieldRule> = {}): FieldRule => ({
  ...{ id, claim, kind: 'text', requiredFor: [], required: false },
  ...more,
});
const rules = [
  rule('bike', 'account_number', { kind: 'accountNumber', pattern: String.raw`B-\d{5}` }),
  rule('tariff', 'plan', { kind: 'select', options: ['Lite', 'Plus'] }),
  rule('firm', 'organization'),
];
const email = 'ana@example.org';
const read = (claims: object) => readClaims({ email, ...claims }, rules);

describe('what a token says', () => {
  test('is kept as far as it is of use', () => {
    const { customer, locale, notes } = read({
      name: ' Ana\nPérez\u202E ',
      plan: 'Plus',
      country: 'es',
      locale: 'es-419',
      external_id: 4711,
      sub: 'auth0|1',
      account_number: 'B-12345',
      user_fields: { organization: 'ACME', shoe_size: 38 },
      password: 'hunter2',
    });
    expect(customer).toEqual({
      ...{ email, name: 'Ana Pérez', plan: 'Plus', country: 'ES', id: '4711' },
      fields: { bike: 'B-12345', tariff: 'Plus', firm: 'ACME' },
    });
    expect([locale, notes]).toEqual(['es-419', []]);
  });

  test('is well-formed, even if a program has cut an emoji in two', () => {
    const { customer } = read({ name: 'Ana \uD83D', plan: 'Plus \uD83D', organization: '\uDE00' });
    expect([customer.name, customer.plan, customer.fields['firm']]).toEqual([
      ...['Ana \uFFFD', 'Plus \uFFFD', '\uFFFD'],
    ]);
    // A cookie holds it, which would refuse anything else.
    expect(encodeURIComponent(customer.plan ?? '')).toBe('Plus%20%EF%BF%BD');
  });

  test('may be an address and no more; programs write null for what they do not know', () => {
    const nothing = { name: null, plan: null, country: '', external_id: null, user_fields: null };
    expect(read(nothing).customer).toEqual({ email, name: '', fields: {} });
    expect(read({ sub: 'ana' }).customer.id).toBe('ana');
  });

  test.each([
    [{ country: 'Germany' }, 'country'],
    [{ country: 'XQ' }, 'country'],
    [{ account_number: '12345' }, 'account_number'],
    [{ plan: 'Gold' }, 'plan'],
    [{ organization: { name: 'ACME' } }, 'organization'],
    [{ organization: 'x'.repeat(201) }, 'organization'],
  ])('is left out where it does not fit: %o', (claims, name) => {
    const { customer, notes } = read(claims);
    expect(customer.country).toBeUndefined();
    expect(customer.fields).toEqual({});
    expect(notes.join()).toContain(`"${name}"`);
    // What a stranger could have chosen stands in no log.
    expect(notes.join()).not.toContain(String(Object.values(claims)[0]));
  });

  test.each([
    [{ email: undefined }, 'email'],
    [{ email: 'ana' }, 'email'],
    [{ email: ['ana@example.org'] }, 'email'],
    [{ email: 'ana@example.org, eve@example.org' }, 'email'],
    [{ email: `${'a'.repeat(250)}@example.org` }, 'email'],
    [{ email_verified: false }, 'email_verified'],
    [{ email_verified: 'false' }, 'email_verified'],
    [{ name: { first: 'Ana' } }, 'name'],
    [{ name: 'x'.repeat(201) }, 'name'],
    [{ plan: 3 }, 'plan'],
    [{ country: ['ES'] }, 'country'],
    [{ locale: 7 }, 'locale'],
    [{ external_id: { id: 1 } }, 'external_id'],
    [{ user_fields: 'none' }, 'user_fields'],
  ])('is refused whole where it is of another kind: %o', (claims, name) => {
    expect(() => read(claims)).toThrow(`the claim "${name}" is wrong`);
  });
});
