import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { logLineSchema, type LogLine } from './protocol.ts';

/** The lines of a log; one that was cut off in the middle is left out. */
export function readLog(path: string): readonly LogLine[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => logLineSchema.parse(JSON.parse(line)));
}

/** Adds a line at the end. */
export function addToLog(path: string, line: LogLine): void {
  appendFileSync(path, `${JSON.stringify(line)}\n`);
}
