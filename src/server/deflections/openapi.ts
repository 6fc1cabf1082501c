import type { ZodOpenApiPathsObject } from 'zod-openapi';
import { answerEmpty, answerErrors, failures, jsonErrors, takeBody } from '../http/openapi.ts';
import { attemptBatchSchema } from '../../schemas/search-record.ts';
import { deflectionSchema } from './routes.ts';

/** What `createDeflectionRoutes` answers. */
export const deflectionPaths: ZodOpenApiPathsObject = {
  '/api/deflections': {
    post: {
      operationId: 'recordDeflection',
      tags: ['Tickets'],
      summary: 'Tell that an article made a ticket needless',
      requestBody: takeBody({ 'application/json': deflectionSchema }),
      responses: {
        204: answerEmpty('Stored.'),
        ...answerErrors([
          ...(['article_unknown', 'deflection_invalid', 'rate_limited'] as const),
          ...jsonErrors,
          ...failures,
        ]),
      },
    },
  },
  '/api/attempts': {
    post: {
      operationId: 'recordAttempt',
      tags: ['Tickets'],
      summary: 'Tell what happened while a ticket was written',
      description:
        'Each step counts once for an attempt. `404` where `insights.record` of the site is `false`; with `Sec-GPC: 1` or `DNT: 1` nothing is stored.',
      requestBody: takeBody({
        'application/json': attemptBatchSchema,
        'text/plain': attemptBatchSchema,
      }),
      responses: {
        204: answerEmpty('Stored, or left out.'),
        ...answerErrors([
          ...(['not_found', 'attempt_invalid', 'rate_limited'] as const),
          ...jsonErrors,
          ...failures,
        ]),
      },
    },
  },
};
