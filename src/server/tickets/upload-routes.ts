import { Hono, type Context } from 'hono';
import { mostBytesOfOne } from '../../schemas/file-limits.ts';
import type { Manifest } from '../../schemas/manifest.ts';
import { partBytes } from '../../schemas/upload.ts';
import type { ApiEnv } from '../http/api-env.ts';
import { clientAddress } from '../http/client-address.ts';
import { ApiError, refuseMethod } from '../http/errors.ts';
import { limitRate, type RateLimiter } from '../http/rate-limit.ts';
import { limitBody } from '../http/request-body.ts';
import { keepPace } from '../uploads/keep-pace.ts';
import { createPlaces } from '../uploads/places.ts';
import type { FindCustomer } from './answer-page.ts';
import { offsetHeader, uploadIdSchema, type UploadParts } from './upload-parts.ts';

/** Parts that are received at a time, of all and of each client: they are in memory meanwhile. */
const most = { parts: 32, ofClient: 6 } as const;

export interface UploadRouteParts {
  sent: UploadParts;
  manifest: () => Promise<Manifest>;
  findCustomer: FindCustomer;
  limiter: RateLimiter | undefined;
}

/**
 * Files in parts, so that one that broke off goes on where it stopped: `HEAD /<id>` says how much is
 * here, `PATCH /<id>` adds to it, `DELETE /<id>` forgets it. The ticket names them.
 */
export function createUploadRoutes(parts: UploadRouteParts): Hono<ApiEnv> {
  const { sent } = parts;
  const places = createPlaces(most.parts, most.ofClient);
  const routes = new Hono<ApiEnv>();
  routes.use('/:upload', limitRate(parts.limiter));
  routes.get('/:upload', async (c) => answerOffset(c, await sent.findLength(readId(c))));
  routes.patch('/:upload', limitBody(partBytes.most), async (c) => {
    const client = clientAddress(c);
    places.take(client);
    try {
      return answerOffset(c, await sent.append({ ...(await readPart(c, parts)), client }));
    } finally {
      places.leave(client);
    }
  });
  routes.delete('/:upload', async (c) => {
    await sent.remove([readId(c)]);
    return c.body(null, 204);
  });
  routes.all('/:upload', refuseMethod('GET', 'HEAD', 'PATCH', 'DELETE'));
  return routes;
}

const answerOffset = (c: Context, offset: number): Response =>
  c.body(null, 204, { [offsetHeader]: String(offset) });

/** Throws `not_found` for an id that no browser makes. */
function readId(c: Context<ApiEnv>): string {
  const id = uploadIdSchema.safeParse(c.req.param('upload'));
  if (!id.success) throw new ApiError('not_found');
  return id.data;
}

/** A part that the form takes; what is in the file is looked at when it is whole. */
async function readPart(c: Context<ApiEnv>, { manifest, findCustomer }: UploadRouteParts) {
  const upload = readId(c);
  const { files } = (await manifest()).ticketRules;
  const isLocked = files.signedIn === true && (await findCustomer?.(c)) === undefined;
  if (files.count === 0) throw new ApiError('ticket_invalid', { fields: { files: 'too_many' } });
  if (isLocked) throw new ApiError('ticket_invalid', { fields: { files: 'sign_in' } });
  const start = Number(/^\d{1,9}$/u.exec(c.req.header(offsetHeader) ?? '')?.[0] ?? Number.NaN);
  const content = await readBytes(c);
  if (Number.isNaN(start) || content.byteLength === 0) throw new ApiError('body_incomplete');
  if (start + content.byteLength > mostBytesOfOne(files)) throw new ApiError('body_too_large');
  return { upload, start, content };
}

/** A browser gives a part up after a minute: one that comes more slowly than this only holds a place. */
const slowest = { grace: 20_000, least: partBytes.first / 60 };

async function readBytes({ req: { raw } }: Context): Promise<Uint8Array> {
  const body = raw.body && keepPace(raw.body, slowest);
  try {
    return new Uint8Array(await new Response(body).arrayBuffer());
  } catch {
    throw new ApiError('body_incomplete');
  }
}
