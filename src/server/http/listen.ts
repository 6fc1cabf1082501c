import { once } from 'node:events';
import { createServer as createHttpServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createPeers } from './client-address.ts';
import {
  connectionLimits,
  type ConnectionLimits,
  limitPipelining,
  requireLength,
  sharePlaces,
} from './connection-limits.ts';
import { StartupError, type StartupErrorCode } from './startup-error.ts';

type Fetch = Parameters<typeof getRequestListener>[0];
type Peers = ReturnType<typeof createPeers>;

export interface Listener {
  port: number;
  /**
   * Answers what has been asked, then closes; resolves when every connection is closed. Those that
   * are busy for longer than `patience`, in milliseconds, are cut off.
   */
  close(patience?: number): Promise<void>;
}

/** How often to look for idle connections when closing, in milliseconds. */
const closeInterval = 50;

/** Longest wait for the last answers when closing, in milliseconds. */
export const usualPatience = 10_000;

const listenErrors: Partial<Record<string, StartupErrorCode>> = {
  EADDRINUSE: 'PortInUse',
  EACCES: 'PortForbidden',
  EADDRNOTAVAIL: 'HostUnknown',
  ENOTFOUND: 'HostUnknown',
};

/** A machine may lack one of the two loopback addresses. */
const absentAddress = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT']);

/**
 * Listens on a host; `localhost` is both loopback addresses, because some clients try only one.
 * Throws a `StartupError` that names the place. For `toPeer` see `sharePlaces`.
 */
export async function listen(
  fetch: Fetch,
  host: string,
  port: number,
  limits: ConnectionLimits = connectionLimits,
  toPeer: Peers = createPeers([]),
): Promise<Listener> {
  const start = (address: string, at: number): Promise<Server> =>
    open(createServer(fetch, host, limits, toPeer), address, at, host);
  const [first = host, second] = host === 'localhost' ? ['127.0.0.1', '::1'] : [];
  const servers = [await start(first, port)];
  const chosen = portOf(servers[0]) ?? port;
  if (second !== undefined) {
    const other = await start(second, chosen).catch(async (error: unknown) => {
      if (isAbsentAddress(error)) return undefined;
      await Promise.all(servers.map((server) => close(server)));
      throw error;
    });
    if (other) servers.push(other);
  }
  return {
    port: chosen,
    close: async (patience) => {
      await Promise.all(servers.map((server) => close(server, patience)));
    },
  };
}

function createServer(
  fetch: Fetch,
  hostname: string,
  limits: ConnectionLimits,
  toPeer: Peers,
): Server {
  const options = {
    headersTimeout: limits.headers,
    requestTimeout: limits.request,
    keepAliveTimeout: limits.idle,
    connectionsCheckingInterval: limits.interval,
  };
  const answer = requireLength(getRequestListener(fetch, { hostname }));
  const server = createHttpServer(options, limitPipelining(answer));
  server.timeout = limits.silence;
  server.maxConnections = limits.most;
  sharePlaces(server, limits.each, toPeer);
  return server;
}

async function open(server: Server, address: string, port: number, host: string): Promise<Server> {
  server.listen(port, address);
  try {
    await once(server, 'listening');
    return server;
  } catch (error) {
    const code = listenErrors[codeOf(error)];
    throw code === undefined ? error : new StartupError(code, `${host}:${port}`, error);
  }
}

const portOf = (server: Server | undefined): number | undefined => {
  const address = server?.address();
  return typeof address === 'object' ? address?.port : undefined;
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

const isAbsentAddress = (error: unknown): boolean =>
  error instanceof Error && absentAddress.has(codeOf(error.cause ?? error));

/** Closes the server; connections that are still busy are closed once they become idle. */
async function close(server: Server, patience = usualPatience): Promise<void> {
  const idle = setInterval(() => server.closeIdleConnections(), closeInterval);
  const late = setTimeout(() => server.closeAllConnections(), patience);
  server.close();
  server.closeIdleConnections();
  await once(server, 'close');
  clearInterval(idle);
  clearTimeout(late);
}
