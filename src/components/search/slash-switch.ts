import { createText } from './create-text.ts';
import { isSlashOn, slashKey } from './slash-key.ts';

/** Says on this device whether `/` opens the search. */
export function createSlashSwitch(text: string): HTMLLabelElement {
  const label = createText('label', '', 'search-dialog-slash');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = isSlashOn();
  box.addEventListener('change', () => setSlash(box.checked));
  label.append(box, text);
  return label;
}

function setSlash(isOn: boolean): void {
  try {
    localStorage.setItem(slashKey, isOn ? 'on' : 'off');
  } catch {
    // Without storage it stays as it is.
  }
}
