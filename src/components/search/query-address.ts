/**
 * Pause before the address tells what was asked. Browsers fetch the icon of each new address, which
 * stands in the way of the next question, and Safari takes a hundred of them in half a minute.
 */
const settleMilliseconds = 500;

/**
 * Keeps the query of a search page in its address, so that who comes back or shares it has it again.
 * Whoever opens a link at once takes along what stands there, so a click does not wait.
 *
 * @returns what is called with each query that was answered
 */
export function keepInAddress(signal: AbortSignal): (query: string) => void {
  let latest: string | undefined;
  let settling: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    clearTimeout(settling);
    if (latest !== undefined) showInAddress(latest);
    latest = undefined;
  };
  document.addEventListener('click', write, { capture: true, signal });
  signal.addEventListener('abort', () => clearTimeout(settling));
  return (query) => {
    latest = query;
    clearTimeout(settling);
    settling = setTimeout(write, settleMilliseconds);
  };
}

/** Replaces the entry, so that going back leaves the search in one step. */
function showInAddress(query: string): void {
  const url = new URL(location.href);
  if ((url.searchParams.get('q') ?? '') === query) return;
  if (query === '') url.searchParams.delete('q');
  else url.searchParams.set('q', query);
  history.replaceState(history.state, '', url);
}
