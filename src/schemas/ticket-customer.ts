import { z } from 'zod/mini';
import { customerSchema } from './customer.ts';

/** What a ticket keeps of a customer's token: the address is that of the ticket. */
export const ticketCustomerSchema = z.omit(customerSchema, { email: true });
export type TicketCustomer = z.infer<typeof ticketCustomerSchema>;
