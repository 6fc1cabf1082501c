import { z } from 'zod';
import { logLevels } from '../lib/log.ts';

/** A time in seconds. */
function seconds(least: number, most: number) {
  const error = `must be a number of seconds from ${least} to ${most}`;
  return z.coerce.number({ error }).min(least, { error }).max(most, { error });
}

/** How the server is watched and stopped. */
export const operationSettings = {
  /** Lines of this level and those above it are written. */
  LOG_LEVEL: z.enum(logLevels, { error: `must be one of ${logLevels.join(', ')}` }).default('info'),
  /** `auto`: text on a terminal, JSON elsewhere. */
  LOG_FORMAT: z
    .enum(['auto', 'text', 'json'], { error: 'must be "auto", "text" or "json"' })
    .default('auto'),
  /** Who knows it may read `/api/metrics`; without it nothing is counted. */
  METRICS_TOKEN: z
    .string()
    .regex(/^[\w.~+/-]{32,}=*$/u, 'must be at least 32 letters, digits or signs of ._~+/-')
    .optional(),
  /** Seconds in which a server that was told to stop says so to load balancers, and still answers. */
  DRAIN_SECONDS: seconds(0, 300).default(0),
  /** Seconds after that in which it finishes what is under way. */
  STOP_SECONDS: seconds(1, 600).default(20),
};
