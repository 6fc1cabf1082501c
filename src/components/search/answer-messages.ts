import type { Answerer, FromSearch, ToSearch } from './search-messages.ts';

/** One end of a channel, such as the scope of a worker. */
interface Port {
  addEventListener: (type: 'message', listener: (event: MessageEvent<ToSearch>) => void) => void;
  postMessage: (message: FromSearch) => void;
}

/** Answers the questions that come through a port, each until nobody waits for it any more. */
export function answerMessages(port: Port, answer: Answerer): void {
  const running = new Map<number, AbortController>();
  port.addEventListener('message', ({ data }) => {
    const { id } = data;
    if ('ended' in data) {
      running.get(id)?.abort();
      return;
    }
    const controller = new AbortController();
    running.set(id, controller);
    void answer(data.question, controller.signal)
      .then(
        (reply) => port.postMessage({ id, reply }),
        () => port.postMessage({ id, failed: true }),
      )
      .finally(() => running.delete(id));
  });
}
