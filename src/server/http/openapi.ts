import { z } from 'zod';
import type { ZodOpenApiResponseObject, ZodOpenApiResponsesObject } from 'zod-openapi';
import { apiErrorStatus, type ApiErrorCode } from './errors.ts';

/**
 * What the descriptions of routes are made of. Each room describes its own routes in its
 * `openapi.ts`; `src/server/openapi.ts` gathers them.
 */

/** Any route may fail so. */
export const failures = [
  'internal_error',
  'storage_unavailable',
] as const satisfies readonly ApiErrorCode[];

/** Any route that takes a body may answer so. */
export const anyBodyErrors = [
  'origin_refused',
  'body_incomplete',
  'length_required',
  'body_too_large',
] as const satisfies readonly ApiErrorCode[];

const bodyErrors = [...anyBodyErrors, 'media_type_unsupported'] as const;

/** Those of a body in JSON, and of one from a form. */
export const jsonErrors = ['json_invalid', ...bodyErrors] as const;
export const formErrors = ['form_invalid', ...bodyErrors] as const;

/** Errors that name fields. */
const namesFields = (code: ApiErrorCode): boolean =>
  code.endsWith('_invalid') || code === 'not_ready';

/** Headers of an answer with such a code. */
const headersOf: Partial<Record<ApiErrorCode, Readonly<Record<string, string>>>> = {
  rate_limited: { 'Retry-After': 'Seconds to wait.' },
  unauthorized: { 'WWW-Authenticate': 'How to sign in.' },
  not_ready: { 'Retry-After': 'Seconds to wait.' },
  proof_required: { 'Retry-After': 'Seconds after which it is taken without a proof.' },
  uploads_busy: { 'Retry-After': 'Seconds to wait.' },
  storage_unavailable: { 'Retry-After': 'Seconds to wait.' },
  media_type_unsupported: { Accept: 'Media types that are taken.' },
  upload_offset: { 'Upload-Offset': 'Where to go on, in bytes.' },
};

/** `{ "error": { "code": "…", "fields"?: {…} } }` with one of these codes. */
function errorSchema(codes: readonly ApiErrorCode[]) {
  const code = z.enum(codes).meta({ description: 'Permanent; docs/errors has a page for each.' });
  const fields = z.record(z.string(), z.string()).meta({
    description: 'Why fields were refused: `missing`, `too_long`, `invalid`, `unknown`, …',
  });
  const error = codes.some(namesFields)
    ? z.strictObject({ code, fields: fields.optional() })
    : z.strictObject({ code });
  return z.strictObject({ error });
}

/** Answers with errors, by their status. Where `asPage`, forms of readers get a page instead. */
export function answerErrors(
  codes: readonly ApiErrorCode[],
  { asPage = false }: { asPage?: boolean } = {},
): ZodOpenApiResponsesObject {
  const byStatus = Map.groupBy(new Set(codes), (code) => apiErrorStatus[code]);
  return Object.fromEntries(
    [...byStatus].map(([status, ofStatus]) => [
      `${status}`,
      {
        description: ofStatus.map((code) => `\`${code}\``).join(', '),
        ...describeHeaders(
          Object.fromEntries(ofStatus.flatMap((code) => Object.entries(headersOf[code] ?? {}))),
        ),
        content: {
          'application/json': { schema: errorSchema(ofStatus) },
          ...(asPage && page),
        },
      } satisfies ZodOpenApiResponseObject,
    ]),
  );
}

const page = { 'text/html': { schema: { type: 'string' } } } as const;

/** An answer in JSON. */
export const answerJson = (
  schema: z.core.$ZodType,
  description: string,
): ZodOpenApiResponseObject => ({ description, content: { 'application/json': { schema } } });

/** A page for readers. */
export const answerPage = (description: string): ZodOpenApiResponseObject => ({
  description,
  content: page,
});

/** An answer without a body; `headers` say what they hold. */
export const answerEmpty = (
  description: string,
  headers: Readonly<Record<string, string>> = {},
): ZodOpenApiResponseObject => ({ description, ...describeHeaders(headers) });

/** Leads to another page. */
export const answerRedirect = (description: string): ZodOpenApiResponseObject =>
  answerEmpty(description, { Location: 'Address of the page.' });

function describeHeaders(
  described: Readonly<Record<string, string>>,
): Pick<ZodOpenApiResponseObject, 'headers'> {
  const headers = Object.fromEntries(
    Object.entries(described).map(([name, description]) => [
      name,
      { description, schema: { type: 'string' as const } },
    ]),
  );
  return Object.keys(headers).length === 0 ? {} : { headers };
}

/** A body in one of these forms. */
export const takeBody = (content: Readonly<Record<string, z.core.$ZodType>>) => ({
  required: true,
  content: Object.fromEntries(Object.entries(content).map(([type, schema]) => [type, { schema }])),
});

/** `?locale=…` of routes that answer with a page. */
export const localeQuery = z.object({
  locale: z.string().optional().meta({ description: 'URL part of a language of the site.' }),
});
