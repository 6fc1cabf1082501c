import {
  fieldErrorCodes,
  ticketFields,
  ticketSchema,
  type FieldErrorCode,
} from '../../schemas/ticket.ts';
import type { TicketErrors } from './ticket-form-dom.ts';

/** What is wrong with the values of the form: the first mistake of each field. */
export function findTicketErrors(values: Record<string, string>): TicketErrors {
  const parsed = ticketSchema.safeParse(values);
  if (parsed.success) return {};
  const codes = parsed.error.issues.map(({ path, message }): [string, string] => [
    String(path[0]),
    message,
  ]);
  return toTicketErrors(Object.fromEntries(codes.reverse()));
}

/** The codes that the form has words for, of what the API or the schema answered by field. */
export function toTicketErrors(codes: Record<string, string>): TicketErrors {
  const errors: TicketErrors = {};
  for (const field of ticketFields) {
    const code = findCode(codes[field]);
    if (code !== undefined) errors[field] = code;
  }
  return errors;
}

const findCode = (code: string | undefined): FieldErrorCode | undefined =>
  fieldErrorCodes.find((known) => known === code);
