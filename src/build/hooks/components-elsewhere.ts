import { existsSync } from 'node:fs';
import type { Plugin } from 'vite';

/** The plugin of Astro that gives out the scripts and styles of a component that it has compiled. */
const compiler = 'astro:build';

/**
 * Lets the company's folder and the program lie apart, with no folder above both but `/`. Astro takes
 * the path of a component there for one below the company's folder, and does not find what it has
 * compiled; said as Vite's address of a file (`/@fs/…`) it is taken as it stands.
 */
export const componentsElsewhere = (): Plugin => ({
  name: 'candil-components-elsewhere',
  configResolved({ plugins }) {
    const load = plugins.find(({ name }) => name === compiler)?.load;
    if (typeof load !== 'object') throw new Error(`Astro has no plugin ${compiler} any more.`);
    const { handler } = load;
    load.handler = function (id, options) {
      return handler.call(this, asFileAddress(id), options);
    };
  },
});

/** An id of Vite whose path is a file, as its address; any other as it is. */
export const asFileAddress = (id: string): string =>
  id.startsWith('/') && existsSync(id.replace(/\?.*$/su, '')) ? `/@fs${id}` : id;
