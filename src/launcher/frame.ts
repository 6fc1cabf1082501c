import type { ContextMessage } from './config.ts';
import { create } from './element.ts';
import { guard } from './guard.ts';

/** How long a frame that has loaded may be silent, in milliseconds: its script loads a part more. */
const patience = 3000;

/** The help centre in a frame. */
export interface Frame {
  element: HTMLIFrameElement;
  send: (message: ContextMessage) => void;
}

/**
 * A frame with a page of `site` (an origin), and what it says: that it is there, or that the reader
 * wants to leave it. Of a frame that is refused, by the policy of this page or that of the site, a
 * browser tells no more than silence; a frame that has spoken is silent afterwards, too.
 */
export function createFrame(
  site: string,
  attributes: Readonly<Record<string, string>>,
  on: Readonly<Record<'ready' | 'close' | 'silent', () => void>>,
): Frame {
  const element = create('iframe', attributes);
  const tellSilent = guard(on.silent);
  element.addEventListener('load', () => setTimeout(tellSilent, patience));
  document.addEventListener('securitypolicyviolation', ({ blockedURI }) => {
    if (blockedURI.startsWith(site)) tellSilent();
  });
  addEventListener(
    'message',
    guard(({ source, origin, data }: MessageEvent<unknown>) => {
      if (source !== element.contentWindow || origin !== site) return;
      if (data === 'candil:close') on.close();
      if (data === 'candil:ready') on.ready();
    }),
  );
  return {
    element,
    send: (message) => element.contentWindow?.postMessage(message, site),
  };
}
