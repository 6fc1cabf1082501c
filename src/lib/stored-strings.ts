/** Texts that this device keeps under a key; none without storage, or with something strange in it. */
export function readStrings(key: string): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(stored) ? stored.filter((text) => typeof text === 'string') : [];
  } catch {
    return [];
  }
}

/** Keeps texts under a key; without storage, or with a full one, they hold for this page only. */
export function writeStrings(key: string, texts: readonly string[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(texts));
  } catch {
    // No reason to disturb a reader.
  }
}
