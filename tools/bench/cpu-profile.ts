import { z } from 'zod';

/** What V8 writes with `--cpu-prof`; times in microseconds. */
export const cpuProfileSchema = z.object({
  nodes: z.array(
    z.object({
      id: z.number(),
      callFrame: z.object({ functionName: z.string(), url: z.string() }),
    }),
  ),
  samples: z.array(z.number()),
  timeDeltas: z.array(z.number()),
});
export type CpuProfile = z.infer<typeof cpuProfileSchema>;

/** Seconds of the main thread by who spent them, most first. */
export function toOwners(profile: CpuProfile): readonly { owner: string; seconds: number }[] {
  const ownerOf = new Map(
    profile.nodes.map(({ id, callFrame }) => [id, toOwner(callFrame.functionName, callFrame.url)]),
  );
  const spent = new Map<string, number>();
  profile.samples.forEach((id, index) => {
    const owner = ownerOf.get(id) ?? 'unknown';
    spent.set(owner, (spent.get(owner) ?? 0) + (profile.timeDeltas[index] ?? 0) / 1e6);
  });
  return [...spent]
    .map(([owner, seconds]) => ({ owner, seconds }))
    .sort((a, b) => b.seconds - a.seconds);
}

/** The package of a script, `Node`, a state of V8 such as `(garbage collector)`, or `Candil`. */
function toOwner(functionName: string, url: string): string {
  const inPackage = /.*\/node_modules\/(?<name>(?:@[^/]+\/)?[^/]+)\//u.exec(url)?.groups?.name;
  if (inPackage !== undefined) return inPackage;
  if (url.startsWith('node:')) return 'Node';
  // Oniguruma, the regular expressions of Shiki, is the only large one.
  if (url.startsWith('wasm:')) return 'WebAssembly';
  if (url === '') return functionName.startsWith('(') ? functionName : 'native code';
  return url.includes('/.prerender/') || url.includes('/chunks/') ? 'bundled pages' : 'Candil';
}
