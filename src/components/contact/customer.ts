import { guessRegion } from '../../contact/channels/guess-region.ts';
import type { ChannelData } from '../../contact/channels/channel-data.ts';

/** What readers say on the contact page; sent nowhere. Country and plan are kept on the device. */
export interface AboutYou {
  /** Empty: not said, and not to be guessed. */
  region?: string;
  plan?: string;
  /** What it is about this time; it stands in the address of the page. */
  topic?: string;
}

const storageKey = 'candil-customer';

/** What was said on this device, or what its settings suggest. */
export function readAboutYou({ regions }: ChannelData): AboutYou {
  const aboutYou = readStored();
  if (aboutYou.region !== undefined) return aboutYou;
  const device = { languages: navigator.languages, zone: Temporal.Now.timeZoneId() };
  const region = guessRegion(regions, device);
  return region === undefined ? aboutYou : { ...aboutYou, region };
}

function readStored(): AboutYou {
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

/** Keeps what was said, except for the topic. */
export function saveAboutYou({ topic: _, ...kept }: AboutYou): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(kept));
  } catch {
    // Storage is switched off: the choice holds for this page only.
  }
}
