import { z } from 'zod';
import type { MessageAdded } from '../outbox/receiver.ts';
import { getBody } from './http-client.ts';
import { toRequesterName } from './ticket-text.ts';
import type { Send } from './zendesk-answers.ts';

const userSchema = z.object({ id: z.number(), email: z.string().nullish() });
const usersSchema = z.object({ users: z.array(userSchema) });
const oneUserSchema = z.object({ user: userSchema });

/**
 * The user of a requester's address, made if there is none; one that is there keeps their name.
 * https://developer.zendesk.com/api-reference/ticketing/users/users/
 */
export async function findRequester(send: Send, event: MessageAdded): Promise<number> {
  const { email } = event.ticket;
  const query = new URLSearchParams({ query: `email:"${email}"` });
  const { users } = getBody(await send(`users/search?${query.toString()}`), usersSchema);
  const known = users.find((user) => user.email?.toLowerCase() === email.toLowerCase());
  if (known) return known.id;
  const answer = await send('users', {
    method: 'POST',
    body: JSON.stringify({
      user: { name: toRequesterName(event), email, skip_verify_email: true },
    }),
  });
  return getBody(answer, oneUserSchema).user.id;
}
