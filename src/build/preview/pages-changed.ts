import type { HookParameters } from 'astro';
import { forgetModule } from './forget-modules.ts';
import type { PageGate } from './page-gate.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

/** Astro’s module of all content. */
const contentModule = '\0astro:data-layer-content';

/**
 * Calls `listener` when new content is in the pages. That is when Astro tells browsers to reload, and
 * no page is being made any more; `refreshContent` itself resolves half a second later.
 * Astro’s message is not passed on. Vite would repeat it to the next browser that connects, whose
 * page is new already, and it is lost for a page that is not connected yet, which is why
 * `panel-client.ts` asks by itself. Messages of failed pages are not passed on either: browsers
 * would print the stack, and our message is in the page.
 */
export function onPagesChanged(server: Server, gate: PageGate, listener: () => void): void {
  const { hot } = server.environments.client;
  const send = hot.send.bind(hot);
  const exchange = (): void => {
    // Astro has done so, but pages were being made, which may have read it meanwhile.
    forgetModule(server.environments, contentModule);
    listener();
  };
  Object.assign(hot, {
    send: (...message: readonly unknown[]): void => {
      const type = typeOf(message[0]);
      if (type === 'full-reload') gate.exchange(exchange);
      else if (type !== 'error') Reflect.apply(send, hot, message);
    },
  });
}

const typeOf = (payload: unknown): unknown =>
  typeof payload === 'object' && payload !== null && 'type' in payload ? payload.type : undefined;
