import { ensureTemporal } from '../../contact/temporal.ts';

const millisecondsPerMinute = 60_000;

/** Calls `tick` now, on every full minute and when the page is looked at again, until `signal`. */
export async function eachMinute(
  tick: (now: Temporal.Instant) => void,
  signal: AbortSignal,
): Promise<void> {
  await ensureTemporal();
  if (signal.aborted) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = (): void => {
    const now = Date.now();
    tick(Temporal.Instant.fromEpochMilliseconds(now));
    clearTimeout(timer);
    timer = setTimeout(run, millisecondsPerMinute - (now % millisecondsPerMinute));
  };
  const onVisible = (): void => {
    if (document.visibilityState === 'visible') run();
  };
  document.addEventListener('visibilitychange', onVisible, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  run();
}
