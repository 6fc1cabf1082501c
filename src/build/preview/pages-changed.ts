import type { HookParameters } from 'astro';

type Server = HookParameters<'astro:server:setup'>['server'];

/**
 * Calls `listener` when new content is in the pages. That is when Astro tells browsers to reload;
 * `refreshContent` itself resolves half a second later.
 * Astro’s message is not passed on. Vite would repeat it to the next browser that connects, whose
 * page is new already, and it is lost for a page that is not connected yet, which is why
 * `panel-client.ts` asks by itself. Messages of failed pages are not passed on either: browsers
 * would print the stack, and our message is in the page.
 */
export function onPagesChanged(server: Server, listener: () => void): void {
  const { hot } = server.environments.client;
  const send = hot.send.bind(hot);
  Object.assign(hot, {
    send: (...message: readonly unknown[]): void => {
      const type = typeOf(message[0]);
      if (type === 'full-reload') listener();
      else if (type !== 'error') Reflect.apply(send, hot, message);
    },
  });
}

const typeOf = (payload: unknown): unknown =>
  typeof payload === 'object' && payload !== null && 'type' in payload ? payload.type : undefined;
