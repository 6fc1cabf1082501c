import styles from '../../styles/rare/figure-dialog.css?url&no-inline';
import { loadStyles } from '../search/load-styles.ts';

/**
 * Shows a copy of a picture in a modal dialog as large as the window. The browser closes it on
 * Escape and gives the focus back; a click beside the picture or on the button closes it too.
 */
export async function showPicture(picture: Element, closeLabel: string): Promise<void> {
  await loadStyles(styles);
  const dialog = document.createElement('dialog');
  dialog.className = 'figure-dialog';
  const image = picture.tagName === 'IMG' ? picture : picture.querySelector('img');
  dialog.setAttribute('aria-label', image?.getAttribute('alt') ?? '');
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'button button-quiet';
  close.textContent = closeLabel;
  dialog.append(close, picture.cloneNode(true));
  dialog.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
