import { withServerBase } from '../lib/base-path.ts';
import { z } from 'zod';
import { createDocument, type ZodOpenApiPathsObject } from 'zod-openapi';
import { answerPaths } from './answers/openapi.ts';
import { deflectionPaths } from './deflections/openapi.ts';
import { answerEmpty, answerErrors, answerJson } from './http/openapi.ts';
import { signatureHeader } from './http/signature.ts';
import { requestPaths } from './requests/openapi.ts';
import { searchPaths } from './searches/openapi.ts';
import { signInPaths } from './sign-in/openapi.ts';
import { ticketPaths } from './tickets/openapi.ts';
import { votePaths } from './votes/openapi.ts';

const description = `What readers, desks and programs may ask of a help centre. What is described
here is stable: a change that breaks it comes with a new path.

Every other method of a path is \`405 method_not_allowed\`, every other path \`404 not_found\`.
\`HEAD\` is answered as \`GET\`, without the body.`;

/** The routes of `api.ts` itself. */
const ownPaths: ZodOpenApiPathsObject = {
  '/api/health': {
    get: {
      operationId: 'getHealth',
      tags: ['Operation'],
      summary: 'Ask whether the storage takes writes',
      responses: {
        200: answerJson(z.strictObject({ status: z.literal('ok') }), 'It does.'),
        ...answerErrors(['internal_error', 'storage_unavailable']),
      },
    },
  },
  '/api/ready': {
    get: {
      operationId: 'getReady',
      tags: ['Operation'],
      summary: 'Ask whether the process can take traffic',
      responses: {
        200: answerJson(z.strictObject({ status: z.literal('ready') }), 'It can.'),
        ...answerErrors(['not_ready', 'internal_error']),
      },
    },
  },
  '/api/metrics': {
    get: {
      operationId: 'getMetrics',
      tags: ['Operation'],
      summary: 'Read what was counted, as Prometheus does',
      description: 'Unknown without `METRICS_TOKEN`.',
      security: [{ metricsToken: [] }],
      responses: {
        200: {
          description: 'In the text format of Prometheus.',
          content: { 'text/plain': { schema: { type: 'string' } } },
        },
        ...answerErrors(['unauthorized', 'not_found', 'internal_error']),
      },
    },
  },
  '/api/openapi.json': {
    get: {
      operationId: 'getApiDocument',
      tags: ['Operation'],
      summary: 'Get this document',
      responses: {
        200: answerJson(z.looseObject({ openapi: z.string() }), 'OpenAPI 3.1.'),
        304: answerEmpty('It is as `If-None-Match` says.'),
      },
    },
  },
};

/** Each room describes its routes beside them. */
const paths: ZodOpenApiPathsObject = {
  ...votePaths,
  ...ticketPaths,
  ...answerPaths,
  ...requestPaths,
  ...signInPaths,
  ...deflectionPaths,
  ...searchPaths,
  ...ownPaths,
};

/** The API as an OpenAPI document, the same whatever the settings are but for where it stands. */
export const describeApi = (): ReturnType<typeof createDocument> =>
  createDocument({
    openapi: '3.1.1',
    info: {
      title: 'Candil',
      version: '1.0.0',
      description,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    // Without it, paths begin at the root of the host that answers.
    ...(withServerBase('') !== '' && { servers: [{ url: withServerBase('') }] }),
    tags: [
      'Votes',
      'Tickets',
      'My requests',
      'Known customers',
      'Searches',
      'Desks',
      'Operation',
    ].map((name) => ({ name })),
    components: {
      securitySchemes: {
        metricsToken: { type: 'http', scheme: 'bearer', description: '`METRICS_TOKEN`.' },
        deskSignature: {
          type: 'apiKey',
          in: 'header',
          name: signatureHeader,
          description:
            '`t=<seconds since 1970>,v1=<hex>`: HMAC-SHA256 of `<t>.<body>` with `TICKET_STATE_SECRET`.',
        },
      },
    },
    paths,
  });

const written = new Map<string, string>();

/** The same as JSON, written once for each place. */
export function apiDocument(): string {
  const place = withServerBase('');
  const text = written.get(place) ?? JSON.stringify(describeApi());
  written.set(place, text);
  return text;
}
