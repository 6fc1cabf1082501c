import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readReceivedPage } from '../../../../src/server/tickets/received-page.ts';

const toDocument = (html: string): Document => parseHTML(html).document;
const page = `<html><body><div data-ticket-known hidden><b data-ticket-reference></b></div>
<p data-ticket-known hidden>Keep <i data-ticket-reference>it</i> <em data-ticket-reply>Soon.</em></p>
<p data-ticket-unknown>None</p><p data-ticket-unknown>Nothing</p></body></html>`;
const show = (view: object): Document =>
  toDocument(readReceivedPage(page).showKnown({ reference: 'CND', locale: 'en', ...view }));

describe('the page that thanks', () => {
  test('shows a reference wherever it has a place, as text', () => {
    const document = show({ reference: '<CND>' });
    const places = [...document.querySelectorAll('[data-ticket-reference]')];
    expect(places.map(({ textContent }) => textContent)).toEqual(['<CND>', '<CND>']);
    const isHidden = (part: Element): boolean => part.hasAttribute('hidden');
    expect([...document.querySelectorAll('[data-ticket-known]')].map(isHidden)).toEqual([
      false,
      false,
    ]);
    expect([...document.querySelectorAll('[data-ticket-unknown]')].map(isHidden)).toEqual([
      true,
      true,
    ]);
  });

  test('says by when the ticket is answered, or what holds for all', () => {
    const replyOf = (view: object) => show(view).querySelector('[data-ticket-reply]')?.textContent;
    expect(replyOf({ reply: 'By Monday' })).toBe('By Monday.');
    expect(replyOf({})).toBe('Soon.');
  });

  test('is as it was built for a reference that nobody has', () => {
    expect(readReceivedPage(page).unknown).toBe(page);
  });
});
