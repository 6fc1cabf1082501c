import type { Importer } from './importer.ts';

/** A kind of help centre, or of a folder, that can be imported. */
export interface Source {
  /** One line for `--help`: what to name on the command line. */
  usage: string;
  /** Loaded when it is asked for: each brings packages of its own. */
  load: () => Promise<Importer>;
}

/** Every source by its name on the command line, in the order of `--help`. */
export const sources: Readonly<Record<string, Source>> = {};

export const findSource = (name: string): Source | undefined =>
  Object.hasOwn(sources, name) ? sources[name] : undefined;
