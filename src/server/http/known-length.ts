import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { apiErrorStatus, type ApiErrorCode } from './errors.ts';

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
  // Node closes once the answer is written; a client that does not read it is not waited for.
  setTimeout(() => socket.destroy(), patience).unref();
}
