import { followUps, type FollowUp } from '../../schemas/follow-up.ts';
import type { SearchRecord } from '../../schemas/search-record.ts';
import { recordedKey } from '../../schemas/recorded-key.ts';

/** Of the site: origin of the API, empty for the own; share of the tabs that are recorded. */
export interface RecordingSettings {
  api: string;
  sample: number;
}

/** A search of this tab. */
export interface RecordedSearch extends SearchRecord {
  /** When it was asked, in milliseconds since the epoch. */
  at: number;
  /** The server knows all of it. */
  isSent: boolean;
}

interface Recorded {
  /** This tab is among those whose searches are recorded. */
  isSampled: boolean;
  searches: RecordedSearch[];
}

/** How long a search may still lead to contact, in milliseconds. */
const lasts = 30 * 60_000;

/** The server takes no more at a time. */
const mostAtOnce = 20;

/** The searches of this tab in the last half hour; undefined if it is not recorded. */
export function readRecorded({ sample }: RecordingSettings): RecordedSearch[] | undefined {
  const { isSampled, searches } = read() ?? { isSampled: Math.random() < sample, searches: [] };
  const recent = searches.filter(({ at }) => Date.now() - at < lasts);
  write({ isSampled, searches: recent });
  return isSampled ? recent : undefined;
}

export const writeRecorded = (searches: RecordedSearch[]): void =>
  write({ isSampled: true, searches });

/** Sends what the server does not know yet, also while the page is left. */
export function sendRecorded(settings: RecordingSettings): void {
  const searches = readRecorded(settings);
  const news = searches?.filter(({ isSent }) => !isSent).slice(-mostAtOnce) ?? [];
  if (!searches || news.length === 0) return;
  const body = JSON.stringify({ searches: news.map(({ at: _, isSent: __, ...record }) => record) });
  // As text: any other kind would be asked for first where the API stands elsewhere.
  if (!navigator.sendBeacon(`${settings.api}/api/searches`, body)) return;
  writeRecorded(searches.map((search) => ({ ...search, isSent: true })));
}

/** Notes that the reader went on from their last search. */
export function followUp(settings: RecordingSettings, followed: FollowUp): void {
  const searches = readRecorded(settings);
  const last = searches?.at(-1);
  if (!searches || !last) return;
  if (followUps.indexOf(followed) <= followUps.indexOf(last.followed)) return;
  writeRecorded([...searches.slice(0, -1), { ...last, followed, isSent: false }]);
  sendRecorded(settings);
}

function read(): Recorded | undefined {
  try {
    const held: unknown = JSON.parse(sessionStorage.getItem(recordedKey) ?? 'null');
    return isRecorded(held) ? held : undefined;
  } catch {
    return undefined;
  }
}

/** Only one part is checked, since nobody but this script writes it. */
const isRecorded = (value: unknown): value is Recorded =>
  typeof value === 'object' && value !== null && 'searches' in value;

function write(recorded: Recorded): void {
  try {
    sessionStorage.setItem(recordedKey, JSON.stringify(recorded));
  } catch {
    // Without storage nothing is recorded.
  }
}
