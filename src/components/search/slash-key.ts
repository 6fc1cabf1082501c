export const slashKey = 'candil:slash-key';

/**
 * Whether `/` opens the search. A shortcut without Ctrl or Cmd must have a switch (WCAG 2.1.4),
 * because dictation programs press it by accident.
 */
export function isSlashOn(): boolean {
  try {
    return localStorage.getItem(slashKey) !== 'off';
  } catch {
    return true;
  }
}
