import type { LauncherConfig, LauncherTexts } from './config.ts';
import { create, createIcon } from './element.ts';
import { toLauncherStyles } from './launcher-styles.ts';

/** Button and panel, in a shadow tree of their own. */
export interface View {
  host: HTMLElement;
  root: ShadowRoot;
  button: HTMLButtonElement;
  panel: HTMLDialogElement;
  /** Closes the panel; above the frame, so that it works whatever the frame does. */
  cross: HTMLButtonElement;
  /** Leads to the whole help centre where no frame can show it; its line is hidden until then. */
  link: HTMLAnchorElement;
  line: HTMLElement;
}

export function createView(
  [help, close, direction]: LauncherTexts,
  colors: LauncherConfig['colors'],
): View {
  const host = create('div', {});
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(toLauncherStyles(colors));
  // A sheet that is made like this is no style in the page, which its policy could refuse.
  root.adoptedStyleSheets = [sheet];
  const cross = create(
    'button',
    { class: 'x', type: 'button', 'aria-label': close },
    createIcon('close'),
  );
  const link = create('a', { target: '_blank', rel: 'noopener' }, `${help} ↗`);
  const line = create('p', { hidden: '' }, link);
  const panel = create('dialog', { 'aria-label': help, tabindex: '-1' }, cross, line);
  const button = create(
    'button',
    { class: 'b', type: 'button', 'aria-haspopup': 'dialog', 'aria-expanded': 'false' },
    createIcon('help'),
    create('span', {}, help),
  );
  root.append(create('div', { dir: direction ?? 'ltr' }, panel, button));
  return { host, root, button, panel, cross, link, line };
}

/** Draws the button as what it does next. */
export function drawButton({ button, panel }: View): void {
  button.setAttribute('aria-expanded', String(panel.open));
  button.firstChild?.replaceWith(createIcon(panel.open ? 'close' : 'help'));
}
