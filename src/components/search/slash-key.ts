const storageKey = 'candil:slash-key';

/**
 * Whether `/` opens the search. A key without Ctrl or Cmd must be possible to switch off (WCAG 2.1.4):
 * those who speak to their computer press it without meaning to.
 */
export function isSlashOn(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'off';
  } catch {
    return true;
  }
}

/** Remembers on this device whether `/` opens the search. */
export function setSlash(isOn: boolean): void {
  try {
    localStorage.setItem(storageKey, isOn ? 'on' : 'off');
  } catch {
    // Without storage it stays as it is.
  }
}
