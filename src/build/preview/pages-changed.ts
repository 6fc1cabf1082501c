import type { HookParameters } from 'astro';

type Server = HookParameters<'astro:server:setup'>['server'];

/**
 * Calls `listener` when new content is in the pages, which is when Astro tells browsers to load
 * theirs anew; `refreshContent` itself resolves half a second later. The message goes no further:
 * Vite keeps it for the next browser that comes, whose page is new already, and one that is sent
 * before a page has its connection is lost; `panel-client.ts` asks by itself. Nor do browsers hear of
 * failed pages: they would print the stack, and our message is in the page.
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
