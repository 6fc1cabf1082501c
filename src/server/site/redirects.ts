import type { Manifest } from '../../schemas/manifest.ts';
import { parseSitePath } from './site-path.ts';

/** Finds where an old address leads now; a manifest is read once, for as long as it is used. */
export function createRedirects(): (
  manifest: Manifest,
  segments: readonly string[],
) => string | undefined {
  const known = new WeakMap<Manifest, ReadonlyMap<string, string>>();
  return (manifest, segments) => {
    const redirects = known.get(manifest) ?? toRedirects(manifest);
    known.set(manifest, redirects);
    return redirects.get(segments.join('/'));
  };
}

/** By decoded path without slashes at its ends, because a reader may type it either way. */
function toRedirects({ redirects }: Manifest): ReadonlyMap<string, string> {
  const pairs = Object.entries(redirects).flatMap(([from, to]): [string, string][] => {
    const old = parseSitePath(from);
    return old ? [[old.segments.join('/'), toAscii(to)]] : [];
  });
  return new Map(pairs);
}

/** Headers are ASCII; the host is left out, so that the address stays on this site. */
function toAscii(address: string): string {
  const { pathname, search, hash } = new URL(address, 'http://localhost');
  return pathname + search + hash;
}
