const storageKey = 'candil:slash-key';

/**
 * Whether `/` opens the search. A shortcut without Ctrl or Cmd must have a switch (WCAG 2.1.4),
 * because dictation programs press it by accident.
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
