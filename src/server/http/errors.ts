import type { Context, ErrorHandler } from 'hono';
import { routePath } from 'hono/route';
import { fieldErrorCodes } from '../../schemas/ticket.ts';
import type { Log } from '../../lib/log.ts';
import { isStorageError } from '../db/storage-error.ts';

/** Every code that the API answers with; each has a page under docs/errors/. */
export const apiErrorStatus = {
  json_invalid: 400,
  form_invalid: 400,
  body_incomplete: 400,
  multipart_invalid: 400,
  signature_invalid: 401,
  signature_expired: 401,
  token_refused: 401,
  unauthorized: 401,
  origin_refused: 403,
  not_found: 404,
  article_unknown: 404,
  ticket_unknown: 404,
  method_not_allowed: 405,
  upload_offset: 409,
  upload_incomplete: 409,
  length_required: 411,
  body_too_large: 413,
  media_type_unsupported: 415,
  vote_invalid: 422,
  feedback_invalid: 422,
  feedback_refused: 422,
  ticket_invalid: 422,
  ticket_refused: 422,
  idempotency_key_reused: 422,
  messages_full: 422,
  ticket_closed: 422,
  deflection_invalid: 422,
  search_invalid: 422,
  attempt_invalid: 422,
  state_invalid: 422,
  answer_invalid: 422,
  proof_required: 429,
  rate_limited: 429,
  internal_error: 500,
  uploads_busy: 503,
  not_ready: 503,
  storage_unavailable: 503,
} as const;
export type ApiErrorCode = keyof typeof apiErrorStatus;

/** Why fields were refused, by name of the field. */
export type ErrorFields = Readonly<Record<string, string>>;

/** Thrown by routes; the error handler makes the answer. */
export class ApiError extends Error {
  readonly code: ApiErrorCode;
  readonly fields: ErrorFields | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: ApiErrorCode,
    details: { fields?: ErrorFields; headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(code);
    this.name = 'ApiError';
    this.code = code;
    this.fields = details.fields;
    this.headers = details.headers ?? {};
  }
}

/** Seconds after which a client may ask again when the storage is away. */
const storageRetryAfter = '5';

/**
 * Makes the answer to every error: `{ "error": { "code": "…", "fields"?: {…} } }`. `log` gets the
 * details, which clients must not see.
 */
export function createErrorHandler(log: Log): ErrorHandler {
  return (error, c) => {
    if (error instanceof ApiError) return answerError(c, error);
    // The path may hold the reference of a ticket, its pattern holds nothing of anybody.
    log(describeFailure(`${c.req.method} ${routePath(c)}`, error), 'error');
    return answerError(c, toApiError(error));
  };
}

/** What a client is told of an error: a storage that is away may be there again soon. */
export function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  if (!isStorageError(error)) return new ApiError('internal_error');
  return new ApiError('storage_unavailable', { headers: { 'Retry-After': storageRetryAfter } });
}

/**
 * The line of an error in the log: with the stack for a mistake of ours; one short line, the same
 * for every request, for a storage that is away.
 */
export function describeFailure(where: string, error: unknown): string {
  if (!(error instanceof Error)) return `${where}\n${String(error)}`;
  if (!isStorageError(error)) return `${where}\n${error.stack ?? error.message}`;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return `The storage is away: ${error.message === '' ? code : error.message}`;
}

/** The answer to an error as JSON. */
export function answerError(c: Context, { code, fields, headers }: ApiError): Response {
  noteError(c, code);
  const error = fields === undefined ? { code } : { code, fields };
  return c.json({ error }, apiErrorStatus[code], { ...headers });
}

/** Says with which error a request was answered, to those who count. */
export const noteError = (c: Context, code: ApiErrorCode): void => c.set('errorCode', code);

/** Answers every method that a path does not have. */
export function refuseMethod(...allowed: readonly string[]): () => never {
  return () => {
    throw new ApiError('method_not_allowed', { headers: { Allow: allowed.join(', ') } });
  };
}

/** What zod and zod/mini say of one mistake. */
interface Issue {
  code: string;
  path: readonly PropertyKey[];
  message: string;
  keys?: readonly string[];
}

/** Unknown fields named in one answer; a hostile body could have a hundred thousand. */
const mostUnknown = 10;

const ownCodes: ReadonlySet<string> = new Set(fieldErrorCodes);

/** The first mistake of each field: `missing`, `too_long`, `invalid` or `unknown`. */
export function toErrorFields(issues: readonly Issue[], input: unknown): ErrorFields {
  const named = issues.flatMap((issue) => nameMistakes(issue, input));
  return Object.fromEntries(named.reverse());
}

function nameMistakes(issue: Issue, input: unknown): [string, string][] {
  if (issue.code === 'unrecognized_keys') {
    return (issue.keys ?? []).slice(0, mostUnknown).map((key) => [key, 'unknown']);
  }
  const [field] = issue.path;
  if (typeof field !== 'string') return [];
  return [[field, hasField(input, field) ? toCode(issue.message) : 'missing']];
}

const hasField = (input: unknown, field: string): boolean =>
  typeof input === 'object' && input !== null && Object.hasOwn(input, field);

const toCode = (message: string): string => (ownCodes.has(message) ? message : 'invalid');
