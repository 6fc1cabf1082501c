import { guessRegion } from '../../contact/channels/guess-region.ts';
import type { ChannelData } from '../../contact/channels/channel-data.ts';

/** What readers say of themselves on the contact page; kept on the device, sent nowhere. */
export interface Told {
  /** Empty: not said, and not to be guessed. */
  region?: string;
  plan?: string;
}

const storageKey = 'candil-customer';

/** What was said on this device, or what its settings suggest. */
export function readTold({ regions }: ChannelData): Told {
  const told = readStored();
  if (told.region !== undefined) return told;
  const device = { languages: navigator.languages, zone: Temporal.Now.timeZoneId() };
  const region = guessRegion(regions, device);
  return region === undefined ? told : { ...told, region };
}

function readStored(): Told {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return {};
    return {
      ...('region' in stored && typeof stored.region === 'string' && { region: stored.region }),
      ...('plan' in stored && typeof stored.plan === 'string' && { plan: stored.plan }),
    };
  } catch {
    // Storage is switched off, or holds what we did not write.
    return {};
  }
}

/** Keeps what was said. */
export function keepTold(told: Told): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(told));
  } catch {
    // Storage is switched off: the choice holds for this page only.
  }
}
