import { z } from 'zod';
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import { ticketSchema } from '../../schemas/ticket.ts';
import {
  answerErrors,
  answerPage,
  answerRedirect,
  failures,
  formErrors,
  localeQuery,
  takeBody,
} from '../http/openapi.ts';
import { keySchema } from '../tickets/ticket-input.ts';

const tags = ['My requests'];
const form = 'application/x-www-form-urlencoded';
const ownTicket = z.object({ reference: z.string().meta({ examples: ['CND-7K3M-Q9TX'] }) });

const reading = answerErrors(['not_found', 'rate_limited', ...failures], { asPage: true });
const writing = answerErrors(['not_found', 'rate_limited', ...formErrors, ...failures], {
  asPage: true,
});
const noSession = answerRedirect('Without a session, to the page that asks for an address.');
const stranger = answerPage('A ticket of somebody else, or none at all.');

/** What `createRequestRoutes` answers: pages, for people. */
export const requestPaths: ZodOpenApiPathsObject = {
  '/api/requests': {
    get: {
      operationId: 'showRequests',
      tags,
      summary: 'Show the tickets of an address',
      requestParams: { query: localeQuery },
      responses: { 200: answerPage('The list.'), 303: noSession, ...reading },
    },
  },
  '/api/requests/links': {
    post: {
      operationId: 'askForLink',
      tags,
      summary: 'Ask for a link by mail',
      requestBody: takeBody({
        [form]: z.object({ email: ticketSchema.shape.email, locale: z.string() }),
      }),
      responses: {
        ...writing,
        303: answerRedirect('The same for every address.'),
        422: answerPage('This is no address.'),
        503: answerPage('No mail is sent here, or the storage is away.'),
      },
    },
  },
  '/api/requests/sent': {
    get: {
      operationId: 'showLinkSent',
      tags,
      summary: 'Show that a link is on its way',
      requestParams: { query: localeQuery },
      responses: { 200: answerPage('The page.'), ...reading },
    },
  },
  '/api/requests/open': {
    get: {
      operationId: 'showLink',
      tags,
      summary: 'Show the button that opens a link',
      requestParams: { query: localeQuery.extend({ token: z.string().optional() }) },
      responses: {
        200: answerPage('The button; the link is not used up.'),
        410: answerPage('The link was used, or is too old.'),
        ...reading,
      },
    },
  },
  '/api/requests/session': {
    post: {
      operationId: 'openSession',
      tags,
      summary: 'Use a link',
      requestParams: { query: localeQuery },
      requestBody: takeBody({ [form]: z.object({ token: z.string() }) }),
      responses: {
        303: answerRedirect('To the list, with the cookie `candil_requests`.'),
        410: answerPage('The link was used, or is too old.'),
        ...writing,
      },
    },
  },
  '/api/requests/session/end': {
    post: {
      operationId: 'endSession',
      tags,
      summary: 'Sign out',
      requestBody: takeBody({ [form]: z.object({ locale: z.string().optional() }) }),
      responses: { 303: answerRedirect('Signed out.'), ...writing },
    },
  },
  '/api/requests/{reference}': {
    get: {
      operationId: 'showRequest',
      tags,
      summary: 'Show a ticket',
      requestParams: {
        path: ownTicket,
        query: localeQuery.extend({ added: z.string().optional() }),
      },
      responses: { ...reading, 200: answerPage('The ticket.'), 303: noSession, 404: stranger },
    },
  },
  '/api/requests/{reference}/messages': {
    post: {
      operationId: 'addMessage',
      tags,
      summary: 'Add to a ticket',
      requestParams: { path: ownTicket, query: localeQuery },
      requestBody: takeBody({
        [form]: z.object({ body: z.string(), key: keySchema.optional() }),
        'multipart/form-data': z.object({ body: z.string(), key: keySchema.optional() }),
      }),
      responses: {
        ...writing,
        ...answerErrors(['uploads_busy', ...failures], { asPage: true }),
        303: answerRedirect('To the ticket; without a session, to the page that asks.'),
        404: stranger,
        422: answerPage('The form, with what is wrong.'),
      },
    },
  },
  '/api/requests/{reference}/solved': {
    post: {
      operationId: 'tellSolved',
      tags,
      summary: 'Call a ticket solved',
      requestParams: { path: ownTicket, query: localeQuery },
      requestBody: takeBody({ [form]: z.object({ key: keySchema.optional() }) }),
      responses: {
        ...writing,
        303: answerRedirect('To the ticket; without a session, to the page that asks.'),
        404: stranger,
      },
    },
  },
  '/api/requests/{reference}/files/{answer}/{position}': {
    get: {
      operationId: 'getAnswerFile',
      tags,
      summary: 'Save a file of an answer',
      requestParams: {
        path: ownTicket.extend({ answer: z.string(), position: z.string() }),
        query: localeQuery,
      },
      responses: {
        ...reading,
        200: {
          description: 'The file, to be saved.',
          content: { '*/*': { schema: { type: 'string', format: 'binary' } } },
        },
        303: noSession,
        404: stranger,
      },
    },
  },
};
