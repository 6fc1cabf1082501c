import { fileURLToPath } from 'node:url';

/**
 * Where Candil itself lies: `src`, `public` and the settings of Astro. Content, built site and data
 * lie where the user says, in the current folder if they say nothing; the two are the same folder in
 * the repository, and not where Candil is installed as a package.
 */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

/** Whether Candil is a package of the folder that it serves, not its own repository. */
export const isPackage = /[\\/]node_modules[\\/]/u.test(projectFolder);
