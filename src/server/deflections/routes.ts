import { Hono } from 'hono';
import { z } from 'zod';
import type { Manifest } from '../../schemas/manifest.ts';
import type { ApiEnv } from '../http/api-env.ts';
import { ApiError, refuseMethod, toErrorFields } from '../http/errors.ts';
import { findArticlePath } from '../site/find-article.ts';
import { limitRate, type RateLimiter } from '../http/rate-limit.ts';
import { getMediaType, limitBody, readJson } from '../http/request-body.ts';
import type { Deflection } from './deflection-store.ts';

/** Largest body in bytes. */
const bodyLimit = 4_000;

export const deflectionSchema = z.strictObject({
  attempt: z.uuid().transform((id) => id.toLowerCase()),
  /** `<locale>/<articleId>`, or the address of its page on the site. */
  article: z.string().min(1).max(500),
  topic: z.string().max(100).default(''),
});

export interface DeflectionRouteParts {
  manifest: () => Promise<Manifest>;
  limiter: RateLimiter | undefined;
  recordDeflection: (deflection: Deflection) => Promise<void>;
}

/** `POST /`: an article solved what a reader was about to write. */
export function createDeflectionRoutes(parts: DeflectionRouteParts): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  routes.post('/', limitRate(parts.limiter), limitBody(bodyLimit), async (c) => {
    getMediaType(c, 'json');
    const body = await readJson(c);
    const parsed = deflectionSchema.safeParse(body);
    if (!parsed.success) {
      const fields = toErrorFields(parsed.error.issues, body);
      throw new ApiError('deflection_invalid', { fields });
    }
    const { attempt, article, topic } = parsed.data;
    const manifest = await parts.manifest();
    const path = findArticlePath(manifest, article);
    if (path === undefined) throw new ApiError('article_unknown');
    const [locale = '', ...id] = path.split('/');
    const known = manifest.topics.includes(topic) ? topic : '';
    await parts.recordDeflection({ attempt, locale, articleId: id.join('/'), topic: known });
    return c.body(null, 204);
  });
  routes.all('/', refuseMethod('POST'));
  return routes;
}
