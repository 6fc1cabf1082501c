import { expect, test, vi } from 'vitest';
import { answerMessages } from '../../../../src/components/search/answer-messages.ts';
import { createAskWorker, type WorkerLike } from '../../../../src/components/search/ask-worker.ts';
import type {
  Answerer,
  FromSearch,
  Question,
  ToSearch,
} from '../../../../src/components/search/search-messages.ts';

const question: Question = { kind: 'elsewhere', languages: ['de'], query: 'rad' };
const reply = { elsewhere: { language: 'de', results: [] } };
const wait = (): AbortSignal => new AbortController().signal;

interface FakeWorker extends WorkerLike {
  /** What a browser tells if the script does not come. */
  fail: () => void;
}

/** A worker in this thread, which copies what is sent as a real one does. */
function createFake(answer: Answerer): FakeWorker {
  const toPage: ((event: MessageEvent<FromSearch>) => void)[] = [];
  const toWorker: ((event: MessageEvent<ToSearch>) => void)[] = [];
  const onError: ((event: Event) => void)[] = [];
  const send = <Data>(listeners: ((event: MessageEvent<Data>) => void)[], message: Data): void => {
    const data = structuredClone(message);
    for (const listener of listeners) {
      queueMicrotask(() => listener(new MessageEvent('message', { data })));
    }
  };
  answerMessages(
    {
      addEventListener: (_, listener) => toWorker.push(listener),
      postMessage: (message) => send(toPage, message),
    },
    answer,
  );
  const listen: WorkerLike['addEventListener'] = (
    ...[type, listener]:
      | [type: 'message', listener: (event: MessageEvent<FromSearch>) => void]
      | [type: 'error', listener: (event: Event) => void]
  ) => {
    if (type === 'message') toPage.push(listener);
    else onError.push(listener);
  };
  return {
    addEventListener: listen,
    postMessage: (message) => send(toWorker, message),
    terminate: vi.fn(),
    fail: () => onError.forEach((listener) => listener(new Event('error'))),
  };
}

test('questions are answered by one worker, each with its own answer', async () => {
  const create = vi.fn(() =>
    createFake((asked) =>
      Promise.resolve(
        asked.kind === 'elsewhere' ? { elsewhere: { language: asked.query, results: [] } } : reply,
      ),
    ),
  );
  const worker = createAskWorker(create);
  const asked = ['one', 'two'].map((query) => worker.ask({ ...question, query }, wait()));
  expect((await Promise.all(asked)).map((one) => one?.elsewhere?.language)).toEqual(['one', 'two']);
  expect(create).toHaveBeenCalledOnce();
});

test('a question that nobody waits for any more ends in the worker, too', async () => {
  const ended = vi.fn();
  const worker = createAskWorker(() =>
    createFake((_, signal) => {
      signal.addEventListener('abort', ended);
      return new Promise(() => undefined);
    }),
  );
  const controller = new AbortController();
  const asked = worker.ask(question, controller.signal);
  await Promise.resolve();
  controller.abort();
  await expect(asked).rejects.toHaveProperty('name', 'AbortError');
  await vi.waitFor(() => expect(ended).toHaveBeenCalledOnce());
  await expect(worker.ask(question, controller.signal)).rejects.toHaveProperty(
    'name',
    'AbortError',
  );
});

test('what cannot be loaded is an error of the question, and the worker goes on', async () => {
  const answers = [() => Promise.reject(new Error('away')), () => Promise.resolve(reply)];
  const create = vi.fn(() => createFake(() => answers.shift()?.() ?? Promise.resolve({})));
  const worker = createAskWorker(create);
  await expect(worker.ask(question, wait())).rejects.toThrow('could not load');
  expect(await worker.ask(question, wait())).toEqual(reply);
  expect(create).toHaveBeenCalledOnce();
});

test('a browser without such workers answers nothing, so that the page does', async () => {
  const worker = createAskWorker(() => {
    throw new ReferenceError('Worker is not defined');
  });
  worker.start();
  expect(await worker.ask(question, wait())).toBeUndefined();
});

test('a worker that does not come leaves its questions to the page, and the next one is another', async () => {
  const broken = createFake(() => new Promise(() => undefined));
  const workers = [broken, createFake(() => Promise.resolve(reply))];
  const worker = createAskWorker(() => workers.shift() ?? broken);
  const asked = worker.ask(question, wait());
  broken.fail();
  expect(await asked).toBeUndefined();
  expect(broken.terminate).toHaveBeenCalledOnce();
  expect(await worker.ask(question, wait())).toEqual(reply);
});
