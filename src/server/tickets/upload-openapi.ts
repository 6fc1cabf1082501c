import { z } from 'zod';
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import { answerEmpty, answerErrors, failures } from '../http/openapi.ts';
import { offsetHeader, uploadIdSchema } from './upload-parts.ts';

const path = z.object({ upload: uploadIdSchema });

const here = answerEmpty('How much is here.', { [offsetHeader]: 'Bytes that are here.' });
const refusals = ['not_found', 'rate_limited', ...failures] as const;

const ask = (operationId: string) => ({
  operationId,
  tags: ['Tickets'],
  summary: 'Ask how much of a file is here',
  requestParams: { path },
  responses: { 204: here, ...answerErrors(refusals) },
});

/** What `createUploadRoutes` answers. */
export const uploadPaths: ZodOpenApiPathsObject = {
  '/api/tickets/uploads/{upload}': {
    head: ask('askUpload'),
    get: ask('getUpload'),
    patch: {
      operationId: 'addToUpload',
      tags: ['Tickets'],
      summary: 'Send a part of a file',
      requestParams: {
        path,
        header: z.object({ [offsetHeader]: z.string().regex(/^\d{1,9}$/u) }),
      },
      requestBody: {
        required: true,
        content: { 'application/partial-upload': { schema: { type: 'string', format: 'binary' } } },
      },
      responses: {
        204: here,
        ...answerErrors([
          ...(['upload_offset', 'ticket_invalid', 'uploads_busy'] as const),
          ...(['origin_refused', 'body_incomplete', 'length_required', 'body_too_large'] as const),
          ...refusals,
        ]),
      },
    },
    delete: {
      operationId: 'removeUpload',
      tags: ['Tickets'],
      summary: 'Forget a file that was sent in parts',
      requestParams: { path },
      responses: {
        204: answerEmpty('Its bytes are gone.'),
        ...answerErrors(['origin_refused', ...refusals]),
      },
    },
  },
};
