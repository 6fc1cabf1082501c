import { TicketFormElement } from './ticket-form.ts';

customElements.define('candil-ticket-form', TicketFormElement);
