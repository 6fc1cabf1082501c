import type { ImportNote } from '../imported-site.ts';

/** Gathers what the report has to say of an article; the same is said once. */
export interface Notes {
  add: (kind: ImportNote['kind'], text: string) => void;
  /** Counts what is told in one sentence at the end: `3 pictures …`. */
  count: (kind: ImportNote['kind'], one: string, many: string) => void;
  list: () => readonly ImportNote[];
}

export function createNotes(): Notes {
  const said = new Map<string, ImportNote>();
  const counts = new Map<string, { kind: ImportNote['kind']; many: string; count: number }>();
  return {
    add: (kind, text) => void said.set(text, { kind, text }),
    count: (kind, one, many) => {
      const known = counts.get(one);
      if (known) known.count += 1;
      else counts.set(one, { kind, many, count: 1 });
    },
    list: () => [
      ...said.values(),
      ...[...counts].map(([one, { kind, many, count }]) => ({
        kind,
        text: count === 1 ? one : `${count} ${many}`,
      })),
    ],
  };
}
