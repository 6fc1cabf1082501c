import { Hono } from 'hono';
import type { Manifest } from '../../schemas/manifest.ts';
import { searchBatchSchema, type SearchRecord } from '../../schemas/search-record.ts';
import type { ApiEnv } from '../http/api-env.ts';
import { beaconLimit, readBeacon, requireRecording } from '../http/beacon.ts';
import { clientAddress } from '../http/client-address.ts';
import { ApiError, refuseMethod, toErrorFields } from '../http/errors.ts';
import { createPrivateNames, mayCount } from '../http/private-names.ts';
import { limitRate, type RateLimiter } from '../http/rate-limit.ts';
import { limitBody } from '../http/request-body.ts';
import { findArticlePath } from '../site/find-article.ts';
import type { SearchStore } from './search-store.ts';

export interface SearchRouteParts {
  manifest: () => Promise<Manifest>;
  /**
   * Of requests; of the searches of a network, and of those with one question. None where limits are
   * off.
   */
  limiters: Partial<
    Record<'searches' | 'searchesInAll' | 'searchesAlike', RateLimiter | undefined>
  >;
  searches: Pick<SearchStore, 'recordSearches'>;
}

/** `POST /`: searches of a tab, and what became of them. */
export function createSearchRoutes({
  manifest,
  limiters,
  searches,
}: SearchRouteParts): Hono<ApiEnv> {
  const toName = createPrivateNames();
  const routes = new Hono<ApiEnv>();
  routes.post(
    '/',
    limitRate(limiters.searches),
    limitBody(beaconLimit),
    requireRecording(manifest),
    async (c) => {
      const body = await readBeacon(c);
      const parsed = searchBatchSchema.safeParse(body);
      if (!parsed.success) {
        const fields = toErrorFields(parsed.error.issues, body);
        throw new ApiError('search_invalid', { fields });
      }
      const client = clientAddress(c);
      const heard = toKnown(await manifest(), parsed.data.searches).filter(() =>
        mayCount(limiters.searchesInAll, client),
      );
      await searches.recordSearches(heard, ({ locale, questionKey }) =>
        mayCount(limiters.searchesAlike, toName(client, locale, questionKey)),
      );
      return c.body(null, 204);
    },
  );
  routes.all('/', refuseMethod('POST'));
  return routes;
}

/** Searches in languages of the site; an article that it does not know, any more, is not named. */
const toKnown = (manifest: Manifest, records: readonly SearchRecord[]): SearchRecord[] =>
  records
    .filter(({ locale }) => manifest.locales.includes(locale))
    .map((record) => ({
      ...record,
      position: record.opened === '' ? 0 : Math.max(1, record.position),
      opened: (record.opened && findArticlePath(manifest, record.opened)) ?? '',
    }));
