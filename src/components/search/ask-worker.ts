import type { FromSearch, Question, Reply, ToSearch } from './search-messages.ts';

/** A worker, as far as it is used. */
export interface WorkerLike {
  addEventListener: {
    (type: 'message', listener: (event: MessageEvent<FromSearch>) => void): void;
    (type: 'error', listener: (event: Event) => void): void;
  };
  postMessage: (message: ToSearch) => void;
  terminate: () => void;
}

interface Waiting {
  resolve: (reply: Reply | undefined) => void;
  reject: (reason: Error) => void;
}

/** A worker that is started when it is needed. */
export interface AskWorker {
  /** Loads its script; `ask` does so, too. */
  start: () => void;
  /**
   * Undefined where the worker does not run: the browser knows none of this kind, the policy of the
   * host forbids it, or its script cannot be loaded. The next question tries anew. Throws if the worker
   * can load nothing, and an `AbortError` when the signal ends.
   */
  ask: (question: Question, signal: AbortSignal) => Promise<Reply | undefined>;
}

/** `create` makes the worker. */
export function createAskWorker(create: () => WorkerLike): AskWorker {
  let worker: WorkerLike | undefined;
  let asked = 0;
  const waiting = new Map<number, Waiting>();

  const giveUp = (): void => {
    worker?.terminate();
    worker = undefined;
    for (const { resolve } of waiting.values()) resolve(undefined);
    waiting.clear();
  };

  const connect = (): WorkerLike => {
    const created = create();
    created.addEventListener('error', giveUp);
    created.addEventListener('message', ({ data }) => {
      const { resolve, reject } = waiting.get(data.id) ?? {};
      waiting.delete(data.id);
      if ('reply' in data) resolve?.(data.reply);
      else reject?.(new Error('The search could not load what it needs.'));
    });
    return created;
  };

  const start = (): void => {
    try {
      worker ??= connect();
    } catch {
      giveUp();
    }
  };

  const ask = (question: Question, signal: AbortSignal): Promise<Reply | undefined> => {
    if (signal.aborted) return Promise.reject(nobodyWaits());
    start();
    const asking = worker;
    if (!asking) return Promise.resolve(undefined);
    const id = (asked += 1);
    asking.postMessage({ id, question });
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      const end = (): void => {
        if (waiting.delete(id)) asking.postMessage({ id, ended: true });
        reject(nobodyWaits());
      };
      signal.addEventListener('abort', end, { once: true });
    });
  };

  return { start, ask };
}

const nobodyWaits = (): DOMException => new DOMException('Nobody waits for it.', 'AbortError');
