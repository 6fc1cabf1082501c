import { describe, expect, test } from 'vitest';
import { listRoutes, writeTicketRules } from '../../../../src/contact/form/write-ticket-rules.ts';
import { formSettingsSchema } from '../../../../src/schemas/form-settings.ts';

const topics = [
  { id: 'money', data: { parent: undefined } },
  { id: 'refund', data: { parent: 'money' } },
  { id: 'invoice', data: { parent: 'money' } },
  { id: 'bike', data: { parent: undefined } },
];

describe('the rules of the form', () => {
  test('are those of each field, with the parts of the topics it names', () => {
    const settings = formSettingsSchema.parse({
      fields: [
        {
          id: 'contract',
          kind: 'text',
          label: 'Contract',
          pattern: '\\d{7}',
          example: '1234567',
          topics: ['money', 'refund'],
          requiredFor: ['money'],
        },
        {
          id: 'color',
          kind: 'select',
          label: 'Color',
          options: [
            { value: 'red', label: 'Red' },
            { value: 'blue', label: 'Blue' },
          ],
          required: true,
        },
        { id: 'files', kind: 'files', label: 'Pictures' },
      ],
      files: { count: 2, megabytes: 3 },
    });
    expect(writeTicketRules(settings, topics)).toStrictEqual({
      fields: [
        {
          id: 'contract',
          kind: 'text',
          pattern: '\\d{7}',
          topics: ['money', 'refund', 'invoice'],
          requiredFor: ['money', 'refund', 'invoice'],
          required: false,
        },
        {
          id: 'color',
          kind: 'select',
          options: ['red', 'blue'],
          requiredFor: [],
          required: true,
        },
      ],
      parents: ['money'],
      files: { count: 2, megabytes: 3 },
    });
  });

  test('without settings let five files of ten megabytes through', () => {
    expect(writeTicketRules(undefined, [])).toEqual({
      fields: [],
      parents: [],
      files: { count: 5, megabytes: 10 },
    });
  });
});

test('a part without a route goes to whoever answers its topic', () => {
  const routed = [
    { id: 'money', data: { parent: undefined, route: 'accounts' } },
    { id: 'refund', data: { parent: 'money', route: undefined } },
    { id: 'fraud', data: { parent: 'money', route: 'police' } },
    { id: 'bike', data: { parent: undefined, route: undefined } },
  ];
  expect(listRoutes(routed)).toEqual({ money: 'accounts', refund: 'accounts', fraud: 'police' });
});
