/** What the device says of its reader; nothing of it comes from the network. */
export interface Device {
  /** Language tags, best first. */
  languages: readonly string[];
  /** IANA zone. */
  zone: string;
}

/**
 * The country of `known` in which the reader seems to be: the one that keeps the zone of the device,
 * else the region of the browser's language, if it has one. Undefined if neither tells.
 */
export function guessRegion(known: readonly string[], device: Device): string | undefined {
  const byZone = known.filter((region) => zonesOf(region).includes(device.zone));
  if (byZone.length === 1) return byZone[0];
  const byLanguage = device.languages
    .map((tag) => new Intl.Locale(tag).region)
    .find((region) => region !== undefined);
  const candidates = byZone.length > 0 ? byZone : known;
  return byLanguage !== undefined && candidates.includes(byLanguage) ? byLanguage : undefined;
}

/** Zones of a country by the browser's own tables; none where the browser cannot tell. */
function zonesOf(region: string): readonly string[] {
  if (!/^[A-Z]{2}$/u.test(region)) return [];
  const locale: { getTimeZones?: () => readonly string[] | undefined } = new Intl.Locale(
    `und-${region}`,
  );
  return locale.getTimeZones?.() ?? [];
}
