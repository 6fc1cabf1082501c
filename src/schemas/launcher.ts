import { z } from 'zod';

/** The script that a company puts into its own pages, below the address of the site. */
export const launcherScriptPath = '/launcher.js';

/**
 * An origin, or all below a domain: what `frame-ancestors` understands (CSP Level 3, 2.3.1). Plain
 * http only on the machine of whoever tries it out.
 */
const originPattern =
  /^(?:https:\/\/(?:\*\.)?(?:[\da-z](?:[\da-z-]*[\da-z])?\.)+[a-z][\da-z-]*[\da-z](?::\d+)?|https?:\/\/localhost(?::(?:\d+|\*))?)$/u;

/** Whose pages may show the help centre in a frame. */
export const launcherSchema = z.strictObject({
  /** Origins of those pages, such as `https://www.example.com` or `https://*.example.com`. */
  origins: z
    .array(
      z
        .string()
        .regex(
          originPattern,
          'is no origin. Write it without a path and without a slash at its end, such as "https://www.example.com", or "https://*.example.com" for all below a domain',
        ),
    )
    .min(1, 'is empty. Name the origin of a page that shows the launcher, or leave "launcher" out'),
});
export type LauncherSettings = z.infer<typeof launcherSchema>;

/** Which pages may be shown in frames, and by whose. */
export const framesSchema = z.object({
  origins: z.array(z.string()),
  /** Paths of those pages; all others refuse every frame. */
  pages: z.array(z.string()),
});
export type Frames = z.infer<typeof framesSchema>;
