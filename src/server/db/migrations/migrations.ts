import type { Migration } from 'kysely/migration';
import { votesAndTickets } from './0001-votes-and-tickets.ts';
import { outbox } from './0002-outbox.ts';
import { ticketForm } from './0003-ticket-form.ts';
import { myRequests } from './0004-my-requests.ts';
import { removedTickets } from './0006-removed-tickets.ts';
import { sentContent } from './0008-sent-content.ts';
import { indexes } from './0009-indexes.ts';
import { ticketChannel } from './0010-ticket-channel.ts';
import { conversation } from './0011-conversation.ts';
import { knownCustomers } from './0012-known-customers.ts';
import { unverifiedFiles } from './0013-unverified-files.ts';
import { uploadParts } from './0014-upload-parts.ts';
import { insights } from './0015-insights.ts';
import { widerReportIndexes } from './0016-wider-report-indexes.ts';

/** Every migration by name, applied in the order of the names. A published one never changes. */
export const migrations: Record<string, Migration> = {
  '0001-votes-and-tickets': votesAndTickets,
  '0002-outbox': outbox,
  '0003-ticket-form': ticketForm,
  '0004-my-requests': myRequests,
  '0006-removed-tickets': removedTickets,
  '0008-sent-content': sentContent,
  '0009-indexes': indexes,
  '0010-ticket-channel': ticketChannel,
  '0011-conversation': conversation,
  '0012-known-customers': knownCustomers,
  '0013-unverified-files': unverifiedFiles,
  '0014-upload-parts': uploadParts,
  '0015-insights': insights,
  '0016-wider-report-indexes': widerReportIndexes,
};
