import type { LoadClient } from './load-client.ts';
import type { Usage } from './measured-process.ts';
import { rate } from './rounds.ts';
import type { System } from './systems.ts';

/** Seconds of votes between two looks. */
const interval = 30;

/** Memory after so many minutes of votes. */
export interface MemorySample extends Pick<Usage, 'resident' | 'heap'> {
  minute: number;
}

/** Sends votes at the fixed rate and reads the memory of the server, its garbage collected first. */
export async function* watchMemory(
  load: LoadClient,
  system: System,
  { articles, minutes }: { articles: readonly string[]; minutes: number },
): AsyncGenerator<MemorySample> {
  const [server] = system.servers;
  if (!server) return;
  for (let seconds = interval; seconds <= minutes * 60; seconds += interval) {
    await load.send(system, { articles, pace: { rate, seconds: interval } });
    const { resident, heap } = await server.read('memory');
    yield { minute: seconds / 60, resident, heap };
  }
}

/** By how much a series grows for each unit of `x`: the slope of the line of least squares. */
export function toSlope(points: readonly { x: number; y: number }[]): number {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const middle = { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) };
  const spread = points.reduce((sum, { x }) => sum + (x - middle.x) ** 2, 0);
  const common = points.reduce((sum, { x, y }) => sum + (x - middle.x) * (y - middle.y), 0);
  return common / spread;
}
