import { z } from 'zod';
import { attack } from './attack.ts';
import { listRequests, scenarioNames } from './scenarios.ts';

/** What the process is sent. */
const orderSchema = z.object({
  scenario: z.enum(scenarioNames),
  target: z.object({
    url: z.string(),
    locale: z.string(),
    article: z.string(),
    reference: z.string().optional(),
    cookie: z.string(),
    email: z.string(),
  }),
  pace: z.object({ rate: z.number(), connections: z.number(), seconds: z.number() }),
});

/** What it sends: that its bodies are made, then how the attack went. */
export const reportSchema = z.union([
  z.object({ ready: z.literal(true) }),
  z.object({
    statuses: z.record(z.string(), z.number()),
    sent: z.number(),
    held: z.number(),
  }),
]);

if (process.send) listen();

/** The first message is the order; the second, whatever it is, lets the attack begin. */
function listen(): void {
  process.once('disconnect', () => process.exit(1));
  process.once('message', (message) => {
    const { scenario, target, pace } = orderSchema.parse(message);
    const makers = listRequests(scenario, target);
    process.once('message', () => {
      void attack(target.url, makers, pace).then((result) => {
        process.send?.(result, () => process.exit(0));
      });
    });
    process.send?.({ ready: true });
  });
}
