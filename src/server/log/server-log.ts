import pino, { stdTimeFunctions } from 'pino';
import { z } from 'zod';
import { logLevels, type Log, type LogLevel } from '../../lib/log.ts';
import { hideAddresses } from './hide-addresses.ts';
import { currentRequestId } from './request-context.ts';

export interface LogSettings {
  LOG_LEVEL: LogLevel;
  LOG_FORMAT: 'auto' | 'text' | 'json';
}

/** Where lines go, each with its end. */
export interface LogStream {
  isTTY?: boolean;
  write(line: string): unknown;
}

/**
 * A log of lines in JSON, or as text for people. A line names its time, its level and the request
 * for which it was written, and holds no e-mail address.
 */
export function createServerLog(
  { LOG_LEVEL, LOG_FORMAT }: LogSettings,
  stream: LogStream = process.stderr,
): Log {
  const isText = LOG_FORMAT === 'text' || (LOG_FORMAT === 'auto' && stream.isTTY === true);
  const logger = pino(
    {
      level: LOG_LEVEL,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
      mixin: () => ({ requestId: currentRequestId() }),
    },
    { write: (line) => void stream.write(isText ? toText(line) : line) },
  );
  return (message, level = 'warn') => logger[level](hideAddresses(message));
}

const lineSchema = z.object({
  level: z.enum(logLevels),
  requestId: z.string().optional(),
  msg: z.string(),
});

/** What is usual is told as it is; the rest begins with its level. */
function toText(line: string): string {
  const { level, requestId, msg } = lineSchema.parse(JSON.parse(line));
  const start = level === 'info' ? '' : `${level}: `;
  return `${start}${msg}${requestId === undefined ? '' : ` [${requestId}]`}\n`;
}
