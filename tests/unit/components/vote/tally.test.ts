import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { toTallyForms } from '../../../../src/components/vote/tally-forms.ts';
import { toTally, toTallyText } from '../../../../src/components/vote/tally.ts';
import { createTranslator } from '../../../../src/i18n/translate.ts';

function describeTally(tag: string, helpful: number, total: number): string {
  const { document } = parseHTML(`<html lang="${tag}"><body><p></p></body></html>`);
  const element = document.createElement('p');
  document.body.append(element);
  const forms = toTallyForms(createTranslator({ tag, register: 'informal' }));
  for (const [name, text] of Object.entries(forms)) element.setAttribute(name, text);
  return toTallyText(element, { helpful, total });
}

describe('the tally', () => {
  test.each([
    ['en', 5, 24, '5 of 24 found this helpful'],
    ['de', 1, 24, '1 von 24 fand das hilfreich'],
    ['de', 0, 24, '0 von 24 fanden das hilfreich'],
    ['de', 1_200, 2_000, '1.200 von 2.000 fanden das hilfreich'],
    ['es', 1, 1, 'A 1 de 1 le ha servido'],
    ['es', 7, 9, 'A 7 de 9 les ha servido'],
    ['es', 1_000_000, 1_000_000, 'A 1.000.000 de 1.000.000 les ha servido'],
    ['fr', 0, 3, '0 personne sur 3 a trouvé cet article utile'],
    ['fr', 2, 3, '2 personnes sur 3 ont trouvé cet article utile'],
    ['pt-BR', 1, 3, '1 de 3 achou este artigo útil'],
    ['pt-BR', 2, 3, '2 de 3 acharam este artigo útil'],
  ])('in %s for %i of %i reads "%s"', (tag, helpful, total, text) => {
    expect(describeTally(tag, helpful, total)).toBe(text);
  });

  test('in Arabic has each of its six forms', () => {
    const texts = [0, 1, 2, 3, 11, 100].map((helpful) => describeTally('ar', helpful, 200));
    expect(new Set(texts.map((text) => text.replaceAll(/\p{Nd}+/gu, ''))).size).toBe(6);
  });

  test.each([0, 1, 2, 3, 5, 10, 11, 21, 99, 100, 101, 1_000_000])(
    'of %i uses the form that i18next would use, in every language',
    (helpful) => {
      for (const tag of ['ar', 'de', 'en', 'es', 'fr', 'pt-BR']) {
        const t = createTranslator({ tag, register: 'informal' });
        const number = (value: number): string => new Intl.NumberFormat(tag).format(value);
        expect(describeTally(tag, helpful, 2_000_000)).toBe(
          t('vote.tally', { count: helpful, helpful: number(helpful), total: number(2_000_000) }),
        );
      }
    },
  );

  test('is silent while nobody has voted', () => {
    expect(describeTally('en', 0, 0)).toBe('');
  });

  test.each([[null], ['text']])('is not read from %j', (answer) => {
    expect(toTally(answer)).toBeUndefined();
  });

  test('that a site does not tell is 0 of 0, which shows nothing', () => {
    expect(toTally({ vote: 'up' })).toEqual({ helpful: 0, total: 0, vote: 'up' });
  });
});
