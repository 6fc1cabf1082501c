import { fetchExplanation } from './explanation.ts';
import { proveAndFetch } from './proven-fetch.ts';

/**
 * Sends a vote of a busy network again, with a proof of work. If it is still refused, the vote says
 * why: its `data-failed` becomes the text that does.
 */
export async function sendFromBusyNetwork(
  address: string,
  request: RequestInit,
  refused: Response,
): Promise<Response> {
  const response = await proveAndFetch(address, request, refused);
  if (response.status === 429) {
    const busy = (await fetchExplanation())?.dataset['busy'];
    document.querySelector('candil-vote')?.setAttribute('data-failed', busy ?? '');
  }
  return response;
}
