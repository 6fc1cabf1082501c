/** What the device says of its reader; nothing of it comes from the network. */
export interface Device {
  /** Language tags, best first. */
  languages: readonly string[];
  /** IANA zone. */
  zone: string;
}

/** A country that is none of those to choose from. ISO 3166-1 leaves this code to its users. */
export const elsewhere = 'ZZ';

/**
 * The country of `known` in which the reader seems to be: the one that keeps the zone of the device,
 * else the region of the browser's language, if it has one; `elsewhere` where the zone is kept by
 * none of them. Undefined if none of that tells.
 */
export function guessRegion(known: readonly string[], device: Device): string | undefined {
  const zones = known.map((region) => ({ region, zones: zonesOf(region) }));
  const byZone = zones.filter((one) => one.zones.some((zone) => isSameZone(zone, device.zone)));
  if (byZone.length === 1) return byZone[0]?.region;
  const byLanguage = device.languages
    .map((tag) => new Intl.Locale(tag).region)
    .find((region) => region !== undefined);
  const candidates = byZone.length > 0 ? byZone.map(({ region }) => region) : known;
  if (byLanguage !== undefined && candidates.includes(byLanguage)) return byLanguage;
  const canTell = known.length > 0 && zones.every((one) => one.zones.length > 0);
  return byZone.length === 0 && canTell && isPlace(device.zone) ? elsewhere : undefined;
}

/** Whether a zone is that of a place: `UTC` and `Etc/GMT+3` are set by who wants to tell none. */
const isPlace = (zone: string): boolean => /^(?!Etc\/)\w+\//u.test(zone);

/** Browsers differ in the names: `Asia/Calcutta` is `Asia/Kolkata`. */
const isSameZone = (one: string, other: string): boolean =>
  one === other ||
  new Temporal.ZonedDateTime(0n, one).equals(new Temporal.ZonedDateTime(0n, other));

/** Zones of a country by the browser's own tables; none where the browser cannot tell. */
function zonesOf(region: string): readonly string[] {
  if (!/^[A-Z]{2}$/u.test(region)) return [];
  const locale: { getTimeZones?: () => readonly string[] | undefined } = new Intl.Locale(
    `und-${region}`,
  );
  return locale.getTimeZones?.() ?? [];
}
