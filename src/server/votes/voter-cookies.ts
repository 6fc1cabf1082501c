import { withServerBase } from '../../lib/base-path.ts';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';

/*
 * One reader may vote twice over: by the plain form, before the scripts are there or without them,
 * and by the scripts, which have an id of their own on the device. No page can read what the other
 * way used, so the browser carries both to us: `candil_voter` is the id that a form was given,
 * `candil_device` the id that the scripts send.
 */
const names = { form: 'candil_voter', device: 'candil_device' } as const;

/** 400 days is the most that browsers keep. In seconds. */
const maxAge = 400 * 24 * 60 * 60;

/** The id that a form of this browser was given; undefined if it never voted by one. */
export const formVoter = (c: Context): string | undefined => readVoter(c, names.form);

/** The id that the scripts of this browser send; undefined if they never voted. */
export const deviceVoter = (c: Context): string | undefined => readVoter(c, names.device);

/** Gives the browser the id that its form voted with. */
export const keepFormVoter = (c: Context, voter: string): void => keepVoter(c, names.form, voter);

/** Only browsers name an origin when they write: programs have no use for a cookie. */
export function keepDeviceVoter(c: Context, voter: string): void {
  if (c.req.header('Origin') === undefined || deviceVoter(c) === voter) return;
  keepVoter(c, names.device, voter);
}

function readVoter(c: Context, name: string): string | undefined {
  const parsed = z.uuid().safeParse(getCookie(c, name));
  return parsed.success ? parsed.data.toLowerCase() : undefined;
}

function keepVoter(c: Context, name: string, voter: string): void {
  setCookie(c, name, voter, {
    path: withServerBase('/api/votes/'),
    maxAge,
    httpOnly: true,
    sameSite: 'Lax',
    secure: c.req.header('Origin')?.startsWith('https:') ?? false,
  });
}
