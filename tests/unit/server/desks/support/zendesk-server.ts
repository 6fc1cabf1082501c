import { Hono } from 'hono';
import { z } from 'zod';
import { startLoopback, type Loopback, type LoopbackEnv } from './loopback.ts';

/**
 * A server that follows the part of Zendesk's Ticketing API that is used, as it is documented at
 * https://developer.zendesk.com/api-reference/ticketing/: uploads, tickets with an idempotency key,
 * look-up by external id, audits with custom metadata, `show_many`.
 */
export interface ZendeskServer extends Loopback {
  tickets: ZendeskTicket[];
  login: { email: string; token: string };
  /** Users who were made by themselves, not with a ticket. */
  users: { id: number; name: string; email: string }[];
  /** Files of answers by their name, at `/api/v2/files/<name>`. */
  contents: Map<string, Uint8Array>;
}

export interface ZendeskComment {
  body: string;
  author_id: number;
  files: string[];
  public?: boolean;
  html_body?: string;
  created_at?: string;
  attachments?: { file_name: string; content_type: string; content_url: string }[];
}

/** The agent who owns the token, and answers. */
export const zendeskAgent = { id: 9, name: 'Marta Ruiz', alias: 'Marta' };

export interface ZendeskTicket {
  id: number;
  external_id: string;
  subject: string;
  status: string;
  requester_id: number;
  requester: { name: string; email: string };
  tags: string[];
  priority?: string | undefined;
  comments: ZendeskComment[];
  /** An account that wants an assignee before it is solved. */
  needsAssignee?: boolean;
  audits: { metadata: { system: object; custom?: Record<string, string> } }[];
}

const metadataSchema = z.record(z.string(), z.string()).optional();
const createSchema = z.object({
  ticket: z.strictObject({
    external_id: z.string(),
    subject: z.string().min(1),
    requester: z.strictObject({ name: z.string().min(1), email: z.email() }),
    comment: z.strictObject({ body: z.string().min(1), uploads: z.array(z.string()) }),
    tags: z.array(z.string()),
    priority: z.enum(['low', 'normal', 'high', 'urgent']).optional(),
    metadata: metadataSchema,
  }),
});
const newUserSchema = z.strictObject({
  user: z.strictObject({
    name: z.string().min(1),
    email: z.email(),
    skip_verify_email: z.literal(true),
  }),
});
const updateSchema = z.object({
  ticket: z.strictObject({
    comment: z.strictObject({
      body: z.string().min(1),
      author_id: z.number().default(zendeskAgent.id),
      public: z.boolean(),
      uploads: z.array(z.string()).default([]),
    }),
    status: z.enum(['open', 'solved']).optional(),
    requester_id: z.number().optional(),
    metadata: metadataSchema,
  }),
});

