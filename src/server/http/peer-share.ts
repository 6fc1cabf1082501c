import type { Server, Socket } from 'node:net';

/**
 * Closes connections of an address that has `most` open already, so that one address cannot take
 * the places of all. `toPeer` says which addresses count as one, and `undefined` for one that may
 * have as many as it likes.
 */
export function sharePlaces(
  server: Server,
  most: number,
  toPeer: (address: string) => string | undefined,
): void {
  const open = new Map<string, number>();
  server.on('connection', (socket: Socket) => {
    const peer = toPeer(socket.remoteAddress ?? '');
    if (peer === undefined) return;
    const count = open.get(peer) ?? 0;
    if (count >= most) {
      socket.destroy();
      return;
    }
    open.set(peer, count + 1);
    socket.once('close', () => {
      const left = (open.get(peer) ?? 1) - 1;
      if (left === 0) open.delete(peer);
      else open.set(peer, left);
    });
  });
}
