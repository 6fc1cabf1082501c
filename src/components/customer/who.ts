import { z } from 'zod/mini';
import { customerSchema, type Customer } from '../../schemas/customer.ts';

const answerSchema = z.object({ customer: z.nullable(customerSchema) });

/** Longest wait for an answer, in milliseconds: the form is there without it. */
const patience = 5_000;

const asked = new Map<string, Promise<Customer | undefined>>();

/**
 * Exchanges a token that the page around a frame has handed over, once; whoever asks from now on waits
 * for it. A token that was used before, by this frame before a reload, leaves who is signed in already.
 */
export function admitCustomer(api: string, token: string): Promise<Customer | undefined> {
  const admitted = handOver(api, token)
    .catch(() => undefined)
    .then((customer) => customer ?? ask(api).catch(() => undefined));
  asked.set(api, admitted);
  return admitted;
}

/** Who is signed in at this API, asked once a page; undefined for nobody, or if it cannot be told. */
export function findCustomer(api: string): Promise<Customer | undefined> {
  const known = asked.get(api) ?? ask(api).catch(() => undefined);
  asked.set(api, known);
  return known;
}

const ask = (api: string): Promise<Customer | undefined> => read(api, {});

const handOver = (api: string, token: string): Promise<Customer | undefined> =>
  read(`${api}/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ token, embedded: true }),
  });

async function read(address: string, request: RequestInit): Promise<Customer | undefined> {
  const signal = AbortSignal.timeout(patience);
  const response = await fetch(address, { ...request, credentials: 'include', signal });
  if (!response.ok) return undefined;
  const { customer } = answerSchema.parse(await response.json());
  return customer ?? undefined;
}
