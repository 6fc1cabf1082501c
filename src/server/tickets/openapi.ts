import { z } from 'zod';
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import { ticketStates, stateNewsSchema } from '../../schemas/ticket-state.ts';
import { ticketSchema } from '../../schemas/ticket.ts';
import {
  answerErrors,
  answerJson,
  answerPage,
  answerRedirect,
  failures,
  formErrors,
  jsonErrors,
  localeQuery,
  takeBody,
} from '../http/openapi.ts';
import { uploadSchema } from './gather-uploads.ts';
import { keySchema } from './ticket-input.ts';
import { uploadPaths } from './upload-openapi.ts';

const reference = z.string().meta({ examples: ['CND-7K3M-Q9TX'] });

/** What every ticket brings, however it is sent. */
const ticket = z.object({
  ...ticketSchema.shape,
  key: keySchema.optional().meta({ description: 'Random id of this sending.' }),
  website: z.literal('').optional().meta({ description: 'People do not see it.' }),
});
const { fields: _, ...texts } = ticket.shape;
/** Fields of the site stand in forms as `fields.<id>`. */
const form = z.object(texts).catchall(z.string());

const challenge = z.looseObject({ parameters: z.looseObject({}), signature: z.string() });

const tickets: ZodOpenApiPathsObject = {
  '/api/tickets': {
    post: {
      operationId: 'fileTicket',
      tags: ['Tickets'],
      summary: 'File a ticket',
      description:
        'JSON and `Accept: application/json` are answered with JSON, forms with pages. The same key again gives the same reference and stores nothing.',
      requestParams: {
        header: z.object({
          'Idempotency-Key': keySchema.optional(),
          'Candil-Proof': z.string().optional().meta({
            description: '`{ challenge, solution }` as JSON in Base64; widens the limit.',
          }),
        }),
      },
      requestBody: takeBody({
        'application/json': ticket.extend({ uploads: z.array(uploadSchema).optional() }),
        'application/x-www-form-urlencoded': form,
        'multipart/form-data': form,
      }),
      responses: {
        201: answerJson(
          z.strictObject({
            reference,
            reply: z
              .string()
              .optional()
              .meta({ description: 'By when an answer comes, in words.' }),
          }),
          'Stored.',
        ),
        303: answerRedirect('Stored; to the page that shows the reference.'),
        ...answerErrors(
          [
            ...(['ticket_invalid', 'ticket_refused', 'idempotency_key_reused'] as const),
            ...(['upload_incomplete', 'uploads_busy', 'multipart_invalid'] as const),
            ...([...jsonErrors, 'form_invalid', 'rate_limited', ...failures] as const),
          ],
          { asPage: true },
        ),
      },
    },
  },
  '/api/tickets/challenge': {
    get: {
      operationId: 'getChallenge',
      tags: ['Tickets'],
      summary: 'Get a task whose solution widens the limit of tickets',
      responses: {
        200: answerJson(challenge, 'A task of ALTCHA 2.'),
        ...answerErrors(['rate_limited', ...failures]),
      },
    },
  },
  '/api/tickets/sent': {
    get: {
      operationId: 'findSent',
      tags: ['Tickets'],
      summary: 'Ask what was filed under a key',
      requestParams: { header: z.object({ 'Idempotency-Key': keySchema.optional() }) },
      responses: {
        200: answerJson(
          z.strictObject({ reference: reference.optional() }),
          'The reference, or nothing.',
        ),
        ...answerErrors(['rate_limited', ...failures]),
      },
    },
  },
  '/api/tickets/new': {
    get: {
      operationId: 'showKnownForm',
      tags: ['Tickets'],
      summary: 'Show the form of a customer who is signed in, without scripts',
      requestParams: {
        query: localeQuery.extend({
          channel: z.string().optional(),
          topic: z.string().optional(),
          article: z.string().optional(),
          q: z.string().optional(),
        }),
      },
      responses: {
        200: answerPage('The form, filled in.'),
        302: answerRedirect('To the page of the site, for everybody else.'),
        303: answerRedirect('To the page of the site, for everybody else.'),
        ...answerErrors(['not_found', 'rate_limited', ...failures], { asPage: true }),
      },
    },
  },
  '/api/tickets/received': {
    get: {
      operationId: 'showReceived',
      tags: ['Tickets'],
      summary: 'Show the reference of a ticket, without scripts',
      requestParams: {
        query: localeQuery.extend({
          reference: reference.optional(),
          corrected: z.string().optional(),
        }),
      },
      responses: {
        200: answerPage('The page; it names the address to the browser that sent the ticket.'),
        ...answerErrors(['not_found', 'rate_limited', ...failures], { asPage: true }),
      },
    },
  },
  '/api/tickets/address': {
    post: {
      operationId: 'correctAddress',
      tags: ['Tickets'],
      summary: 'Correct the address of a ticket, from the browser that sent it',
      requestBody: takeBody({
        'application/x-www-form-urlencoded': z.object({
          reference,
          email: ticketSchema.shape.email,
          locale: z.string(),
        }),
      }),
      responses: {
        303: answerRedirect('Corrected.'),
        410: answerPage('Too late, or another browser.'),
        422: answerPage('The mistake is named.'),
        ...answerErrors(['not_found', 'rate_limited', ...formErrors, ...failures], {
          asPage: true,
        }),
      },
    },
  },
  '/api/tickets/state': {
    post: {
      operationId: 'recordState',
      tags: ['Desks'],
      summary: 'Tell how far a ticket is',
      description: 'Unknown without `TICKET_STATE_SECRET`.',
      security: [{ deskSignature: [] }],
      requestBody: takeBody({ 'application/json': stateNewsSchema }),
      responses: {
        200: answerJson(
          z.strictObject({
            reference,
            state: z.enum(ticketStates),
            at: z.iso.datetime().nullable().meta({ description: 'Since when.' }),
          }),
          'What is known afterwards.',
        ),
        ...answerErrors([
          ...(['not_found', 'signature_invalid', 'signature_expired'] as const),
          ...(['ticket_unknown', 'state_invalid'] as const),
          ...jsonErrors,
          ...failures,
        ]),
      },
    },
  },
};

/** What `createTicketRoutes` and `createStateRoutes` answer. */
export const ticketPaths: ZodOpenApiPathsObject = { ...tickets, ...uploadPaths };
