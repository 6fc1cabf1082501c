import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { spawnProgram } from '../../support/running-server.ts';

const taken = createServer();
afterEach(() => taken.close());

test('a port that is taken is told, and no other one is used', async () => {
  taken.listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const address = taken.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  const preview = spawnProgram('src/cli/dev.ts', { PORT: port });
  expect(await preview.ended).toEqual({ code: 1, signal: null });
  expect(preview.output().trim()).toBe(
    `PortInUse 127.0.0.1:${port}\nAnother program listens there. Stop it, or choose another port, such as PORT=4322.`,
  );
});

test('a content folder that there is not is told', async () => {
  const preview = spawnProgram('src/cli/dev.ts', { CONTENT_DIR: 'no-such-folder' });
  expect(await preview.ended).toEqual({ code: 1, signal: null });
  expect(preview.output()).toContain('ContentFolderMissing no-such-folder');
});
