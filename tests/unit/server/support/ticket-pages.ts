import type { PageSource } from '../../../../src/server/site/page-source.ts';

const field = (name: string, control: string): string =>
  `<label for="${name}">${name}</label>${control}<p id="${name}-error" data-field-error="${name}"
   data-missing="${name} is missing" data-too_long="${name} is too long"
   data-invalid="${name} is wrong" hidden></p>`;

/** The parts of the built form that the server fills in. */
const form = `<!DOCTYPE html><html lang="en"><head><title>Request</title></head><body>
<form method="post" action="/api/tickets">
  <div data-error-summary hidden><ul data-error-list></ul></div>
  <input type="hidden" name="locale" value="en"><input type="hidden" name="article" value="">
  ${field('topic', '<select id="topic" name="topic"><option value="">Choose</option><option value="payment">Payment</option></select>')}
  ${field('subject', '<input id="subject" name="subject">')}
  ${field('description', '<textarea id="description" name="description"></textarea>')}
  ${field('email', '<input id="email" name="email" type="email">')}
  ${field('name', '<input id="name" name="name">')}
</form></body></html>`;

const received = `<!DOCTYPE html><html lang="es"><head><title>Recibido</title></head><body>
<div data-ticket-known hidden>Referencia <strong data-ticket-reference></strong>
  <div data-ticket-to hidden><p data-ticket-corrected hidden>Corregida</p><bdi data-ticket-address></bdi>
    <details><form method="post" action="/api/tickets/address">
      <input type="hidden" name="locale"><input type="hidden" name="reference">
      ${field('email', '<input id="email" name="email">')}
    </form></details>
  </div>
  <p data-ticket-over hidden>Tarde</p>
</div>
<p data-ticket-unknown>Desconocida</p></body></html>`;

const files: Partial<Record<string, string>> = {
  '/en/tickets/new/index.html': form,
  '/en/tickets/received/index.html': received,
  '/es/tickets/received/index.html': received,
};

export const ticketPages: PageSource = { read: (path) => Promise.resolve(files[path]) };
