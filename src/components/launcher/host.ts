import { z } from 'zod/mini';
import type { FrameMessage } from '../../launcher/config.ts';
import { matchesOrigin } from '../../lib/match-origin.ts';

const text = z.optional(z.string());

const optionsSchema = z.object({ question: text, article: text, topic: text });

const contextSchema = z.object({
  candil: z.literal('context'),
  theme: z.enum(['light', 'dark']),
  title: z.string(),
  page: z.string(),
  asked: z.optional(optionsSchema),
  article: text,
  topic: text,
  userName: text,
  userEmail: text,
  userAccount: text,
  token: text,
});
/** What the page around the frame has told. */
export type HostContext = z.infer<typeof contextSchema>;

/** The page of the company around the frame. */
export interface Host {
  say: (message: FrameMessage) => void;
}

/**
 * Listens to the page around the frame, if its origin is one of `origins`; undefined where there is no
 * such page. What is said to it holds nothing, so that anyone may hear it.
 */
export function connectHost(
  origins: readonly string[],
  onContext: (context: HostContext) => void,
  signal: AbortSignal,
): Host | undefined {
  if (window.parent === window) return undefined;
  window.addEventListener(
    'message',
    ({ source, origin, data }: MessageEvent<unknown>) => {
      if (source !== window.parent || !matchesOrigin(origins, origin)) return;
      const context = contextSchema.safeParse(data);
      if (context.success) onContext(context.data);
    },
    { signal },
  );
  return { say: (message) => window.parent.postMessage(message, '*') };
}
