import { Hono, type Context } from 'hono';
import { z } from 'zod';
import { startLoopback, type Loopback, type LoopbackEnv } from './loopback.ts';

/**
 * A server that follows the part of Chatwoot's Application API that is used, as it is documented at
 * https://developers.chatwoot.com/api-reference/: contacts, contact inboxes, conversations, messages.
 */
export interface ChatwootServer extends Loopback {
  contacts: Contact[];
  conversations: Conversation[];
}

interface Contact {
  id: number;
  name: string;
  email: string;
  contact_inboxes: { source_id: string; inbox: { id: number } }[];
}

export interface ChatwootMessage {
  id: number;
  content: string;
  message_type: string;
  files: string[];
  private?: boolean;
  created_at?: number;
  attachments?: { data_url: string }[];
}

export interface Conversation {
  id: number;
  inbox_id: number;
  contact_id: number;
  status: string;
  priority?: string | undefined;
  custom_attributes: Record<string, string>;
  /** Seconds since 1970 since when the requester waits; 0 if nobody does. */
  waiting_since?: number;
  messages: ChatwootMessage[];
}

export const chatwootSettings = { account: 3, inbox: 7, token: 'secret-token' };

const contactSchema = z.strictObject({
  inbox_id: z.number(),
  name: z.string().min(1),
  email: z.email(),
});
const filterSchema = z.strictObject({
  payload: z.tuple([
    z.strictObject({
      attribute_key: z.literal('email'),
      filter_operator: z.literal('equal_to'),
      values: z.tuple([z.string()]),
      query_operator: z.null(),
    }),
  ]),
});
const conversationSchema = z.strictObject({
  source_id: z.string(),
  inbox_id: z.number(),
  contact_id: z.number(),
  custom_attributes: z.record(z.string(), z.string()),
});
const prioritySchema = z.strictObject({
  priority: z.enum(['urgent', 'high', 'medium', 'low', 'none']),
});
const messageSchema = z.union([
  z.object({ content: z.string().min(1), message_type: z.literal('incoming') }),
  z.object({
    content: z.string().min(1),
    message_type: z.literal('outgoing'),
    private: z.literal(true),
  }),
]);
/** Lists have numbers for what is posted as a word. */
const typeNumbers: Partial<Record<string, number>> = { incoming: 0, outgoing: 1, activity: 2 };

/** Messages that a list shows. */
const latest = 20;

export async function startChatwoot(): Promise<ChatwootServer> {
  const contacts: Contact[] = [];
  const conversations: Conversation[] = [];
  let count = 0;
  const findContact = (c: Context) =>
    contacts.find(({ id }) => String(id) === c.req.param('contact'));
  const findConversation = (c: Context) =>
    conversations.find(({ id }) => String(id) === c.req.param('conversation'));
  const missing = (c: Context) => c.json({ error: 'Resource could not be found' }, 404);
  const newThread = (inbox: number) => ({
    source_id: `source-${(count += 1)}`,
    inbox: { id: inbox },
  });

  const app = new Hono<LoopbackEnv>().basePath(`/api/v1/accounts/${chatwootSettings.account}`);
  app.use(async (c, next) =>
    c.req.header('api_access_token') === chatwootSettings.token
      ? next()
      : c.json({ error: 'Invalid Access Token' }, 401),
  );
  app.post('/contacts/filter', async (c) => {
    const [{ values }] = filterSchema.parse(await c.req.json()).payload;
    const payload = contacts.filter(({ email }) => email === values[0]);
    return c.json({ meta: { count: payload.length }, payload });
  });
  app.post('/contacts', async (c) => {
    const { inbox_id, name, email: given } = contactSchema.parse(await c.req.json());
    const email = given.toLowerCase();
    if (contacts.some((one) => one.email === email)) {
      return c.json({ message: 'Email has already been taken', attributes: ['email'] }, 422);
    }
    const thread = newThread(inbox_id);
    const contact = { id: contacts.length + 1, name, email, contact_inboxes: [thread] };
    contacts.push(contact);
    return c.json({ payload: { contact, contact_inbox: thread } });
  });
  app.post('/contacts/:contact/contact_inboxes', async (c) => {
    const { inbox_id } = z.object({ inbox_id: z.number() }).parse(await c.req.json());
    const thread = newThread(inbox_id);
    findContact(c)?.contact_inboxes.push(thread);
    return c.json(thread);
  });
  app.get('/contacts/:contact/conversations', (c) => {
    const own = conversations.filter(({ contact_id: id }) => String(id) === c.req.param('contact'));
    return c.json({ payload: own.toReversed().slice(0, latest) });
  });
  app.post('/conversations', async (c) => {
    const { source_id: source, ...fields } = conversationSchema.parse(await c.req.json());
    const contact = contacts.find(({ id }) => id === fields.contact_id);
    if (!contact?.contact_inboxes.some((thread) => thread.source_id === source)) return missing(c);
    const id = 40 + conversations.length;
    conversations.push({ ...fields, id, status: 'open', messages: [] });
    return c.json({ id, account_id: chatwootSettings.account, inbox_id: fields.inbox_id });
  });
  app.get('/conversations/:conversation', (c) => {
    const found = findConversation(c);
    return found ? c.json(found) : missing(c);
  });
  app.post('/conversations/:conversation/toggle_priority', async (c) => {
    const found = findConversation(c);
    if (!found) return missing(c);
    Object.assign(found, prioritySchema.parse(await c.req.json()));
    return c.body(null, 200);
  });
  app.get('/conversations/:conversation/messages', (c) => {
    const found = findConversation(c);
    if (!found) return missing(c);
    const before = Number(c.req.query('before') ?? Infinity);
    const payload = found.messages
      .filter(({ id }) => id < before)
      .slice(-latest)
      .map(({ message_type: type, ...message }) => ({
        created_at: 1_772_352_000,
        private: false,
        sender: { name: 'Marta Ruiz', available_name: 'Marta' },
        ...message,
        message_type: typeNumbers[type],
      }));
    return c.json({ meta: {}, payload });
  });
  app.post('/conversations/:conversation/messages', async (c) => {
    const found = findConversation(c);
    if (!found) return missing(c);
    const isForm = c.req.header('content-type')?.startsWith('multipart/form-data') ?? false;
    const form = isForm ? await c.req.formData() : undefined;
    const body: unknown = form ? Object.fromEntries(form) : await c.req.json();
    const files = (form?.getAll('attachments[]') ?? []).flatMap((file) =>
      file instanceof File ? [`${file.name} ${file.type} ${file.size}`] : [],
    );
    const message = { id: (count += 1), ...messageSchema.parse(body), files };
    found.messages.push(message);
    return c.json(message);
  });
  app.post('/conversations/:conversation/toggle_status', async (c) => {
    const found = findConversation(c);
    if (!found) return missing(c);
    const { status } = z.object({ status: z.literal('resolved') }).parse(await c.req.json());
    found.status = status;
    return c.json({ payload: { success: true, current_status: status } });
  });
  return Object.assign(await startLoopback(app), { contacts, conversations });
}
