import { AsyncLocalStorage } from 'node:async_hooks';

const ids = new AsyncLocalStorage<string>();

/** Does work for a request: every line of the log that it writes names the id. */
export const withRequestId = <Result>(id: string, work: () => Result): Result => ids.run(id, work);

/** Id of the request for which this is done; undefined outside of one. */
export const currentRequestId = (): string | undefined => ids.getStore();
