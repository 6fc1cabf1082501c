import { Hono } from 'hono';
import { afterEach, beforeEach } from 'vitest';
import { startTry, startVendor, type Try, type Vendor } from './run-importer.ts';

/** A vendor that is tried. */
export interface Tried {
  vendor: Vendor;
  attempt: Try;
  /** Answers that come before the true ones, by path. */
  failures: Map<string, Response[]>;
}

/** Lets each test of a file start a vendor that wants an authorization; ended behind it. */
export function useVendor(): (source: string, authorization: string, app: Hono) => Promise<Tried> {
  let tried: Tried | undefined;
  beforeEach(() => {
    tried = undefined;
  });
  afterEach(async () => {
    await tried?.vendor.close();
    await tried?.attempt.remove();
  });
  return async (source, authorization, app) => {
    const failures = new Map<string, Response[]>();
    const guarded = new Hono();
    guarded.use(async (context, next) => {
      const failure = failures.get(context.req.path)?.shift();
      if (failure) return failure;
      if (context.req.header('authorization') !== authorization) {
        return context.json({ code: 'unauthorized' }, 401);
      }
      await next();
      return undefined;
    });
    guarded.route('/', app);
    tried = { vendor: await startVendor(guarded), attempt: await startTry(source), failures };
    return tried;
  };
}

export const basic = (key: string): string => `Basic ${Buffer.from(`${key}:X`).toString('base64')}`;

/** Codes of what the check finds in what was imported. */
export const listCodes = async ({ attempt }: Tried): Promise<readonly string[]> =>
  (await attempt.check()).map((line) => line.split(' ')[0] ?? '');
