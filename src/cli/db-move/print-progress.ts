import type { MoveProgress } from '../../server/move/move-rows.ts';

/** How often a line on a terminal is written anew, in milliseconds. */
const pause = 100;

/** Clears the line that stands there. */
const anew = '\r\u001B[2K';

/** A line for each table: on a terminal it counts up, elsewhere it is written when it is done. */
export function createProgressPrinter(
  out: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>,
  now: () => number = () => performance.now(),
): (progress: MoveProgress) => void {
  let writtenAt = -Infinity;
  return ({ table, rows, of, isDone }) => {
    const start = out.isTTY ? anew : '';
    if (isDone) out.write(`${start}${table}  ${rows}\n`);
    else if (out.isTTY && now() - writtenAt >= pause) {
      writtenAt = now();
      out.write(`${start}${table}  ${rows} of ${of}`);
    }
  };
}
