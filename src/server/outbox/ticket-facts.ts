import type { Selectable } from 'kysely';
import type { TicketsTable } from '../db/schema.ts';
import type { TicketFacts } from './ticket-event.ts';
import { parseFieldText } from '../db/field-values.ts';

/** A row of the table as receivers and exports see it. */
export const toTicketFacts = (row: Selectable<TicketsTable>): TicketFacts => ({
  reference: row.reference,
  topic: row.topic,
  subject: row.subject,
  description: row.description,
  email: row.email,
  name: row.name,
  locale: row.locale,
  article: row.article,
  fields: parseFieldText(row.fields),
  route: row.route,
  createdAt: row.created_at,
});