export async function startZendesk(): Promise<ZendeskServer> {
  const login = { email: 'agent@example.com', token: 'secret-token' };
  const tickets: ZendeskTicket[] = [];
  const uploads = new Map<string, string>();
  const contents = new Map<string, Uint8Array>();
  const users: ZendeskServer['users'] = [];
  /** What was asked and answered under each idempotency key. */
  const keys = new Map<string, { asked: string; ticket: ZendeskTicket }>();
  const takeFiles = (tokens: readonly string[]): string[] =>
    tokens.map((token) => uploads.get(token) ?? 'an unknown token');
  const find = (id: string): ZendeskTicket | undefined =>
    tickets.find((ticket) => String(ticket.id) === id);
  const auditOf = (custom: Record<string, string> | undefined) => ({
    metadata: { system: {}, ...(custom && { custom }) },
  });

  const app = new Hono<LoopbackEnv>().basePath('/api/v2');
  app.use(async (c, next) => {
    const expected = Buffer.from(`${login.email}/token:${login.token}`).toString('base64');
    if (c.req.header('authorization') === `Basic ${expected}`) return next();
    return c.json({ error: "Couldn't authenticate you" }, 401);
  });
  app.post('/uploads', async (c) => {
    const token = `token-${uploads.size + 1}`;
    const bytes = await c.req.arrayBuffer();
    const type = c.req.header('content-type') ?? '';
    uploads.set(token, `${c.req.query('filename') ?? ''} ${type} ${bytes.byteLength}`);
    return c.json({ upload: { token } }, 201);
  });
  app.post('/tickets', async (c) => {
    const asked = await c.req.text();
    const key = c.req.header('idempotency-key') ?? '';
    const known = keys.get(key);
    if (known && known.asked !== asked) {
      const description = "Request parameters don't match the given idempotency key.";
      return c.json({ error: 'IdempotentRequestError', description }, 400);
    }
    if (known) return c.json({ ticket: known.ticket }, 201, { 'x-idempotency-lookup': 'hit' });
    const parsed = createSchema.safeParse(JSON.parse(asked));
    if (!parsed.success) return c.json({ error: 'RecordInvalid', details: parsed.error }, 422);
    const { comment, metadata, ...fields } = parsed.data.ticket;
    const id = 100 + tickets.length;
    const requester = id + 1_000;
    const ticket: ZendeskTicket = {
      ...fields,
      id,
      status: 'new',
      requester_id: requester,
      comments: [{ body: comment.body, author_id: requester, files: takeFiles(comment.uploads) }],
      audits: [auditOf(metadata)],
    };
    tickets.push(ticket);
    if (key !== '') keys.set(key, { asked, ticket });
    return c.json({ ticket }, 201, { 'x-idempotency-lookup': 'miss' });
  });
  app.get('/tickets', (c) =>
    c.json({ tickets: tickets.filter((one) => one.external_id === c.req.query('external_id')) }),
  );
  app.get('/users/search', (c) => {
    const email = /^email:"(.*)"$/u.exec(c.req.query('query') ?? '')?.[1];
    return c.json({ users: users.filter((user) => user.email === email) });
  });
  app.post('/users', async (c) => {
    const { user: asked } = newUserSchema.parse(await c.req.json());
    const user = { id: 7_000 + users.length, ...asked };
    users.push(user);
    return c.json({ user }, 201);
  });
  app.get('/tickets/show_many', (c) => {
    const ids = (c.req.query('ids') ?? '').split(',');
    return ids.length > 100
      ? c.json({ error: 'TooManyIds' }, 400)
      : c.json({ tickets: tickets.filter(({ id }) => ids.includes(String(id))) });
  });
  app.get('/tickets/:id', (c) => {
    const ticket = find(c.req.param('id'));
    return ticket ? c.json({ ticket }) : c.json({ error: 'RecordNotFound' }, 404);
  });
  app.get('/tickets/:id/comments', (c) => {
    const comments = (find(c.req.param('id'))?.comments ?? []).map((comment, index) => ({
      id: 500 + index,
      public: true,
      created_at: '2026-03-01T08:00:00Z',
      attachments: [],
      ...comment,
    }));
    const size = Number(c.req.query('page[size]') ?? 100);
    const start = Number(c.req.query('page[after]') ?? 0);
    const more = comments.length > start + size;
    return c.json({
      comments: comments.slice(start, start + size),
      users: [zendeskAgent],
      meta: { has_more: more, after_cursor: more ? String(start + size) : null },
    });
  });
  app.get('/files/:name', (c) => {
    const content = contents.get(c.req.param('name'));
    return content ? c.body(new Uint8Array(content)) : c.json({ error: 'RecordNotFound' }, 404);
  });
  app.get('/tickets/:id/audits', (c) => {
    const audits = find(c.req.param('id'))?.audits ?? [];
    const size = Number(c.req.query('page[size]') ?? 100);
    return c.json({ audits: audits.toReversed().slice(0, size) });
  });
  app.put('/tickets/:id', async (c) => {
    const ticket = find(c.req.param('id'));
    if (!ticket) return c.json({ error: 'RecordNotFound' }, 404);
    if (ticket.status === 'closed') return c.json({ error: 'RecordInvalid' }, 422);
    const parsed = updateSchema.safeParse(await c.req.json());
    if (!parsed.success) return c.json({ error: 'RecordInvalid' }, 422);
    const { comment, metadata, status, requester_id: requester } = parsed.data.ticket;
    if (status === 'solved' && ticket.needsAssignee === true) {
      return c.json({ error: 'RecordInvalid', details: 'Assignee: is required when solving' }, 422);
    }
    Object.assign(ticket, status && { status }, requester && { requester_id: requester });
    const files = takeFiles(comment.uploads);
    const isPublic = comment.public ? {} : { public: false };
    ticket.comments.push({ body: comment.body, author_id: comment.author_id, files, ...isPublic });
    ticket.audits.push(auditOf(metadata));
    return c.json({ ticket });
  });
  return Object.assign(await startLoopback(app), { tickets, login, users, contents });
}
