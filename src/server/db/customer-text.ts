import { z } from 'zod';
import { ticketCustomerSchema, type TicketCustomer } from '../../schemas/ticket-customer.ts';

const storedSchema = z.nullable(ticketCustomerSchema);

/** Who is known to have sent a ticket, as it is stored; null for somebody who was not signed in. */
export const toCustomerText = (customer: TicketCustomer | null): string => JSON.stringify(customer);

/** Who is known to have sent a stored ticket. */
export const parseCustomerText = (text: string): TicketCustomer | null =>
  storedSchema.parse(JSON.parse(text));
