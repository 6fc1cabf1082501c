import { Hono } from 'hono';
import type { Manifest } from '../../schemas/manifest.ts';
import { attemptBatchSchema } from '../../schemas/search-record.ts';
import type { ApiEnv } from '../http/api-env.ts';
import { beaconLimit, readBeacon, requireRecording } from '../http/beacon.ts';
import { clientAddress } from '../http/client-address.ts';
import { ApiError, refuseMethod, toErrorFields } from '../http/errors.ts';
import { createPrivateNames, mayCount } from '../http/private-names.ts';
import { limitRate, type RateLimiter } from '../http/rate-limit.ts';
import { limitBody } from '../http/request-body.ts';
import { findArticlePath } from '../site/find-article.ts';
import type { AttemptSteps } from './attempt-store.ts';

export interface AttemptRouteParts {
  manifest: () => Promise<Manifest>;
  /**
   * Of requests; of the steps of a network, and of those of one kind at one article. None where limits
   * are off.
   */
  limiters: Partial<
    Record<'attempts' | 'attemptsInAll' | 'attemptsAlike', RateLimiter | undefined>
  >;
  recordSteps: (steps: AttemptSteps) => Promise<void>;
}

/** `POST /`: what happened in the form of a ticket. */
export function createAttemptRoutes({
  manifest,
  limiters,
  recordSteps,
}: AttemptRouteParts): Hono<ApiEnv> {
  const toName = createPrivateNames();
  const routes = new Hono<ApiEnv>();
  routes.post(
    '/',
    limitRate(limiters.attempts),
    limitBody(beaconLimit),
    requireRecording(manifest),
    async (c) => {
      const body = await readBeacon(c);
      const parsed = attemptBatchSchema.safeParse(body);
      if (!parsed.success) {
        const fields = toErrorFields(parsed.error.issues, body);
        throw new ApiError('attempt_invalid', { fields });
      }
      const client = clientAddress(c);
      const known = toSteps(await manifest(), parsed.data);
      const steps = known.steps.filter(
        ({ kind, article }) =>
          mayCount(limiters.attemptsInAll, client) &&
          mayCount(limiters.attemptsAlike, toName(client, kind, article)),
      );
      if (steps.length > 0) await recordSteps({ ...known, steps });
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
