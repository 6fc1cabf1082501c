import type { IncomingMessage, ServerResponse } from 'node:http';
import { contentTypeOf } from '../../server/site/file-response.ts';
import { innerHeader } from './page-answers.ts';

/** Files that go into the built site as they are; the server that serves it knows their types. */
const plainFiles = /^\/(?:brand|files|images)\//u;

/** Gives files of the content folder the types that they have on the built site. */
export function serveTypedFiles(getAddress: () => string) {
  return (
    request: IncomingMessage,
    response: ServerResponse,
    next: (error?: unknown) => void,
  ): void => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const isInner = request.headers[innerHeader] !== undefined;
    if (request.method !== 'GET' || isInner || !plainFiles.test(pathname)) return next();
    load(new URL(pathname, getAddress())).then((file) => {
      if (file === undefined) return response.writeHead(404).end();
      const headers = { 'content-type': contentTypeOf(pathname), 'cache-control': 'no-store' };
      return response.writeHead(200, headers).end(file);
    }, next);
  };
}

async function load(address: URL): Promise<Uint8Array | undefined> {
  const response = await fetch(address, { headers: { [innerHeader]: '1' } });
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
}
