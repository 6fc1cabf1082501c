import { describe, expect, test } from 'vitest';
import { listRoutes, writeTicketRules } from '../../../../src/contact/form/write-ticket-rules.ts';
import { findFieldError } from '../../../../src/schemas/field-error.ts';
import { formSettingsSchema } from '../../../../src/schemas/form-settings.ts';

const check = (kind: string, value: string, more: object = {}) =>
  findFieldError({ id: 'x', kind, required: false, requiredFor: [], ...more }, value, 'any');

describe('a field of the form', () => {
  test.each([
    ['phone', '+34 960 130 042'],
    ['phone', '(030) 5557-0142'],
    ['phone', '٠٥٠١٢٣٤٥٦٧'],
    ['urls', 'https://example.com/a\nexample.com/b\n'],
    ['urls', 'http://localhost.example:8080/?q=ñ'],
    ['email', 'ana@example.com'],
    ['checkbox', 'yes'],
    ['text', '<script>alert(1)</script>'],
  ])('of the kind %s takes %j', (kind, value) => {
    expect(check(kind, value)).toBeUndefined();
  });

  test.each([
    ['phone', 'call me'],
    ['phone', '+1234567890123456'],
    ['phone', '٠٥٠١٢٣٤٥٦٧٠٥٠١٢٣٤٥٦٧'],
    // An expression that tried every way to part these digits took a second.
    ['phone', '٣'.repeat(24) + '1'.repeat(16)],
    ['urls', 'javascript:alert(1)'],
    ['urls', 'data://text/html'],
    ['urls', 'https://example.com two words'],
    ['urls', 'https://a.example\n'.repeat(11)],
    ['email', 'ana@example'],
    ['checkbox', 'on'],
  ])('of the kind %s refuses %j', (kind, value) => {
    expect(check(kind, value)).toBe('invalid');
  });

  test('takes only what its pattern or its list allows, as a whole', () => {
    expect(check('text', '6.2.1 beta', { pattern: String.raw`\d+(\.\d+){1,2}` })).toBe('invalid');
    expect(check('select', 'ios', { options: ['ios', 'android'] })).toBeUndefined();
    expect(check('select', 'symbian', { options: ['ios', 'android'] })).toBe('invalid');
  });

  test('has a longest value', () => {
    expect(check('text', 'x'.repeat(201))).toBe('too_long');
    expect(check('longText', 'x'.repeat(5_000))).toBeUndefined();
  });
});

describe('the rules of the form', () => {
  const topics = [
    { id: 'app', data: { route: 'mobile' } },
    { id: 'app-error', data: { parent: 'app' } },
    { id: 'app-pairing', data: { parent: 'app', route: 'hardware' } },
    { id: 'payment', data: {} },
  ];

  test('name every part where a field names its topic', () => {
    const settings = formSettingsSchema.parse({
      fields: [
        { id: 'phone', kind: 'text', label: 'Phone', topics: ['app'], requiredFor: ['app'] },
        { id: 'scan', kind: 'files', label: 'Scan' },
      ],
    });
    const { fields, parents } = writeTicketRules(settings, topics);
    const parts = ['app', 'app-error', 'app-pairing'];
    expect(fields).toEqual([
      { id: 'phone', kind: 'text', topics: parts, requiredFor: parts, required: false },
    ]);
    expect(parents).toEqual(['app']);
  });

  test('send a part to whom its topic goes, unless it says otherwise', () => {
    expect(listRoutes(topics)).toEqual({
      app: 'mobile',
      'app-error': 'mobile',
      'app-pairing': 'hardware',
    });
  });
});
