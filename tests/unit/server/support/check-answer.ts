import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { z } from 'zod';
import { describeApi } from '../../../../src/server/openapi.ts';

/** Methods of the description. */
export const methods = ['get', 'head', 'put', 'post', 'patch', 'delete'] as const;

const contentSchema = z.record(z.string(), z.object({ schema: z.record(z.string(), z.unknown()) }));
const operationSchema = z.object({
  responses: z.record(
    z.string(),
    z.object({
      content: contentSchema.optional(),
      headers: z.record(z.string(), z.unknown()).default({}),
    }),
  ),
});
const documentSchema = z.object({
  paths: z.record(z.string(), z.partialRecord(z.enum(methods), operationSchema)),
  components: z.record(z.string(), z.unknown()).default({}),
});

const { paths } = documentSchema.parse(JSON.parse(JSON.stringify(describeApi())));
// Zod writes a pattern beside each format.
const ajv = new Ajv2020({ strict: false, validateFormats: false });
const validators = new WeakMap<object, ValidateFunction>();

/** Every operation that is described, as `GET /api/health`. */
export const described: readonly string[] = Object.entries(paths).flatMap(([path, item]) =>
  Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
);

const countNames = (path: string): number => path.split('{').length;

/** An error that an operation is said to answer, in JSON alone. */
export interface DescribedError {
  /** As in `described`. */
  operation: string;
  code: string;
}

const errorSchema = z.object({
  properties: z.object({
    error: z.object({ properties: z.object({ code: z.object({ enum: z.array(z.string()) }) }) }),
  }),
});

/** Every error that is described, of answers that are never pages. */
export const describedErrors: readonly DescribedError[] = Object.entries(paths).flatMap(
  ([path, item]) =>
    Object.entries(item).flatMap(([method, { responses }]) =>
      Object.values(responses).flatMap(({ content = {} }) => {
        const error = errorSchema.safeParse(content['application/json']?.schema);
        if (!error.success || 'text/html' in content) return [];
        const operation = `${method.toUpperCase()} ${path}`;
        return error.data.properties.error.properties.code.enum.map((code) => ({
          operation,
          code,
        }));
      }),
    ),
);

const patterns = Object.entries(paths)
  .map(([path, item]) => ({ path, item, pattern: toPattern(path) }))
  // `/api/requests/sent` is no reference of a ticket.
  .toSorted(
    (one, other) =>
      countNames(one.path) - countNames(other.path) || other.path.length - one.path.length,
  );

/** Only articles have slashes in their names. */
function toPattern(path: string): RegExp {
  const source = path
    .replaceAll('.', String.raw`\.`)
    .replaceAll('{article}', '.+')
    .replaceAll(/\{\w+\}/gu, '[^/]+');
  return new RegExp(`^${source}$`, 'u');
}

/** What an answer has that the description of its route does not say; undefined if nothing. */
export async function findUndescribed(
  method: string,
  path: string,
  response: Response,
): Promise<string | undefined> {
  const where = `${method} ${path} → ${response.status}`;
  const found = patterns.find(({ pattern }) => pattern.test(path));
  if (!found) return response.status < 400 ? `${where}: no such path is described` : undefined;
  const name = z.enum(methods).safeParse(method.toLowerCase()).data;
  const operation = name && (found.item[name] ?? (name === 'head' ? found.item.get : undefined));
  if (!operation) {
    return response.status < 400 && method !== 'OPTIONS'
      ? `${where}: ${found.path} has no such method`
      : undefined;
  }
  const answer = operation.responses[String(response.status)];
  if (!answer) return `${where}: this status is not described (${await response.text()})`;
  const missing = Object.keys(answer.headers).filter(
    (header) => header === 'Location' && !response.headers.has(header),
  );
  if (missing.length > 0) return `${where}: has no header ${missing.join(', ')}`;
  if (method === 'HEAD') return undefined;
  return findWrongBody(where, answer.content ?? {}, response);
}

async function findWrongBody(
  where: string,
  content: z.infer<typeof contentSchema>,
  response: Response,
): Promise<string | undefined> {
  const [type = ''] = (response.headers.get('Content-Type') ?? '').split(';');
  const media = content[type] ?? content['*/*'];
  const text = await response.text();
  if (!media) return text === '' ? undefined : `${where}: ${type} is not described`;
  if (type !== 'application/json') return undefined;
  const validate = validatorOf(media.schema);
  if (validate(JSON.parse(text))) return undefined;
  return `${where}: ${ajv.errorsText(validate.errors)} in ${text}`;
}

function validatorOf(schema: object): ValidateFunction {
  const known = validators.get(schema);
  if (known) return known;
  const validate = ajv.compile(schema);
  validators.set(schema, validate);
  return validate;
}
