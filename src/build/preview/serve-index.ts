import type { IncomingMessage, ServerResponse } from 'node:http';
import type { LiveIndex } from './live-index.ts';

/** Answers requests below the address of the index from memory. */
export function serveIndex({ findFile }: Pick<LiveIndex, 'findFile'>) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    findFile(path)
      .then((file) => {
        response.statusCode = file ? 200 : 404;
        response.setHeader('content-type', typeOf(path));
        response.setHeader('cache-control', 'no-store');
        response.end(file?.content);
      })
      .catch((error: unknown) => {
        response.statusCode = 503;
        response.end(error instanceof Error ? error.message : String(error));
      });
  };
}

function typeOf(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript';
  return path.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}
