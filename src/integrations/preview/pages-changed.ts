import type { HookParameters } from 'astro';

type Server = HookParameters<'astro:server:setup'>['server'];

/**
 * Calls `listener` when new content is in the pages, which is when Astro tells browsers to load
 * theirs anew; `refreshContent` itself resolves half a second later. What Astro tells browsers of
 * failed pages is kept from them: they would print its stack, and our message is in the page.
 */
export function onPagesChanged(server: Server, listener: () => void): void {
  const { hot } = server.environments.client;
  const send = hot.send.bind(hot);
  Object.assign(hot, {
    send: (...message: readonly unknown[]): void => {
      const type = typeOf(message[0]);
      if (type === 'error') return;
      Reflect.apply(send, hot, message);
      if (type === 'full-reload') listener();
    },
  });
}

const typeOf = (payload: unknown): unknown =>
  typeof payload === 'object' && payload !== null && 'type' in payload ? payload.type : undefined;
