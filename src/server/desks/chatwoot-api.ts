import { z } from 'zod';
import type { TicketPriority } from '../../schemas/ticket-priority.ts';
import type { TicketState } from '../../schemas/ticket-state.ts';
import type { DeskAnswer } from '../outbox/receiver.ts';
import { listChatwootAnswers, type Send } from './chatwoot-answers.ts';
import { getBody, sendRequest } from './http-client.ts';

export interface ChatwootSettings {
  /** `https://app.chatwoot.com` */
  url: string;
  account: number;
  /** Inbox of the kind API. */
  inbox: number;
  token: string;
}

/** A requester in Chatwoot, and the id that joins them to our inbox. */
export interface Contact {
  id: number;
  sourceId: string;
}

/** The calls of Chatwoot's Application API that hand tickets on. */
export interface ChatwootApi {
  findContact(email: string): Promise<Contact | undefined>;
  createContact(name: string, email: string): Promise<Contact>;
  findConversation(contact: Contact, reference: string): Promise<number | undefined>;
  createConversation(contact: Contact, attributes: Record<string, string>): Promise<number>;
  setPriority(conversation: string, priority: TicketPriority): Promise<void>;
  /** The texts of the latest twenty messages. */
  listMessages(conversation: string): Promise<string[]>;
  addMessage(conversation: string, content: string, files: readonly File[]): Promise<void>;
  /** A note that only agents see. */
  addNote(conversation: string, content: string): Promise<void>;
  /** Says that the conversation is solved; one that is stays so. */
  resolve(conversation: string): Promise<void>;
  /** What agents wrote for the requester, the oldest first. */
  listAnswers(conversation: string): Promise<DeskAnswer[]>;
  /** undefined if it was deleted, or has a status that we do not know. */
  findState(conversation: string): Promise<TicketState | undefined>;
}

const threadSchema = z.object({ source_id: z.string(), inbox: z.object({ id: z.number() }) });
const contactSchema = z.object({
  id: z.number(),
  email: z.string().nullish(),
  contact_inboxes: z.array(threadSchema).default([]),
});
const contactsSchema = z.object({ payload: z.array(contactSchema) });
const newContactSchema = z.object({
  payload: z.object({
    contact: z.object({ id: z.number() }),
    contact_inbox: z.object({ source_id: z.string() }),
  }),
});
const conversationsSchema = z.object({
  payload: z.array(
    z.object({
      id: z.number(),
      custom_attributes: z.record(z.string(), z.unknown()).default({}),
    }),
  ),
});
const idSchema = z.object({ id: z.number() });
const messagesSchema = z.object({
  payload: z.array(z.object({ content: z.string().nullish() })),
});
/** `waiting_since`: since when the requester waits for an agent, 0 if nobody waits. */
const statusSchema = z.object({ status: z.string(), waiting_since: z.number().nullish() });

/** `pending` is with a bot, `snoozed` waits for something outside the desk. */
const states: Partial<Record<string, TicketState>> = {
  pending: 'received',
  open: 'open',
  snoozed: 'waiting',
  resolved: 'solved',
};

/** https://developers.chatwoot.com/api-reference/conversations/toggle-priority */
const priorities: Record<TicketPriority, string> = {
  low: 'low',
  normal: 'medium',
  high: 'high',
  urgent: 'urgent',
};

/** Custom attribute of a conversation, by which we know it again. */
export const referenceAttribute = 'candil_reference';

/** The calls of one attempt, which `signal` ends. An answer that is no success is a `DeliveryFailure`. */
export function createChatwootApi(settings: ChatwootSettings, signal: AbortSignal): ChatwootApi {
  const { inbox } = settings;
  const send = createSender(settings, signal);
  const createThread = async (contact: number): Promise<string> => {
    const answer = await send(`contacts/${contact}/contact_inboxes`, { inbox_id: inbox });
    return getBody(answer, z.object({ source_id: z.string() })).source_id;
  };
  return {
    async findContact(email) {
      const { payload } = getBody(await send('contacts/filter', filterOf(email)), contactsSchema);
      const found = payload.find((one) => one.email?.toLowerCase() === email.toLowerCase());
      if (!found) return undefined;
      const thread = found.contact_inboxes.find((one) => one.inbox.id === inbox);
      return { id: found.id, sourceId: thread?.source_id ?? (await createThread(found.id)) };
    },
    async createContact(name, email) {
      const answer = await send('contacts', { inbox_id: inbox, name, email });
      const { contact, contact_inbox: thread } = getBody(answer, newContactSchema).payload;
      return { id: contact.id, sourceId: thread.source_id };
    },
    async findConversation({ id }, reference) {
      const answer = await send(`contacts/${id}/conversations`);
      const { payload } = getBody(answer, conversationsSchema);
      return payload.find((one) => one.custom_attributes[referenceAttribute] === reference)?.id;
    },
    async createConversation({ id, sourceId }, attributes) {
      const answer = await send('conversations', {
        source_id: sourceId,
        inbox_id: inbox,
        contact_id: id,
        custom_attributes: attributes,
      });
      return getBody(answer, idSchema).id;
    },
    async setPriority(conversation, priority) {
      const path = `conversations/${conversation}/toggle_priority`;
      getBody(await send(path, { priority: priorities[priority] }), z.unknown());
    },
    async listMessages(conversation) {
      const answer = await send(`conversations/${conversation}/messages`);
      return getBody(answer, messagesSchema).payload.map(({ content }) => content ?? '');
    },
    async addMessage(conversation, content, files) {
      const fields = { content, message_type: 'incoming' };
      const body = files.length === 0 ? fields : toForm(fields, files);
      getBody(await send(`conversations/${conversation}/messages`, body), idSchema);
    },
    addNote: (conversation, content) => addNote(send, conversation, content),
    resolve: (conversation) => resolve(send, conversation),
    listAnswers: (conversation) => listChatwootAnswers(send, conversation),
    async findState(conversation) {
      const answer = await send(`conversations/${conversation}`);
      if (answer.status === 404) return undefined;
      const { status, waiting_since: since } = getBody(answer, statusSchema);
      // An agent has answered, and nobody waits for one.
      return status === 'open' && since === 0 ? 'waiting' : states[status];
    },
  };
}

async function addNote(send: Send, conversation: string, content: string): Promise<void> {
  const fields = { content, message_type: 'outgoing', private: true };
  getBody(await send(`conversations/${conversation}/messages`, fields), idSchema);
}

async function resolve(send: Send, conversation: string): Promise<void> {
  const path = `conversations/${conversation}/toggle_status`;
  getBody(await send(path, { status: 'resolved' }), z.unknown());
}

/** Sends a request below the account: with a body a POST, else a GET. */
const createSender =
  ({ url, account, token }: ChatwootSettings, signal: AbortSignal): Send =>
  (path, body) => {
    const isForm = body instanceof FormData;
    return sendRequest(`${url}/api/v1/accounts/${account}/${path}`, {
      // For a form, `fetch` sets the type itself, with the boundary between its parts.
      headers: {
        api_access_token: token,
        ...(isForm ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body && { method: 'POST', body: isForm ? body : JSON.stringify(body) }),
      signal,
    });
  };

/**
 * Filters by the exact address: the search of the API also finds addresses that contain it, and
 * lists them first.
 */
const filterOf = (email: string) => ({
  payload: [
    {
      attribute_key: 'email',
      filter_operator: 'equal_to',
      values: [email.toLowerCase()],
      query_operator: null,
    },
  ],
});

function toForm(fields: Record<string, string>, files: readonly File[]): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const file of files) form.append('attachments[]', file);
  return form;
}
