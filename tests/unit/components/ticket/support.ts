import { readHtml, writeHtml } from '../../../../src/server/site/page-html.ts';
import { fieldErrorCodes, ticketFields } from '../../../../src/schemas/ticket.ts';

const control = {
  topic:
    '<select id="ticket-topic" name="topic"><option value="">–</option><option value="repair">R</option><option value="other" lang="en">O</option></select>',
  subject: '<input id="ticket-subject" name="subject">',
  description: '<textarea id="ticket-description" name="description"></textarea>',
  email: '<input id="ticket-email" name="email" aria-describedby="ticket-email-hint">',
  name: '<input id="ticket-name" name="name">',
};

const fieldHtml = (field: (typeof ticketFields)[number]): string => `
  <label for="ticket-${field}">${field}</label>
  ${field === 'email' ? '<p id="ticket-email-hint" data-field-hint="email">hint</p>' : ''}
  <p id="ticket-${field}-error" data-field-error="${field}"
    ${fieldErrorCodes.map((code) => `data-${code}="${field} ${code}"`).join(' ')} hidden></p>
  ${control[field]}`;

/** The parts of the form that both browser and server touch, in the DOM of the server. */
export function createForm(): { form: Element; toHtml: () => string } {
  const document = readHtml(`<!doctype html><html><body><form action="/api/tickets">
    <div data-error-summary hidden><ul data-error-list></ul></div>
    ${ticketFields.map(fieldHtml).join('')}
    <input type="hidden" name="article" value="">
    <textarea name="fields.urls"></textarea>
    <select name="fields.plan"><option value="a &amp;amp; b">A</option><option value="&lt;b&gt;">B</option></select>
    <input name="fields.sure" type="checkbox" value="yes">
    <input name="files" type="file">
  </form></body></html>`);
  const form = document.querySelector('form');
  if (!form) throw new Error('There is no form.');
  return { form, toHtml: () => writeHtml(document) };
}

/** What the fields hold after the HTML has been written out and read again. */
export function readBack(html: string): Document {
  return readHtml(html);
}
