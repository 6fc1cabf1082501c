/** Lets pages be made, but none while content is exchanged. */
export interface PageGate {
  /** Waits while content is exchanged; the result is called when the page is made. */
  enter: () => Promise<() => void>;
  /** Calls `exchange` as soon as no page is being made; pages that are to be made wait for it. */
  exchange: (exchange: () => void) => void;
  /** Resolves when no content is about to be exchanged. */
  opened: () => Promise<void>;
}

/**
 * A page that is made while modules are forgotten reads the former ones, and leaves them behind for
 * those that come after it: they would show the former content until the next change.
 */
export function createPageGate(): PageGate {
  let inside = 0;
  let pending: { exchange: () => void; done: PromiseWithResolvers<undefined> } | undefined;
  const exchangeIfEmpty = (): void => {
    if (inside > 0 || pending === undefined) return;
    const { exchange, done } = pending;
    pending = undefined;
    exchange();
    done.resolve(undefined);
  };
  const opened = (): Promise<void> =>
    pending ? pending.done.promise.then(opened) : Promise.resolve();
  return {
    enter: async () => {
      await opened();
      inside += 1;
      let isInside = true;
      return () => {
        if (!isInside) return;
        isInside = false;
        inside -= 1;
        exchangeIfEmpty();
      };
    },
    exchange: (exchange) => {
      pending = { exchange, done: pending?.done ?? Promise.withResolvers() };
      exchangeIfEmpty();
    },
    opened,
  };
}
