import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';

const eventSchema = z.object({
  id: z.string(),
  sequence: z.number(),
  ticket: z.object({ reference: z.string(), subject: z.string() }),
  message: z.object({ body: z.string() }).optional(),
});

/** What a desk that keeps to the key has worked on. */
export interface DeskEvent {
  reference: string;
  sequence: number;
  /** Subject of the ticket, or body of the message. */
  text: string;
}

/** A desk on loopback that takes webhooks and works on each event once. */
export interface KillDesk {
  url: string;
  /** In the order in which they came. */
  events: readonly DeskEvent[];
  /** Events that came again, which the key tells. */
  repeated: () => number;
  close(): Promise<void>;
}

/** Long enough for a server to be killed between the work of the desk and its answer, in milliseconds. */
const workTime = 15;

export async function startKillDesk(): Promise<KillDesk> {
  const keys = new Set<string>();
  const events: DeskEvent[] = [];
  let repeated = 0;
  const take = async (request: IncomingMessage): Promise<string> => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(z.instanceof(Buffer).parse(part));
    const event = eventSchema.parse(JSON.parse(Buffer.concat(parts).toString()));
    const key = String(request.headers['idempotency-key']);
    if (keys.has(key)) repeated += 1;
    else {
      keys.add(key);
      const { sequence, ticket, message } = event;
      events.push({ reference: ticket.reference, sequence, text: message?.body ?? ticket.subject });
    }
    await setTimeout(workTime);
    return JSON.stringify({ id: event.id });
  };
  const server = createServer((request, response) => {
    take(request).then(
      (answer) => response.setHeader('content-type', 'application/json').end(answer),
      () => response.destroy(),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('No free port.');
  return {
    url: `http://127.0.0.1:${place.port}/hook`,
    events,
    repeated: () => repeated,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
