import { z } from 'zod';
import { tidyText } from '../../lib/text/html-text.ts';
import type { DeskAnswer } from '../outbox/receiver.ts';
import { getBody, type HttpAnswer } from './http-client.ts';

/** Sends a request below the account: with a body a POST, else a GET. */
export type Send = (path: string, body?: FormData | Record<string, unknown>) => Promise<HttpAnswer>;

/** https://developers.chatwoot.com/api-reference/messages/get-messages */
const answerSchema = z.object({
  id: z.number(),
  content: z.string().nullish(),
  /** 0 is incoming, 1 outgoing, 2 something that happened, 3 from a template. */
  message_type: z.number(),
  private: z.boolean().nullish(),
  /** Seconds since 1970. */
  created_at: z.number(),
  sender: z.object({ name: z.string().nullish(), available_name: z.string().nullish() }).nullish(),
  attachments: z.array(z.object({ data_url: z.string().nullish() })).nullish(),
});
const answersSchema = z.object({ payload: z.array(answerSchema) });

/** Pages of twenty messages that are read back. */
const mostPages = 10;
const pageSize = 20;

function toAnswer(message: z.infer<typeof answerSchema>): DeskAnswer {
  const { id, content, sender, created_at: seconds, attachments } = message;
  return {
    id: String(id),
    author: (sender?.available_name ?? sender?.name ?? '').trim(),
    body: tidyText(content ?? ''),
    at: new Date(seconds * 1000),
    files: (attachments ?? []).flatMap(({ data_url: url }) =>
      url ? [{ name: nameOf(url), mediaType: 'application/octet-stream', url }] : [],
    ),
  };
}

/** The name of a file stands at the end of its address. */
function nameOf(url: string): string {
  const last = URL.canParse(url) ? (new URL(url).pathname.split('/').at(-1) ?? '') : '';
  try {
    return decodeURIComponent(last) || 'file';
  } catch {
    return last;
  }
}

/** What agents wrote for the requester, the oldest first: no notes, nothing that only happened. */
export async function listChatwootAnswers(send: Send, conversation: string): Promise<DeskAnswer[]> {
  const found: z.infer<typeof answerSchema>[] = [];
  for (let page = 0; page < mostPages; page += 1) {
    const before = found[0] ? `?before=${found[0].id}` : '';
    const answer = await send(`conversations/${conversation}/messages${before}`);
    const { payload } = getBody(answer, answersSchema);
    found.unshift(...payload);
    if (payload.length < pageSize) break;
  }
  return found.filter((one) => one.message_type === 1 && one.private !== true).map(toAnswer);
}
