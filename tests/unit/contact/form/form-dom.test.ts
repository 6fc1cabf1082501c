import { describe, expect, test } from 'vitest';
import {
  clearFieldError,
  clearTicketErrors,
  fillTicketForm,
  hasPlaceFor,
  listWrongFields,
  showFieldError,
  showTicketErrors,
} from '../../../../src/contact/form/form-dom.ts';
import { createForm, readBack } from '../../components/ticket/support.ts';

const linksOf = (form: Element): readonly (string | null)[][] =>
  [...form.querySelectorAll('[data-error-list] a')].map((link) => [
    link.getAttribute('href'),
    link.textContent,
  ]);

describe('errors in the form', () => {
  test('stand in a summary that links to the fields, in their order', () => {
    const { form } = createForm();
    showTicketErrors(form, { email: 'invalid', topic: 'missing' });
    expect(form.querySelector('[data-error-summary]')?.hasAttribute('hidden')).toBe(false);
    expect(linksOf(form)).toEqual([
      ['#ticket-topic', 'topic missing'],
      ['#ticket-email', 'email invalid'],
    ]);
  });

  test('stand at their field and are tied to it beside its hint', () => {
    const { form } = createForm();
    showTicketErrors(form, { email: 'too_long' });
    const message = form.querySelector('#ticket-email-error');
    expect(message?.textContent).toBe('email too_long');
    expect(message?.hasAttribute('hidden')).toBe(false);
    const email = form.querySelector('#ticket-email');
    expect(email?.getAttribute('aria-invalid')).toBe('true');
    expect(email?.getAttribute('aria-describedby')).toBe('ticket-email-hint ticket-email-error');
    expect(form.querySelector('#ticket-name')?.hasAttribute('aria-invalid')).toBe(false);
  });

  test('name the file that is wrong, whatever it is called', () => {
    const form = readBack(`<!doctype html><html><body><form>
      <div data-error-summary hidden><ul data-error-list></ul></div>
      <p data-field-error="files" data-too_large="{name}: at most {size} MB" hidden></p>
      <input type="file" id="files" name="files"></form></body></html>`).querySelector('form');
    if (!form) throw new Error('There is no form.');
    const file = { name: 'a {size} $& <b>.png', size: '10' };
    showTicketErrors(form, { files: 'too_large' }, file);
    expect(linksOf(form)).toEqual([['#files', 'a {size} $& <b>.png: at most 10 MB']]);
    expect(showFieldError(form, 'files', 'too_large', { name: 'b', size: '2' })).toBe(
      'b: at most 2 MB',
    );
  });

  test('replace those of the try before', () => {
    const { form } = createForm();
    showTicketErrors(form, { email: 'missing' });
    showTicketErrors(form, { subject: 'missing' });
    expect(linksOf(form)).toEqual([['#ticket-subject', 'subject missing']]);
    expect(form.querySelector('#ticket-email')?.hasAttribute('aria-invalid')).toBe(false);
  });

  test('leave the summary as they are mended, and with the last one it is gone', () => {
    const { form } = createForm();
    showTicketErrors(form, { email: 'missing', subject: 'missing' });
    expect(listWrongFields(form)).toEqual(['subject', 'email']);
    showFieldError(form, 'email', 'invalid');
    expect(linksOf(form)).toEqual([
      ['#ticket-subject', 'subject missing'],
      ['#ticket-email', 'email invalid'],
    ]);
    clearFieldError(form, 'subject');
    expect(linksOf(form)).toEqual([['#ticket-email', 'email invalid']]);
    const summary = form.querySelector('[data-error-summary]');
    expect(summary?.hasAttribute('hidden')).toBe(false);
    clearFieldError(form, 'email');
    expect(summary?.hasAttribute('hidden')).toBe(true);
    expect(listWrongFields(form)).toEqual([]);
  });

  test('go away one by one and all at once', () => {
    const { form } = createForm();
    showTicketErrors(form, { email: 'missing', subject: 'missing' });
    clearFieldError(form, 'email');
    expect(form.querySelector('#ticket-email')?.getAttribute('aria-describedby')).toBe(
      'ticket-email-hint',
    );
    clearTicketErrors(form);
    expect(linksOf(form)).toEqual([]);
    expect(form.querySelectorAll('[aria-invalid]')).toHaveLength(0);
    for (const part of form.querySelectorAll('[data-error-summary], [data-field-error]')) {
      expect(part.hasAttribute('hidden')).toBe(true);
      expect(part.textContent.trim()).toBe('');
    }
  });
});

