import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { spawnProgram } from '../../support/running-server.ts';

const taken = createServer();
afterEach(() => taken.close());

test.each(['dev', 'start'])('%s tells a port that is taken, and uses no other', async (command) => {
  taken.listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const address = taken.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  // Nothing is built there: a start that builds would tell it only then.
  const program = spawnProgram(`src/cli/${command}.ts`, { PORT: port, OUT_DIR: 'no-such-build' });
  expect(await program.ended).toEqual({ code: 1, signal: null });
  expect(program.output().trim()).toBe(
    `PortInUse 127.0.0.1:${port}\nAnother program listens there. Stop it, or choose another port, such as PORT=4322.`,
  );
});

test('a content folder that there is not is told', async () => {
  const preview = spawnProgram('src/cli/dev.ts', { CONTENT_DIR: 'no-such-folder' });
  expect(await preview.ended).toEqual({ code: 1, signal: null });
  expect(preview.output()).toContain('ContentFolderMissing no-such-folder');
});

test.each(['dev', 'start', 'serve'])('%s passes over no argument', (command) => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [`src/cli/${command}.ts`, '--port', '4400'],
    { encoding: 'utf8', timeout: 20_000 },
  );
  expect(stderr).toContain('CommandInvalid --port 4400\nThis command takes no arguments.');
  expect(status).toBe(2);
});
