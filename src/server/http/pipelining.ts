import type { RequestListener } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Requests of one connection that wait for their answers, at most. Browsers and proxies send one
 * and wait; tools that send several ahead are content with ten. One packet holds a thousand.
 */
export const mostUnanswered = 16;

/**
 * Ends a connection that sends more requests ahead than `most`; what else its packet holds is never
 * looked at. Node reads on while answers wait, so that one client could start any number of them.
 */
export function limitPipelining(
  answer: (...request: Parameters<RequestListener>) => unknown,
  most = mostUnanswered,
): RequestListener {
  const unanswered = new WeakMap<Socket, number>();
  const add = (socket: Socket, change: 1 | -1): number => {
    const count = (unanswered.get(socket) ?? 0) + change;
    unanswered.set(socket, count);
    return count;
  };
  return (incoming, outgoing) => {
    const { socket } = incoming;
    if (socket.destroyed) return;
    if (add(socket, 1) > most) {
      socket.destroy();
      return;
    }
    outgoing.once('close', () => add(socket, -1));
    answer(incoming, outgoing);
  };
}
