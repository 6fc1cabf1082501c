import { z } from 'zod';
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import { answerNewsSchema } from '../../schemas/ticket-answer.ts';
import {
  answerEmpty,
  answerErrors,
  answerJson,
  failures,
  jsonErrors,
  anyBodyErrors,
  takeBody,
} from '../http/openapi.ts';

const refusals = ['not_found', 'signature_invalid', 'signature_expired', 'rate_limited'] as const;

const bell = (desk: string, schema: z.core.$ZodType) => ({
  tags: ['Desks'],
  summary: `Hear from ${desk} that there is something to read`,
  description: `The webhook of ${desk}, with its signature; unknown without its secret.`,
  requestBody: takeBody({ 'application/json': schema }),
  responses: {
    204: answerEmpty('Heard.'),
    // Whatever they call it, it is JSON.
    ...answerErrors([...refusals, 'json_invalid', ...anyBodyErrors, ...failures]),
  },
});

/** What `createAnswerRoutes` answers. */
export const answerPaths: ZodOpenApiPathsObject = {
  '/api/tickets/answers': {
    post: {
      operationId: 'receiveAnswer',
      tags: ['Desks'],
      summary: 'Bring an answer of the desk',
      description: 'Unknown without `TICKET_STATE_SECRET`.',
      security: [{ deskSignature: [] }],
      requestBody: takeBody({ 'application/json': answerNewsSchema }),
      responses: {
        200: answerJson(
          z.strictObject({ id: z.string(), reference: z.string(), known: z.boolean() }),
          'Stored, now or (`known`) before.',
        ),
        ...answerErrors([
          ...(['answer_invalid', 'ticket_unknown', 'messages_full'] as const),
          ...refusals,
          ...jsonErrors,
          ...failures,
        ]),
      },
    },
  },
  '/api/tickets/answers/zendesk': {
    post: {
      operationId: 'hearZendesk',
      ...bell('Zendesk', z.object({ ticket_id: z.string().optional() })),
    },
  },
  '/api/tickets/answers/chatwoot': {
    post: {
      operationId: 'hearChatwoot',
      ...bell('Chatwoot', z.object({ event: z.string().optional() })),
    },
  },
};
