import type { LauncherConfig, LauncherOptions } from './config.ts';
import { guard } from './guard.ts';
import { createPanel } from './panel.ts';
import { chooseLocale, readTheme, watchTheme } from './surroundings.ts';
import { createView, drawButton } from './view.ts';

/*
 * The script that a company puts into its own pages, as /launcher.js: a button, and a panel with the
 * help centre in a frame. It is a guest: it throws nothing, asks for nothing before it is opened, sets
 * no cookie, and does nothing in browsers that lack what it needs.
 */

/** Put in place by src/pages/[script].js.ts. */
declare const launcherConfig: LauncherConfig;

const config = launcherConfig;

interface Api {
  (name: string, options?: LauncherOptions): void;
  /** Commands from before the script was there. */
  q?: readonly [name: string, options?: LauncherOptions][];
  /** Marks the one that has started. */
  isStarted?: true;
}

declare global {
  interface Window {
    Candil?: Api;
  }
}

function start({ dataset, src }: HTMLScriptElement): void {
  const site = new URL(src).origin;
  const locale = chooseLocale(config, dataset['locale']);
  const texts = config.locales[locale];
  if (!texts) return;
  let context: LauncherOptions = Object.assign({}, dataset);
  const theme = (): 'light' | 'dark' => readTheme(dataset['theme']);
  const view = createView(texts, config.colors);
  const panel = createPanel(view, {
    site,
    home: new URL(`${locale}/`, src).href,
    title: texts[0],
    context: () => context,
    theme,
  });
  const obey = guard((name: string, options?: LauncherOptions): void => {
    if (name === 'open') panel.open(options);
    if (name === 'close') view.panel.close();
    if (name === 'identify') {
      context = { ...context, ...options };
      panel.tell();
    }
  });
  const paint = guard(() => {
    view.host.dataset['theme'] = theme();
    panel.tell();
  });
  view.button.hidden = dataset['button'] === 'none';
  view.panel.addEventListener('close', () => drawButton(view));
  view.button.addEventListener('click', () => obey(view.panel.open ? 'close' : 'open'));
  view.cross.addEventListener('click', () => obey('close'));
  view.root.addEventListener('keydown', (event) => {
    if (event instanceof KeyboardEvent && event.key === 'Escape') obey('close');
  });
  document.addEventListener(
    'click',
    guard((event) => {
      const { target } = event;
      const opener = target instanceof Element && target.closest<HTMLElement>('[data-candil-open]');
      // A new tab is the reader's choice, and where frames are refused the link leads there.
      if (!opener || panel.isRefused() || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      panel.open(Object.assign({}, opener.dataset));
    }),
  );
  watchTheme(paint);
  paint();
  document.body.append(view.host);

  const { q: early = [] } = window.Candil ?? {};
  window.Candil = Object.assign(obey, { isStarted: true as const });
  for (const command of early) obey(...command);
}

const isStarted = (): unknown => window.Candil?.isStarted;

guard(() => {
  const script = document.currentScript;
  // The youngest of what it needs: Chromium 73, Firefox 101, Safari 16.4.
  const isAble = 'adoptedStyleSheets' in Document.prototype;
  if (!(script instanceof HTMLScriptElement) || !isAble || isStarted()) return;
  const begin = guard(() => {
    if (!isStarted()) start(script);
  });
  // A script that is not waited for may be there before the body is.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
  else begin();
})();
