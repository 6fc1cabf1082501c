import { sep } from 'node:path';

/** The address of a page from the root of the site, by its file there: `about/index.html` → `/about/`. */
export const toPageAddress = (file: string): string =>
  `/${file.split(sep).join('/')}`.replace(/\/index\.html$/u, '/');
