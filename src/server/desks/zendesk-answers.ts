import { z } from 'zod';
import { htmlToText, tidyText } from '../../lib/text/html-text.ts';
import type { TicketState } from '../../schemas/ticket-state.ts';
import type { DeskAnswer, DeskNews } from '../outbox/receiver.ts';
import { getBody, type HttpAnswer } from './http-client.ts';

/** Sends a request below `/api/v2/`. */
export type Send = (path: string, request?: RequestInit) => Promise<HttpAnswer>;

/** https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_comments/ */
const commentSchema = z.object({
  id: z.number(),
  author_id: z.number(),
  public: z.boolean(),
  html_body: z.string().nullish(),
  plain_body: z.string().nullish(),
  body: z.string().nullish(),
  created_at: z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
  attachments: z
    .array(
      z.object({
        file_name: z.string(),
        content_type: z.string().nullish(),
        content_url: z.string(),
      }),
    )
    .default([]),
});
const commentsSchema = z.object({
  comments: z.array(commentSchema),
  users: z
    .array(z.object({ id: z.number(), name: z.string(), alias: z.string().nullish() }))
    .default([]),
  meta: z.object({ has_more: z.boolean(), after_cursor: z.string().nullish() }).optional(),
});
type Comments = z.infer<typeof commentsSchema>;
const ticketSchema = z.object({
  ticket: z.object({
    status: z.string(),
    requester_id: z.number(),
    submitter_id: z.number().nullish(),
  }),
});

/** Pages of a hundred comments that are read; a longer ticket is no conversation. */
const mostPages = 5;

/**
 * What Zendesk says of a ticket: its status, and the public comments that are not the requester's.
 * The first comment is the ticket itself, whoever counts as its author there.
 */
export async function readZendeskNews(
  send: Send,
  id: string,
  toState: (status: string) => TicketState | undefined,
): Promise<DeskNews | undefined> {
  const answer = await send(`tickets/${id}`);
  if (answer.status === 404) return undefined;
  const { ticket } = getBody(answer, ticketSchema);
  const { comments, users } = await readComments(send, id);
  const isAnswer = (comment: Comments['comments'][number]): boolean =>
    comment.public && comment.author_id !== ticket.requester_id;
  const answers = comments
    .slice(1)
    .filter(isAnswer)
    .map((comment) => toAnswer(comment, users));
  return { state: toState(ticket.status), answers };
}

/** All comments, the oldest first. */
async function readComments(send: Send, id: string): Promise<Pick<Comments, 'comments' | 'users'>> {
  const comments: Comments['comments'] = [];
  const users: Comments['users'] = [];
  let after: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const query = new URLSearchParams({
      include: 'users',
      sort: 'created_at',
      'page[size]': '100',
    });
    if (after !== undefined) query.set('page[after]', after);
    const body = getBody(await send(`tickets/${id}/comments?${query.toString()}`), commentsSchema);
    comments.push(...body.comments);
    users.push(...body.users);
    after = body.meta?.after_cursor ?? undefined;
    if (body.meta?.has_more !== true || after === undefined) break;
  }
  return { comments, users };
}

/** The alias is the name that an agent shows to customers; without one it is empty. */
const toName = (author: Comments['users'][number] | undefined): string => {
  const alias = author?.alias?.trim() ?? '';
  return alias === '' ? (author?.name.trim() ?? '') : alias;
};

function toAnswer(comment: Comments['comments'][number], users: Comments['users']): DeskAnswer {
  const author = users.find(({ id }) => id === comment.author_id);
  const html = comment.html_body ?? '';
  return {
    id: String(comment.id),
    author: toName(author),
    body: html === '' ? tidyText(comment.plain_body ?? comment.body ?? '') : htmlToText(html),
    at: comment.created_at,
    files: comment.attachments.map((file) => ({
      name: file.file_name,
      mediaType: file.content_type ?? 'application/octet-stream',
      url: file.content_url,
    })),
  };
}
