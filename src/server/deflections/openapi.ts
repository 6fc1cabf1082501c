import type { ZodOpenApiPathsObject } from 'zod-openapi';
import { answerEmpty, answerErrors, failures, jsonErrors, takeBody } from '../http/openapi.ts';
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
};
