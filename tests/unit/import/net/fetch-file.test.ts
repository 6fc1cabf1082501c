import { createServer, type RequestListener } from 'node:http';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { fetchFile, isPrivateAddress } from '../../../../src/import/net/fetch-file.ts';

/** A server on loopback; gives its host with the port. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const place = server.address();
  return `127.0.0.1:${typeof place === 'object' && place ? place.port : 0}`;
}

const options = { limit: 1_000, privateAddresses: false };

test('a file that comes byte by byte, without an end, is given up', async () => {
  const host = await serve((_, response) => {
    response.writeHead(200);
    const drip = setInterval(() => response.write('x'), 5);
    response.on('close', () => {
      clearInterval(drip);
    });
  });
  const trusted = { ...options, limit: 1_000_000, trustedHosts: new Set([host]), longest: 100 };
  expect(await fetchFile(`http://${host}/a.png`, trusted)).toEqual({
    ok: false,
    reason: 'it takes longer than 0.1 s',
  });
});

test('a host that may be private leads into no other private one', async () => {
  const inner = await serve((_, response) => response.end('secret'));
  const host = await serve((_, response) => {
    response.writeHead(302, { location: `http://${inner}/` }).end();
  });
  const outcome = await fetchFile(`http://${host}/`, { ...options, trustedHosts: new Set([host]) });
  expect(outcome.ok || outcome.reason).toContain('private network');
});

test.each([
  ...['127.0.0.1', '10.1.2.3', '169.254.169.254', '192.168.0.1', '0.0.0.0', '100.64.0.1'],
  ...['::1', '::', '::ffff:127.0.0.1', '::ffff:7f00:1', '::7f00:1', '::ffff:0:7f00:1'],
  ...['64:ff9b::7f00:1', '64:ff9b:1::7f00:1', 'fd00::1', 'fe80::1', 'fec0::1', '2002:7f00:1::'],
])('%s is private', (address) => {
  expect(isPrivateAddress(address)).toBe(true);
});

test.each(['93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946', '172.32.0.1'])(
  '%s is public',
  (address) => {
    expect(isPrivateAddress(address)).toBe(false);
  },
);
