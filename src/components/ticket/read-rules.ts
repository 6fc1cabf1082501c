import { noTicketRules, ticketRulesSchema, type TicketRules } from '../../schemas/ticket-rules.ts';

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
