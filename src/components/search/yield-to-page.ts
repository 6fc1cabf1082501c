/**
 * Milliseconds of work after which the browser may paint and take keys: a processor four times slower
 * takes 16, one frame at 60 a second, for what takes 4 here.
 */
const longestTask = 4;

/**
 * A pause for work that is made of steps: ends at once while the work is short, else when the browser
 * has done what waits. Work begins with the call.
 */
export function createPause(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < longestTask) return;
    await yieldToPage();
    since = performance.now();
  };
}

/**
 * A message waits its turn behind the frame that is due. What comes after `scheduler.yield` goes before
 * it, and the page stands still; timers would wait 4 ms each.
 */
async function yieldToPage(): Promise<void> {
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}
