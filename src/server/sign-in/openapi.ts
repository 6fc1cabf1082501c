import { z } from 'zod';
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import { customerSchema } from '../../schemas/customer.ts';
import { ownChannelsSchema } from '../../schemas/locked-channel.ts';
import {
  answerEmpty,
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
import { tokenBodySchema } from './routes.ts';

const tags = ['Known customers'];
const form = 'application/x-www-form-urlencoded';
const customer = z.strictObject({ customer: z.nullable(customerSchema) });

const reading = answerErrors(['not_found', 'rate_limited', ...failures]);
const bodyFaults = ['not_found', 'rate_limited', ...jsonErrors, ...formErrors] as const;

/** What `createSignInRoutes` answers; none of it is there without a key for tokens. */
export const signInPaths: ZodOpenApiPathsObject = {
  '/api/customer': {
    get: {
      operationId: 'getCustomer',
      tags,
      summary: 'Ask whose browser this is',
      responses: { 200: answerJson(customer, 'The customer, or `null`.'), ...reading },
    },
  },
  '/api/customer/channels': {
    get: {
      operationId: 'listOwnChannels',
      tags,
      summary: 'Get the addresses of channels that are for this customer',
      requestParams: { query: localeQuery },
      responses: {
        200: answerJson(ownChannelsSchema, 'Addresses by channel; none for others.'),
        ...reading,
      },
    },
  },
  '/api/customer/contact': {
    get: {
      operationId: 'showOwnContact',
      tags,
      summary: 'Show the contact page with them, without scripts',
      requestParams: { query: localeQuery },
      responses: {
        200: answerPage('The page.'),
        302: answerRedirect('To that of the site, for everybody else.'),
        ...answerErrors(['not_found', 'rate_limited', ...failures], { asPage: true }),
      },
    },
  },
  '/api/customer/session': {
    post: {
      operationId: 'signIn',
      tags,
      summary: 'Sign in by a token of the company',
      description: 'Forms may come from any site; from one that was not named, a page asks first.',
      requestBody: takeBody({
        'application/json': tokenBodySchema,
        [form]: z.object({
          jwt: z.string().optional(),
          token: z.string().optional(),
          return_to: z.string().optional(),
          locale: z.string().optional(),
          confirmed: z.literal('yes').optional(),
        }),
      }),
      responses: {
        200: {
          ...answerJson(customer, 'Signed in, with the cookie `candil_customer`; or a question.'),
          content: {
            'application/json': { schema: customer },
            'text/html': { schema: { type: 'string' } },
          },
        },
        303: answerRedirect('Signed in; to `return_to`, or My requests.'),
        ...answerErrors(['token_refused', ...bodyFaults, ...failures], { asPage: true }),
      },
    },
  },
  '/api/customer/session/end': {
    post: {
      operationId: 'signOut',
      tags,
      summary: 'Sign out',
      requestBody: takeBody({
        'application/json': z.object({}),
        [form]: z.object({ return_to: z.string().optional(), locale: z.string().optional() }),
      }),
      responses: {
        204: answerEmpty('Signed out.'),
        303: answerRedirect('Signed out.'),
        ...answerErrors([...bodyFaults, ...failures], { asPage: true }),
      },
    },
  },
};
