import { ticketPriorities, type TicketPriority } from '../../schemas/ticket-priority.ts';
import type { TicketState } from '../../schemas/ticket-state.ts';
import {
  DeliveryFailure,
  type DeskNews,
  eventKey,
  type Outcome,
  type Receiver,
  type TicketEvent,
} from '../outbox/receiver.ts';
import { fetchContent } from './fetch-content.ts';
import { toLine, toPlainText, toRequesterName, toSignedIn } from './ticket-text.ts';
import {
  createChatwootApi,
  referenceAttribute,
  type ChatwootApi,
  type ChatwootSettings,
  type Contact,
} from './chatwoot-api.ts';

/** Conversations asked for in one round; each is a request of its own. */
const mostConversations = 20;

/** Makes conversations in an API inbox of Chatwoot. */
export function createChatwootReceiver(settings: ChatwootSettings): Receiver {
  return {
    name: 'chatwoot',
    async deliver(event, signal) {
      const api = createChatwootApi(settings, signal);
      const conversation =
        event.kind === 'message' ? event.ticketId : await openConversation(api, event);
      if (conversation === undefined) {
        return { kind: 'refused', reason: 'The number of its conversation is not known.' };
      }
      return addMessage(api, conversation, event);
    },
    states: {
      most: mostConversations,
      read: (ids, signal) => readStates(createChatwootApi(settings, signal), ids),
    },
    answers: {
      most: mostConversations,
      read: (id, signal) => readNews(createChatwootApi(settings, signal), id),
      fetchFile: (url, most, signal) =>
        fetchContent(
          url,
          { desk: settings.url, headers: { api_access_token: settings.token }, most },
          signal,
        ),
    },
  };
}

async function readNews(api: ChatwootApi, id: string): Promise<DeskNews | undefined> {
  const state = await api.findState(id);
  return state === undefined ? undefined : { state, answers: await api.listAnswers(id) };
}

async function readStates(
  api: ChatwootApi,
  ids: readonly string[],
): Promise<ReadonlyMap<string, TicketState>> {
  const states = new Map<string, TicketState>();
  for (const id of ids) {
    const state = await api.findState(id);
    if (state !== undefined) states.set(id, state);
  }
  return states;
}

/**
 * If two tickets of one person are handed on at once, the other may have made the contact just now.
 */
async function findOrCreateContact(
  api: ChatwootApi,
  name: string,
  email: string,
): Promise<Contact> {
  const known = await api.findContact(email);
  if (known) return known;
  try {
    return await api.createContact(name, email);
  } catch (error) {
    if (!(error instanceof DeliveryFailure)) throw error;
    const made = await api.findContact(email);
    if (made) return made;
    throw error;
  }
}

const isPriority = (text: string): text is TicketPriority =>
  ticketPriorities.some((priority) => priority === text);

/** Attributes of a conversation by which agents and rules tell customers from strangers. */
function toCustomerAttributes(event: TicketEvent): Record<string, string> {
  const signedIn = toSignedIn(event);
  const { id, plan } = event.ticket.customer ?? {};
  return {
    ...(signedIn && { signed_in: signedIn }),
    ...(id !== undefined && { customer_id: id }),
    ...(plan !== undefined && { customer_plan: plan }),
  };
}

/** The conversation of a ticket; an earlier attempt may have made it. */
async function openConversation(api: ChatwootApi, event: TicketEvent): Promise<string> {
  const { reference, email, topic, route, channel, priority, locale } = event.ticket;
  const contact = await findOrCreateContact(api, toRequesterName(event), email);
  const earlier = event.isRepeated ? await api.findConversation(contact, reference) : undefined;
  const attributes = {
    ...{ [referenceAttribute]: reference, topic, route, channel, locale },
    ...toCustomerAttributes(event),
  };
  const id = String(earlier ?? (await api.createConversation(contact, attributes)));
  if (isPriority(priority)) await api.setPriority(id, priority);
  return id;
}

/**
 * Adds a message whose last line is its own name, by which a later attempt recognises it. Of all
 * that the API takes, only the text comes back from every version of Chatwoot.
 */
async function addMessage(
  api: ChatwootApi,
  conversation: string,
  event: TicketEvent,
): Promise<Outcome> {
  const mark = `[${eventKey(event)}]`;
  const delivered: Outcome = { kind: 'delivered', remoteId: conversation };
  if (event.isRepeated) {
    const texts = await api.listMessages(conversation);
    if (texts.some((text) => text.trimEnd().endsWith(mark))) return delivered;
  }
  if (event.kind === 'message' && event.purpose !== 'message') {
    if (event.purpose === 'solved') await api.resolve(conversation);
    await api.addNote(conversation, `${toPlainText(event)}\n\n${mark}`);
    return delivered;
  }
  const subject = event.kind === 'ticket' ? `${toLine(event.ticket.subject)}\n\n` : '';
  const files = event.files.map(
    ({ name, mediaType, content }) =>
      new File([new Uint8Array(content)], toLine(name), { type: mediaType }),
  );
  await api.addMessage(conversation, `${subject}${toPlainText(event)}\n\n${mark}`, files);
  return delivered;
}