describe('the error of one field', () => {
  test('is shown and told; a code without words says that the value is not valid', () => {
    const { form } = createForm();
    expect(showFieldError(form, 'email', 'missing')).toBe('email missing');
    expect(showFieldError(form, 'email', 'unheard_of')).toBe('email invalid');
    expect(form.querySelector('#ticket-email-error')?.textContent).toBe('email invalid');
    expect(form.querySelector('[data-error-summary]')?.hasAttribute('hidden')).toBe(true);
  });

  test('of which the form knows nothing says nothing and breaks nothing', () => {
    const { form, toHtml } = createForm();
    const before = toHtml();
    expect(showFieldError(form, 'gone', 'missing')).toBe('');
    clearFieldError(form, 'gone');
    showTicketErrors(form, { gone: 'missing' });
    expect(toHtml()).toBe(before);
  });

  test('has a place if the form has one of the fields', () => {
    const { form } = createForm();
    expect(hasPlaceFor(form, { gone: 'missing', email: 'missing' })).toBe(true);
    expect(hasPlaceFor(form, { gone: 'missing', constructor: 'x' })).toBe(false);
    expect(hasPlaceFor(form, {})).toBe(false);
  });

  test('leads to the first of several controls, and to none where there is none', () => {
    const form = readBack(`<!doctype html><html><body><form>
      <div data-error-summary hidden><ul data-error-list></ul></div>
      <p id="hint" data-field-hint="color" hidden></p>
      <p data-field-error="color" data-missing="Choose" id="first-message" hidden></p>
      <p data-field-error="color" data-missing="Choose again" hidden></p>
      <input type="radio" id="red" name="color"><input type="radio" id="blue" name="color">
      <p data-field-error="files" data-missing="Add a file" hidden></p>
    </form></body></html>`).querySelector('form');
    if (!form) throw new Error('There is no form.');
    showTicketErrors(form, { color: 'missing', files: 'missing' });
    expect(linksOf(form)).toEqual([
      ['#red', 'Choose'],
      ['#', 'Add a file'],
    ]);
    expect(form.querySelector('#red')?.getAttribute('aria-describedby')).toBe('first-message');
    clearTicketErrors(form);
    expect(form.querySelector('#red')?.hasAttribute('aria-describedby')).toBe(false);
  });
});

describe('values in the form', () => {
  /** What a reader without scripts sees again. */
  const sendBack = (typed: Record<string, string>): Document => {
    const { form, toHtml } = createForm();
    fillTicketForm(form, typed);
    return readBack(toHtml());
  };

  test.each([
    'Q & A',
    '&amp; &lt;b&gt; &copy; &#38; &',
    '"double" \'single\' `tick`',
    '"><img src=x onerror=alert(1)>',
    '</textarea><script>alert(1)</script>',
    '</title></select><!-- -->',
    '<!--candil-hole-->',
    '$& $1 $$',
    '\n\n  two lines before, and after \n\n',
    '\u00a0no break\u00a0',
    'السلام & 你好 👋🏽',
  ])('come back from the server as they were typed: %j', (text) => {
    const names = ['subject', 'email', 'name', 'article', 'description', 'fields.urls'];
    const page = sendBack(Object.fromEntries(names.map((name) => [name, text])));
    for (const name of ['subject', 'email', 'name', 'article']) {
      expect(page.querySelector(`[name="${name}"]`)?.getAttribute('value')).toBe(text);
    }
    for (const name of ['description', 'fields.urls']) {
      expect(page.querySelector(`[name="${name}"]`)?.textContent).toBe(text);
    }
    expect(page.querySelectorAll('script, img')).toHaveLength(0);
  });

  test('come back as the choice that was made', () => {
    for (const value of ['a &amp; b', '<b>']) {
      const page = sendBack({ topic: 'other', 'fields.plan': value, 'fields.sure': 'yes' });
      const chosen = [...page.querySelectorAll('option[selected]')];
      expect(chosen.map((option) => option.getAttribute('value'))).toEqual(['other', value]);
      expect(page.querySelector('[name="fields.sure"]')?.hasAttribute('checked')).toBe(true);
    }
  });

  test('leave a box open that was not ticked, and files alone', () => {
    const page = sendBack({ 'fields.sure': '', files: 'secret.txt' });
    expect(page.querySelector('[name="fields.sure"]')?.hasAttribute('checked')).toBe(false);
    expect(page.querySelector('[name="files"]')?.hasAttribute('value')).toBe(false);
  });

  test('of names that the form does not have, or every object has, are left out', () => {
    const { form, toHtml } = createForm();
    const before = toHtml();
    fillTicketForm(form, { unknown: 'x', constructor: 'x', toString: 'x' });
    fillTicketForm(form, Object.fromEntries([['__proto__', 'x']]));
    expect(toHtml()).toBe(before);
  });

  test('leave the choice alone if there is no such option', () => {
    const { form } = createForm();
    fillTicketForm(form, { topic: 'repair' });
    fillTicketForm(form, { topic: 'nonsense' });
    expect(form.querySelector('option[selected]')?.getAttribute('value')).toBe('repair');
    fillTicketForm(form, { topic: 'other' });
    const chosen = [...form.querySelectorAll('[name="topic"] option[selected]')];
    expect(chosen.map((option) => option.getAttribute('value'))).toEqual(['other']);
  });
});
