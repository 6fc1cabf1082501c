import { closedElse, lookForClosures } from './short-notice.ts';

const millisecondsPerMinute = 60_000;

/**
 * Calls `tick` now, on every full minute, when the page is looked at again and when something else is
 * closed at short notice, until `signal`.
 */
export async function eachMinute(
  tick: (now: Temporal.Instant) => void,
  signal: AbortSignal,
): Promise<void> {
  await ensureTemporal();
  await loadLanguageData();
  if (signal.aborted) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = (): void => {
    const now = readClock();
    tick(now);
    clearTimeout(timer);
    timer = setTimeout(
      run,
      millisecondsPerMinute - (now.epochMilliseconds % millisecondsPerMinute),
    );
    void lookForClosures(now);
  };
  const onVisible = (): void => {
    if (document.visibilityState === 'visible') run();
  };
  document.addEventListener('visibilitychange', onVisible, { signal });
  document.addEventListener(closedElse, run, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  run();
}

/** Gives a browser without `Temporal` the polyfill (about 20 kB compressed); others load nothing. */
async function ensureTemporal(): Promise<void> {
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
}

/** The clock of the device. By `Date`, because tests cannot set `Temporal.Now`. */
export const readClock = (): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(Date.now());

/**
 * Loads the browser’s data of the language in a task of its own, so that it does not hold up the
 * reader: on a processor four times slower the first format takes 50 ms, the first one of a time 20
 * ms more (Chromium 156).
 */
async function loadLanguageData(): Promise<void> {
  await nextTask();
  new Intl.NumberFormat().format(0);
  await nextTask();
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
