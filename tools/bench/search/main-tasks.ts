import type { CDPSession } from 'playwright-core';
import { z } from 'zod';

/** Of a trace: https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU */
const eventSchema = z.object({
  name: z.string(),
  pid: z.number(),
  tid: z.number(),
  /** Microseconds of the processor that the thread took. */
  tdur: z.number().optional(),
  args: z.object({ name: z.string().optional() }).optional(),
});

type TraceEvent = z.infer<typeof eventSchema>;

/**
 * Watches what a page's thread does.
 *
 * @returns ends it and tells the milliseconds of the processor that each task of the thread took
 */
export async function watchTasks(client: CDPSession): Promise<() => Promise<number[]>> {
  const events: TraceEvent[] = [];
  client.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) events.push(...[eventSchema.safeParse(event).data ?? []].flat());
  });
  const ended = new Promise<void>((resolve) => {
    client.once('Tracing.tracingComplete', () => resolve());
  });
  await client.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline', '__metadata'] },
  });
  return async () => {
    await client.send('Tracing.end');
    await ended;
    return listBusiest(events);
  };
}

/** The tasks of the busiest thread that draws a page: other pages, which are empty, have theirs. */
function listBusiest(events: readonly TraceEvent[]): number[] {
  const threads = new Map<string, number[]>();
  for (const event of events) {
    if (event.name === 'thread_name' && event.args?.name === 'CrRendererMain') {
      threads.set(toThread(event), []);
    }
  }
  for (const event of events) {
    if (event.name === 'RunTask') threads.get(toThread(event))?.push((event.tdur ?? 0) / 1000);
  }
  const sum = (tasks: readonly number[]): number => tasks.reduce((total, one) => total + one, 0);
  return [...threads.values()].sort((one, other) => sum(other) - sum(one))[0] ?? [];
}

const toThread = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
