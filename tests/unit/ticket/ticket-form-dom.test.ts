import { describe, expect, test } from 'vitest';
import {
  clearFieldError,
  clearTicketErrors,
  fillTicketForm,
  showTicketErrors,
} from '../../../src/components/ticket/ticket-form-dom.ts';
import { createForm, readBack } from './support.ts';

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

  test('replace those of the try before', () => {
    const { form } = createForm();
    showTicketErrors(form, { email: 'missing' });
    showTicketErrors(form, { subject: 'missing' });
    expect(linksOf(form)).toEqual([['#ticket-subject', 'subject missing']]);
    expect(form.querySelector('#ticket-email')?.hasAttribute('aria-invalid')).toBe(false);
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

describe('values in the form', () => {
  const values = {
    topic: 'other',
    subject: '"><img src=x> & more',
    description: '</textarea><script>alert(1)</script>\n&amp; twice',
    article: 'en/billing/invoices',
    unknown: 'left out',
  };

  test('come back from the server as they were typed', () => {
    const { form, toHtml } = createForm();
    fillTicketForm(form, values);
    const page = readBack(toHtml());
    expect(page.querySelector('[name=subject]')?.getAttribute('value')).toBe(values.subject);
    expect(page.querySelector('[name=article]')?.getAttribute('value')).toBe(values.article);
    expect(page.querySelector('option[selected]')?.getAttribute('value')).toBe('other');
    expect(page.querySelectorAll('option[selected]')).toHaveLength(1);
  });

  test('never become markup', () => {
    const { form, toHtml } = createForm();
    fillTicketForm(form, values);
    expect(toHtml()).not.toContain('<script');
    expect(toHtml()).toContain(
      '>&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt;\n&amp;amp; twice</textarea>',
    );
    expect(readBack(toHtml()).querySelectorAll('script, img')).toHaveLength(0);
  });

  test('leave the choice alone if there is no such option', () => {
    const { form } = createForm();
    fillTicketForm(form, { topic: 'repair' });
    fillTicketForm(form, { topic: 'nonsense' });
    expect(form.querySelector('option[selected]')?.getAttribute('value')).toBe('repair');
  });
});
