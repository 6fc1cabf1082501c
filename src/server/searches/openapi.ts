import type { ZodOpenApiPathsObject } from 'zod-openapi';
import { searchBatchSchema } from '../../schemas/search-record.ts';
import { answerEmpty, answerErrors, failures, jsonErrors, takeBody } from '../http/openapi.ts';

/** What `createSearchRoutes` answers. */
export const searchPaths: ZodOpenApiPathsObject = {
  '/api/searches': {
    post: {
      operationId: 'recordSearches',
      tags: ['Searches'],
      summary: 'Tell what was searched for, and what became of it',
      description:
        'An id that was sent before is the same search: what the reader opened and went on to is added. `404` where `insights.record` of the site is `false`; with `Sec-GPC: 1` or `DNT: 1` nothing is stored.',
      requestBody: takeBody({
        'application/json': searchBatchSchema,
        'text/plain': searchBatchSchema,
      }),
      responses: {
        204: answerEmpty('Stored, or left out.'),
        ...answerErrors([
          'not_found',
          'search_invalid',
          'rate_limited',
          ...jsonErrors,
          ...failures,
        ]),
      },
    },
  },
};
