import { z } from 'zod';
import { sendAtRate, sendInLoop } from './vote-load.ts';

const orderSchema = z.object({
  targets: z.object({ urls: z.array(z.string()), articles: z.array(z.string()) }),
  /** Clients in a loop, or votes a second. */
  pace: z.union([
    z.object({ clients: z.number(), seconds: z.number() }),
    z.object({ rate: z.number(), seconds: z.number() }),
  ]),
});
export type LoadOrder = z.infer<typeof orderSchema>;

/** The load as a process of its own: takes orders from its parent and tells what became of them. */
process.on('message', (message) => {
  const { targets, pace } = orderSchema.parse(message);
  const sending = 'rate' in pace ? sendAtRate(targets, pace) : sendInLoop(targets, pace);
  void sending.then((result) => process.send?.(result));
});
