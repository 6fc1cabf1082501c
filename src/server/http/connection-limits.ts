import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Server, Socket } from 'node:net';
import { type ApiErrorCode, apiErrorStatus } from './errors.ts';

/** When a connection ends although nobody has closed it. Times are in milliseconds. */
export interface ConnectionLimits {
  /** For the first line and the headers of a request, from the first byte or the connection on. */
  headers: number;
  /** For a whole request with its body. */
  request: number;
  /** Without a byte in either direction while a request or its answer is under way. */
  silence: number;
  /** Open between two requests. */
  idle: number;
  /** How often slow requests are looked for; they end this much later at most. */
  interval: number;
  /** Connections at a time; those beyond are closed at once. */
  most: number;
  /** Of those, from one address that is neither of a private network nor a trusted proxy. */
  each: number;
}

/**
 * - `headers`: a browser sends them in one packet, which may be lost a few times.
 * - `request`: 25 MB of files over a telephone at 0.7 Mbit/s.
 * - `silence`: a device that lost its network, or that reads nothing. A video that is paused for
 *   longer asks for its next part anew.
 * - `idle`: longer than nginx and most load balancers keep an unused connection (60 s), so that it
 *   is they who close: the other way round a request may meet a connection that is being closed.
 * - `most`: 5,000 connections that send nothing take about 45 MB; the limit of open files of most
 *   systems is far above.
 * - `each`: an office of 150 people behind one address, whose browsers open six each.
 */
export const connectionLimits: ConnectionLimits = {
  headers: 20_000,
  request: 5 * 60_000,
  silence: 60_000,
  idle: 65_000,
  interval: 5_000,
  most: 5_000,
  each: 1_000,
};

/**
 * Closes connections of an address that has `most` open already, so that one address cannot take
 * the places of all. `toPeer` says which addresses count as one, and `undefined` for one that may
 * have as many as it likes.
 */
export function sharePlaces(
  server: Server,
  most: number,
  toPeer: (address: string) => string | undefined,
): void {
  const open = new Map<string, number>();
  server.on('connection', (socket: Socket) => {
    const peer = toPeer(socket.remoteAddress ?? '');
    if (peer === undefined) return;
    const count = open.get(peer) ?? 0;
    if (count >= most) {
      socket.destroy();
      return;
    }
    open.set(peer, count + 1);
    socket.once('close', () => {
      const left = (open.get(peer) ?? 1) - 1;
      if (left === 0) open.delete(peer);
      else open.set(peer, left);
    });
  });
}

/**
 * Requests of one connection that wait for their answers, at most. Browsers and proxies send one
 * and wait; tools that send several ahead are content with ten. One packet holds a thousand.
 */
export const mostUnanswered = 16;

/**
 * Ends a connection that sends more requests ahead than `most`; what else its packet holds is never
 * looked at. Node reads on while answers wait, so that one client could start any number of them.
 */
export function limitPipelining(
  answer: (...request: Parameters<RequestListener>) => unknown,
  most = mostUnanswered,
): RequestListener {
  const unanswered = new WeakMap<Socket, number>();
  const add = (socket: Socket, change: 1 | -1): number => {
    const count = (unanswered.get(socket) ?? 0) + change;
    unanswered.set(socket, count);
    return count;
  };
  return (incoming, outgoing) => {
    const { socket } = incoming;
    if (socket.destroyed) return;
    if (add(socket, 1) > most) {
      socket.destroy();
      return;
    }
    outgoing.once('close', () => add(socket, -1));
    answer(incoming, outgoing);
  };
}

const code: ApiErrorCode = 'length_required';

/**
 * Answers `length_required` to a body that does not say its length, before anything reads it, and
 * closes the connection. Such a body may come in pieces of one byte, each of which costs a thousand
 * times as much; browsers and proxies always tell the length.
 */
export function requireLength(
  answer: (...request: Parameters<RequestListener>) => unknown,
): RequestListener {
  return (request, response) => {
    if (request.headers['transfer-encoding'] === undefined) answer(request, response);
    else refuse(request, response);
  };
}

/** How long a client that still sends may take to read the answer. In milliseconds. */
const patience = 500;

function refuse({ socket }: IncomingMessage, response: ServerResponse): void {
  const body = JSON.stringify({ error: { code } });
  response.writeHead(apiErrorStatus[code], {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    Connection: 'close',
  });
  response.end(body);
  // Node closes the connection once the answer is written. A client that does not read it is cut
  // off.
  setTimeout(() => socket.destroy(), patience).unref();
}
