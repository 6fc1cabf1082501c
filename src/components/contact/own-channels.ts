import { openCard } from '../../contact/channels/open-card.ts';
import { ownChannelsSchema } from '../../schemas/locked-channel.ts';

/** Longest wait for the addresses, in milliseconds: the page is there without them. */
const patience = 3_000;

/**
 * Puts the addresses of what is kept for customers into their cards; what is not for this one, or
 * cannot be told, keeps the way to sign in. Returns whether there was any.
 */
export async function openOwnChannels(root: HTMLElement, address: string): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(patience);
    const answer = await fetch(address, { credentials: 'include', signal });
    if (!answer.ok) return false;
    const { channels } = ownChannelsSchema.parse(await answer.json());
    for (const [id, addresses] of Object.entries(channels)) {
      const card = root.querySelector(`[data-channel="${CSS.escape(id)}"]`);
      if (card) openCard(card, addresses);
    }
    return Object.keys(channels).length > 0;
  } catch {
    // The network or the server is away.
    return false;
  }
}
