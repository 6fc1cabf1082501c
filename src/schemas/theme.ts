/** Looks that a reader can choose; `auto` follows the device. */
export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Where the device keeps the look that the reader chose; nothing stands for `auto`. */
export const themeKey = 'candil:theme';

/**
 * The one script in a page, before anything is painted: a file would be a request that the first
 * paint waits for. The policy allows it by its digest, so that a changed byte keeps it from running.
 */
export const themeScript = `try{let t=localStorage["${themeKey}"];if(t)document.documentElement.dataset.theme=t}catch{}`;
