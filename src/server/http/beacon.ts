import type { Context, MiddlewareHandler } from 'hono';
import type { Manifest } from '../../schemas/manifest.ts';
import { ApiError } from './errors.ts';
import { getMediaType, readJson } from './request-body.ts';

/** Largest body in bytes of what a page sends while it is left. */
export const beaconLimit = 16_000;

/**
 * The body of what a page sends while it is left. Browsers send it as plain text, because any other
 * kind is asked for first where the API stands elsewhere, and the page is gone by then.
 */
export async function readBeacon(c: Context): Promise<unknown> {
  getMediaType(c, 'json', 'text');
  return readJson(c);
}

/**
 * Lets through what may be recorded: `not_found` where the site says that nothing is, and nothing
 * (status 204) of readers whose browser asks not to be followed, whoever sends it.
 */
export const requireRecording =
  (manifest: () => Promise<Manifest>): MiddlewareHandler =>
  async (c, next) => {
    if ((await manifest()).insights === undefined) throw new ApiError('not_found');
    if (asksNotTo(c)) return c.body(null, 204);
    return next();
  };

/** Whether a reader asks not to be followed: Global Privacy Control (https://www.w3.org/TR/gpc/) and Do Not Track. */
export const asksNotTo = (c: Context): boolean =>
  c.req.header('Sec-GPC') === '1' || c.req.header('DNT') === '1';
