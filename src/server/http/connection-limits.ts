/** When a connection ends although nobody has closed it. Times are in milliseconds. */
export interface ConnectionLimits {
  /** For the first line and the headers of a request, from the first byte or the connection on. */
  headers: number;
  /** For a whole request with its body. */
  request: number;
  /** Without a byte in either direction while a request or its answer is under way. */
  silence: number;
  /** Open between two requests. */
  idle: number;
  /** How often slow requests are looked for; they end this much later at most. */
  interval: number;
  /** Connections at a time; those beyond are closed at once. */
  most: number;
  /** Of those, from one address that is neither of a private network nor a trusted proxy. */
  each: number;
}

/**
 * - `headers`: a browser sends them in one packet, which may be lost a few times.
 * - `request`: 25 MB of files over a telephone at 0.7 Mbit/s.
 * - `silence`: a device that lost its network, or that reads nothing. A video that is paused for
 *   longer asks for its next part anew.
 * - `idle`: longer than nginx and most load balancers keep an unused connection (60 s), so that it
 *   is they who close: the other way round a request may meet a connection that is being closed.
 * - `most`: 5,000 connections that send nothing take about 45 MB; the limit of open files of most
 *   systems is far above.
 * - `each`: an office of 150 people behind one address, whose browsers open six each.
 */
export const connectionLimits: ConnectionLimits = {
  headers: 20_000,
  request: 5 * 60_000,
  silence: 60_000,
  idle: 65_000,
  interval: 5_000,
  most: 5_000,
  each: 1_000,
};
