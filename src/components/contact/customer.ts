import { elsewhere, guessRegion } from '../../contact/channels/guess-region.ts';
import type { ChannelData } from '../../contact/channels/channel-data.ts';
import { knownCookie, readKnown } from '../../schemas/known-cookie.ts';

/** What readers say on the contact page; sent nowhere. Country and plan are kept on the device. */
export interface AboutYou {
  /** Empty: not said, and not to be guessed. */
  region?: string;
  plan?: string;
  /** A token of the company has named them; not kept. */
  isSignedIn?: boolean;
  /** What it is about this time; it stands in the address of the page. */
  topic?: string;
}

const storageKey = 'candil-customer';

/**
 * What was said on this device, what the company has said of who is signed in, or what the settings of
 * the device suggest. A choice of before somebody has signed in may be another person's.
 */
export function readAboutYou({ regions, desks }: Pick<ChannelData, 'regions' | 'desks'>): AboutYou {
  const known = readKnownCookie();
  const { of, ...stored } = readStored();
  // Also not for comparison.
  if (known === undefined && of !== undefined) saveAboutYou(stored);
  const named = known === undefined ? {} : readKnown(known);
  const { plan = '' } = named;
  const isOffered = desks.some(({ plans }) => plans?.includes(plan));
  const region = findRegion(regions, named.region);
  const ofToken = { ...(isOffered && { plan }), ...(region !== undefined && { region }) };
  const guessed = guess(regions);
  return {
    ...(guessed !== undefined && { region: guessed }),
    ...(of === known ? { ...ofToken, ...stored } : { ...stored, ...ofToken }),
    ...(known !== undefined && { isSignedIn: true }),
  };
}

/** The country of the token among those to choose from. */
function findRegion(regions: readonly string[], named: string | undefined): string | undefined {
  if (named === undefined || regions.length === 0) return undefined;
  return regions.includes(named) ? named : elsewhere;
}

const guess = (regions: readonly string[]): string | undefined =>
  guessRegion(regions, { languages: navigator.languages, zone: Temporal.Now.timeZoneId() });

function readStored(): AboutYou & { of?: string } {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return {};
    return {
      ...('region' in stored && typeof stored.region === 'string' && { region: stored.region }),
      ...('plan' in stored && typeof stored.plan === 'string' && { plan: stored.plan }),
      ...('of' in stored && typeof stored.of === 'string' && { of: stored.of }),
    };
  } catch {
    // Storage is switched off, or holds what we did not write.
    return {};
  }
}

/**
 * Keeps what was said, except for the topic, and of whom, if somebody is signed in. What their token
 * says is not kept: it shall not be there for whoever comes next.
 */
export function saveAboutYou({ region, plan }: AboutYou): void {
  try {
    const of = readKnownCookie();
    const named = readKnown(of ?? '');
    const chosen = {
      ...(region !== named.region && { region }),
      ...(plan !== named.plan && { plan }),
    };
    localStorage.setItem(storageKey, JSON.stringify({ ...chosen, of }));
  } catch {
    // Storage is switched off: the choice holds for this page only.
  }
}

/** Whether somebody is signed in; unknown, and false, where the API has a host of its own. */
export const isSignedIn = (): boolean => readKnownCookie() !== undefined;

/** What the company has said of who is signed in; undefined for nobody. */
function readKnownCookie(): string | undefined {
  const own = document.cookie.split('; ').find((one) => one.startsWith(`${knownCookie}=`));
  return own === undefined ? undefined : (new URLSearchParams(own).get(knownCookie) ?? '');
}
