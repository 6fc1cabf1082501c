import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readTicketForm } from '../../../../src/server/tickets/ticket-page.ts';

const notes = '<ul data-topic-notes><li>Note one &amp; two</li></ul>';
const failure =
  '<div data-ticket-failure data-busy="Try later" data-server="Our fault" hidden><p></p></div>';
const pageOf = (inner: string): string =>
  `<!DOCTYPE html><html lang="en"><head><title>Ask</title></head><body><p>Before</p>
<candil-ticket-form data-step="topic"><form method="post" action="/help/api/tickets">
<button data-choose-again hidden>Other topic</button><input name="subject">
<input type="file" name="files"><p data-field-error="files" data-type="Wrong type" data-broken="Damaged" hidden></p>
${inner}</form></candil-ticket-form><p>After</p></body></html>`;

function readForm(inner = `${notes}${failure}`) {
  const form = readTicketForm(pageOf(inner));
  if (!form) throw new Error('There is a form in it.');
  return form;
}
const toDocument = (html: string | undefined): Document => parseHTML(html ?? '').document;

describe('the built form', () => {
  test('is none without a form that sends tickets', () => {
    const other = '<html><body><form action="/api/votes/x"></form></body></html>';
    expect(readTicketForm(other)).toBeUndefined();
  });

  test('comes back whole, at the step where all fields are seen', () => {
    const html = readForm().showFailed({ subject: 'The "saddle"' }, 'busy') ?? '';
    expect(html.startsWith('<!DOCTYPE html>')).toBe(true);
    const document = toDocument(html);
    const paragraphs = [...document.querySelectorAll('body > p')];
    expect(paragraphs.map(({ textContent }) => textContent)).toEqual(['Before', 'After']);
    expect(document.querySelector('[data-step]')?.getAttribute('data-step')).toBe('details');
    expect(document.querySelector('[data-choose-again]')?.hasAttribute('hidden')).toBe(false);
    expect(document.querySelector('[name=subject]')?.getAttribute('value')).toBe('The "saddle"');
    expect(html.split('<li>Note one &amp; two</li>')).toHaveLength(2);
  });

  test('says first of all why a request could not be taken', () => {
    const document = toDocument(readForm().showFailed({}, 'server'));
    const notice = document.querySelector('form')?.firstElementChild;
    expect(notice?.textContent).toBe('Our fault');
    expect(notice?.hasAttribute('hidden')).toBe(false);
  });

  test('is given to one reader without what another one typed', () => {
    const form = readForm();
    form.showFailed({ subject: 'Secret' }, 'server');
    const next = form.showRefused({}, { errors: { files: 'type' } });
    expect(next).not.toContain('Secret');
    expect(toDocument(next).querySelector('[data-ticket-failure]')?.textContent).toBe('');
  });

  test('cannot say why without a place for it', () => {
    expect(readForm(notes).showFailed({}, 'server')).toBeUndefined();
    expect(
      readForm('<div data-ticket-failure hidden></div>').showFailed({}, 'busy'),
    ).toBeUndefined();
  });

  test('tells the first mistake of the files in the one place for them', () => {
    const wordsFor = (errors: Record<string, string>): string | null | undefined =>
      toDocument(readForm().showRefused({}, { errors: errors })).querySelector(
        '[data-field-error=files]',
      )?.textContent;
    expect(wordsFor({ 'files.1': 'broken', 'files.2': 'type' })).toBe('Damaged');
    expect(wordsFor({ files: 'type' })).toBe('Wrong type');
  });

  test('is not shown for mistakes that it has no place for', () => {
    expect(readForm().showRefused({}, { errors: { locale: 'invalid' } })).toBeUndefined();
    expect(readForm().showRefused({}, { errors: { 'fields.files': 'invalid' } })).toBeUndefined();
  });
});
