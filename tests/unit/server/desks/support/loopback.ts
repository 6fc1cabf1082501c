import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { serve } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono } from 'hono';

export interface LoopbackEnv {
  Bindings: { incoming: IncomingMessage };
}

/** What goes wrong with one request. */
export type Fault =
  /** Answers without doing anything. */
  | { kind: 'answer'; status: number; headers?: Record<string, string>; body?: string }
  /** Ends the connection without doing anything. */
  | { kind: 'reset' }
  /** Does what was asked, then ends the connection: the answer is lost. */
  | { kind: 'lose' }
  | { kind: 'slow'; milliseconds: number };

/** An HTTP server of the tests on a port of its own. */
export interface Loopback {
  url: string;
  /** `GET /path` of everything that was asked. */
  asked: string[];
  /** Spoils the next request of this method, or of this `METHOD /path`. */
  spoil(line: string, fault: Fault): void;
  close(): Promise<void>;
}

export async function startLoopback(app: Hono<LoopbackEnv>): Promise<Loopback> {
  const asked: string[] = [];
  const faults: { spoilt: string; fault: Fault }[] = [];
  const outer = new Hono<LoopbackEnv>();
  outer.use(async (c, next) => {
    const line = `${c.req.method} ${c.req.path}`;
    asked.push(line);
    const index = faults.findIndex(({ spoilt }) => spoilt === line || spoilt === c.req.method);
    const [taken] = index === -1 ? [] : faults.splice(index, 1);
    const fault = taken?.fault;
    if (fault?.kind === 'answer') {
      return new Response(fault.body ?? '', {
        status: fault.status,
        headers: fault.headers ?? {},
      });
    }
    if (fault?.kind === 'slow') await setTimeout(fault.milliseconds);
    if (fault?.kind !== 'reset') await next();
    if (fault?.kind !== 'reset' && fault?.kind !== 'lose') return undefined;
    c.env.incoming.socket.destroy();
    c.res = RESPONSE_ALREADY_SENT;
    return undefined;
  });
  outer.route('/', app);
  const server = serve({ fetch: outer.fetch, hostname: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  const address = server.address();
  if (!isPort(address)) throw new Error('The test server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    asked,
    spoil: (spoilt, fault) => faults.push({ spoilt, fault }),
    async close() {
      if ('closeAllConnections' in server) server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

const isPort = (address: AddressInfo | string | null): address is AddressInfo =>
  typeof address === 'object' && address !== null;
