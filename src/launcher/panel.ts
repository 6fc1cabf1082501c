import type { LauncherOptions } from './config.ts';
import { createFrame, type Frame } from './frame.ts';
import { drawButton, type View } from './view.ts';

/** From here on the panel stands beside what is read; below it is a sheet over the page. */
const hasRoom = '(width>=480px) and (height>=480px)';

/** The panel, with the help centre once it was opened. */
export interface Panel {
  open: (options?: LauncherOptions) => void;
  /** Tells the frame what has changed, if there is one. */
  tell: () => void;
  /** Whether the browser has refused the frame: what is left are links to the whole help centre. */
  isRefused: () => boolean;
}

interface PanelOptions {
  /** Origin of the help centre. */
  site: string;
  /** Its home page in the reader’s language. */
  home: string;
  /** Name of the frame. */
  title: string;
  context: () => LauncherOptions;
  theme: () => 'light' | 'dark';
}

export function createPanel(
  view: View,
  { site, home, title, context, theme }: PanelOptions,
): Panel {
  const { panel, link, line } = view;
  let asked: LauncherOptions | undefined;
  let frame: Frame | undefined;
  let isReady = false;
  let isRefused = false;

  const tell = (): void => {
    if (!frame || !isReady) return;
    // Query and fragment hold what is nobody’s business.
    const page = location.origin + location.pathname;
    const { title: name } = document;
    frame.send({ page, ...context(), candil: 'context', theme: theme(), title: name, asked });
    asked = undefined;
  };
  const show = (): void => {
    if (!frame || !isReady || !panel.open) return;
    line.hidden = true;
    frame.element.className = '';
    frame.element.focus();
  };
  const leave = (): void => {
    isRefused = true;
    window.open(link.href, '_blank', 'noopener');
  };
  const on = {
    ready: () => {
      isReady = true;
      isRefused = false;
      tell();
      show();
    },
    close: () => panel.close(),
    silent: () => {
      if (isReady || isRefused) return;
      line.hidden = false;
      link.focus();
      leave();
    },
  };
  const open = (options?: LauncherOptions): void => {
    asked = options;
    const question = options?.question;
    link.href = question ? `${home}search/?q=${encodeURIComponent(question)}` : home;
    if (isRefused) {
      leave();
      return;
    }
    if (!frame) {
      frame = createFrame(site, { class: 'off', title, src: `${home}search/launcher/` }, on);
      panel.append(frame.element);
    }
    if (!panel.open) panel[matchMedia(hasRoom).matches ? 'show' : 'showModal']();
    drawButton(view);
    tell();
    show();
  };
  return { open, tell, isRefused: () => isRefused };
}
