import type { TicketErrors } from '../../contact/form/form-dom.ts';
import { findFieldError } from '../../schemas/field-error.ts';
import {
  fieldName,
  noTicketRules,
  type TicketRules,
  ticketRulesSchema,
} from '../../schemas/ticket-rules.ts';
import { ticketSchema } from '../../schemas/ticket.ts';

/** The rules of the form, which stand in the page. */
export function readRules(root: Element): TicketRules {
  const text = root.querySelector('[data-ticket-rules]')?.textContent ?? '';
  try {
    const parsed = ticketRulesSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : noTicketRules;
  } catch {
    return noTicketRules;
  }
}

type Values = Readonly<Record<string, string>>;

/** What is wrong with the values of the form: the first mistake of each field. */
export function findTicketErrors(values: Values, rules: TicketRules): TicketErrors {
  return { ...findSchemaErrors(values), ...findOwnErrors(values, rules) };
}

function findSchemaErrors(values: Values): TicketErrors {
  const known = Object.entries(values).filter(([name]) => !name.startsWith(fieldName('')));
  const parsed = ticketSchema.safeParse(Object.fromEntries(known));
  if (parsed.success) return {};
  const codes = parsed.error.issues.map(({ path, message }): [string, string] => [
    String(path[0]),
    message,
  ]);
  return Object.fromEntries(codes.reverse());
}

/** Mistakes in the fields of `ticket-form.yaml`. */
function findOwnErrors(values: Values, { fields }: TicketRules): TicketErrors {
  const wrong = fields.flatMap((rule): [string, string][] => {
    const name = fieldName(rule.id);
    // For customers who are signed in, and not there for anybody else.
    if (rule.signedIn === true && values[name] === undefined) return [];
    const code = findFieldError(rule, values[name] ?? '', values['topic'] ?? '');
    return code === undefined ? [] : [[name, code]];
  });
  return Object.fromEntries(wrong);
}
