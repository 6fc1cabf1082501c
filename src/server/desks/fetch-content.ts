import { DeliveryFailure } from '../outbox/receiver.ts';
import { toFailure } from './http-client.ts';

/** Desks lead from their own address to that of a storage, and that perhaps to another region. */
const mostRedirects = 3;

export interface ContentSource {
  /** Address of the desk, to which alone the login is sent. */
  desk: string;
  headers: Readonly<Record<string, string>>;
  /** Bytes; a longer file is refused. */
  most: number;
}

/**
 * Fetches a file that a desk named. Only from the desk itself or over https, and the login goes to
 * nobody else. Throws a `DeliveryFailure`, or what the network says.
 */
export async function fetchContent(
  url: string,
  source: ContentSource,
  signal: AbortSignal,
): Promise<Uint8Array> {
  let address = url;
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const response = await ask(address, source, signal);
    const next = response.headers.get('Location');
    if (response.status < 300 || response.status >= 400 || next === null) {
      return readContent(response, source.most);
    }
    await response.body?.cancel();
    address = new URL(next, address).href;
  }
  throw refuse('It leads from address to address.');
}

function ask(
  address: string,
  { desk, headers }: ContentSource,
  signal: AbortSignal,
): Promise<Response> {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isDesk = url?.origin === new URL(desk).origin;
  if (!url || !(isDesk || url.protocol === 'https:')) throw refuse('It is at no address to ask.');
  return fetch(url, { redirect: 'manual', signal, headers: isDesk ? { ...headers } : {} });
}

async function readContent(response: Response, most: number): Promise<Uint8Array> {
  if (!response.ok) {
    await response.body?.cancel();
    throw new DeliveryFailure(
      toFailure({ status: response.status, body: undefined, text: '', after: undefined }),
    );
  }
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.byteLength;
    if (length > most) throw refuse('It is too large.');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

const refuse = (reason: string): DeliveryFailure =>
  new DeliveryFailure({ kind: 'refused', reason });
