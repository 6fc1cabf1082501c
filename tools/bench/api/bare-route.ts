import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { voteSchema } from '../../../src/schemas/vote.ts';

/**
 * The least that takes a vote: Hono parses the body with the schema of the real route and answers.
 * It stores nothing and limits nothing.
 */
const tally = { helpful: 0, total: 0 };
const app = new Hono();
app.put('/api/votes/:locale/:article{.+}', async (c) => {
  const parsed = voteSchema.safeParse(await c.req.json());
  if (!parsed.success) return c.json({ error: { code: 'vote_invalid' } }, 422);
  tally.total += 1;
  if (parsed.data.vote === 'up') tally.helpful += 1;
  return c.json({ ...tally, vote: parsed.data.vote });
});

serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => {
  console.log(`http://127.0.0.1:${port}`);
});
