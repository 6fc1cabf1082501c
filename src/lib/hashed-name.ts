/**
 * Files whose names hold a hash of what is in them: scripts, styles, pictures, files of the brand, texts
 * of scripts. What an Astro site of the company has in a folder of the same name has none.
 */
const hashed = /^\/(?:_astro\/|(?:images|brand|texts)\/.*\.[\da-f]{8,}\.)/u;

/** Whether a file, named from the root of the site, never changes under its name. */
export const hasHashedName = (path: string): boolean => hashed.test(path);
