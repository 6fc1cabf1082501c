import { z } from 'zod';
import { logLevels } from '../lib/log.ts';

/** Longest times in seconds. */
const longest = { drain: 300, stop: 600 } as const;

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
  DRAIN_SECONDS: z.coerce.number().min(0).max(longest.drain).default(0),
  /** Seconds after that in which it finishes what is under way. */
  STOP_SECONDS: z.coerce.number().min(1).max(longest.stop).default(20),
};
