import { Hono } from 'hono';
import type { Manifest } from '../../schemas/manifest.ts';
import { attemptBatchSchema } from '../../schemas/search-record.ts';
import type { ApiEnv } from '../http/api-env.ts';
import { beaconLimit, readBeacon, requireRecording } from '../http/beacon.ts';
import { ApiError, refuseMethod, toErrorFields } from '../http/errors.ts';
import { limitRate, type RateLimiter } from '../http/rate-limit.ts';
import { limitBody } from '../http/request-body.ts';
import { findArticlePath } from '../site/find-article.ts';
import type { AttemptSteps } from './attempt-store.ts';

export interface AttemptRouteParts {
  manifest: () => Promise<Manifest>;
  limiter: RateLimiter | undefined;
  recordSteps: (steps: AttemptSteps) => Promise<void>;
}

/** `POST /`: what happened in the form of a ticket. */
export function createAttemptRoutes({
  manifest,
  limiter,
  recordSteps,
}: AttemptRouteParts): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  routes.post(
    '/',
    limitRate(limiter),
    limitBody(beaconLimit),
    requireRecording(manifest),
    async (c) => {
      const body = await readBeacon(c);
      const parsed = attemptBatchSchema.safeParse(body);
      if (!parsed.success) {
        const fields = toErrorFields(parsed.error.issues, body);
        throw new ApiError('attempt_invalid', { fields });
      }
      const steps = toSteps(await manifest(), parsed.data);
      if (steps.steps.length > 0) await recordSteps(steps);
      return c.body(null, 204);
    },
  );
  routes.all('/', refuseMethod('POST'));
  return routes;
}

/** Steps of what the site does not know are left out. */
function toSteps(manifest: Manifest, { attempt, locale, steps }: AttemptSteps): AttemptSteps {
  if (!manifest.locales.includes(locale)) return { attempt, locale, steps: [] };
  const known = steps.flatMap(({ kind, article, topic }) => {
    const path = article === '' ? '' : findArticlePath(manifest, article);
    if (path === undefined || needsArticle(kind) !== (path !== '')) return [];
    return [{ kind, article: path, topic: manifest.topics.includes(topic) ? topic : '' }];
  });
  return { attempt, locale, steps: known };
}

/** A ticket that was stored counts itself: here `sent` tells of an article that was opened before. */
const needsArticle = (kind: AttemptSteps['steps'][number]['kind']): boolean => kind !== 'started';
