import { describe, expect, test } from 'vitest';
import { describeTicketForm } from '../../../../src/contact/form/ticket-form-view.ts';
import { formSettingsSchema } from '../../../../src/schemas/form-settings.ts';
import { topicSchema } from '../../../../src/schemas/topic.ts';
import { page } from '../support/pages.ts';

const topic = (id: string, content: Record<string, unknown> = {}) => ({
  id,
  data: topicSchema.parse({ label: id, ...content }),
});
const topics = [
  topic('money', { label: { de: 'Geld' }, summary: 'Pay', articles: ['a/pay'] }),
  topic('refund', { label: { de: 'Erstattung' }, parent: 'money', outOfScope: 'Gifts' }),
];
const describeForm = (settings: Record<string, unknown>) =>
  describeTicketForm(formSettingsSchema.parse(settings), topics, page('de').locale, 'Anderes');
const plain = (text: string) => ({ text, lang: undefined });

describe('the ticket form', () => {
  test('asks for a topic, then for its part, and says what belongs there', () => {
    const without = { summary: undefined, outOfScope: undefined, articles: [], parts: [] };
    expect(describeForm({}).topics).toEqual([
      {
        ...without,
        id: 'money',
        label: plain('Geld'),
        summary: plain('Pay'),
        articles: ['a/pay'],
        parts: [
          { ...without, id: 'refund', label: plain('Erstattung'), outOfScope: plain('Gifts') },
        ],
      },
      { ...without, id: 'other', label: plain('Anderes') },
    ]);
  });

  test('puts fields for the same topics together, under the names of the topics', () => {
    const field = (id: string, shown?: readonly string[]) => ({
      id,
      kind: 'text',
      label: id,
      ...(shown && { topics: shown }),
    });
    const fields = [
      field('one'),
      field('paid', ['money', 'refund']),
      field('two'),
      field('lost', ['gone']),
      field('owed', ['money', 'refund']),
    ];
    const { groups } = describeForm({ fields });
    expect(groups.map((group) => [group.topics, group.fields.map(({ id }) => id)])).toEqual([
      [[], ['one', 'two']],
      [
        ['Geld', 'Erstattung'],
        ['paid', 'owed'],
      ],
      [['gone'], ['lost']],
    ]);
  });

  test('shows a field with all that its writer says of it', () => {
    const fields = [
      {
        id: 'plan',
        kind: 'select',
        label: { es: 'Tarifa' },
        hint: 'A hint',
        where: 'On the bill',
        picture: 'bill.png',
        pictureText: 'The bill',
        options: [
          { value: 'a', label: 'A' },
          { value: 'b', label: { es: 'Be' } },
        ],
        required: true,
      },
    ];
    expect(describeForm({ fields }).groups[0]?.fields).toEqual([
      {
        id: 'plan',
        kind: 'select',
        label: { text: 'Tarifa', lang: 'es' },
        hint: plain('A hint'),
        where: plain('On the bill'),
        picture: 'bill.png',
        pictureText: plain('The bill'),
        example: undefined,
        options: [
          { value: 'a', label: plain('A') },
          { value: 'b', label: { text: 'Be', lang: 'es' } },
        ],
        limit: 200,
        signedIn: false,
        required: 'always',
      },
    ]);
  });

  test('tells whether a field has to be filled in: always, with some topics, or never', () => {
    const fields = [
      { id: 'always', kind: 'text', label: 'x', required: true, requiredFor: ['money'] },
      { id: 'sometimes', kind: 'text', label: 'x', requiredFor: ['money'] },
      { id: 'never', kind: 'text', label: 'x' },
    ];
    const [group] = describeForm({ fields }).groups;
    expect(group?.fields.map(({ required }) => required)).toEqual(['always', 'sometimes', 'never']);
  });

  test('shows the words for files with the files, and not as a field', () => {
    const fields = [{ id: 'files', kind: 'files', label: 'Pictures', hint: 'Of the bike' }];
    const { files, groups } = describeForm({ fields });
    expect(files).toEqual({ label: plain('Pictures'), hint: plain('Of the bike') });
    expect(groups).toEqual([]);
    expect(describeForm({}).files).toEqual({ label: undefined, hint: undefined });
  });

  test('has the lists, the button and the rules of its settings', () => {
    const view = describeForm({ checklist: ['a'], etiquette: [{ es: 'b' }], submitLabel: 'Go' });
    expect(view.checklist).toEqual([plain('a')]);
    expect(view.etiquette).toEqual([{ text: 'b', lang: 'es' }]);
    expect(view.submitLabel).toEqual(plain('Go'));
    expect(view.rules.parents).toEqual(['money']);
  });
});
