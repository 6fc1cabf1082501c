import type { FileImport } from './list-imports.ts';

/**
 * Circles of imports between what lies side by side in one folder: its files and its folders, each
 * with all that is in them. At every level: `src/server` beside `src/contact`, `src/server/db`
 * beside `src/server/http`. A circle is told as its members, the first one again at the end.
 */
export function findCircles(imports: readonly FileImport[]): readonly (readonly string[])[] {
  const levels = new Map<string, Map<string, Set<string>>>();
  for (const { from, to } of imports) {
    const pair = siblingsOf(from.split('/'), to.split('/'));
    if (!pair) continue;
    const graph = levels.get(pair.parent) ?? new Map<string, Set<string>>();
    levels.set(pair.parent, graph);
    const targets = graph.get(pair.from) ?? new Set<string>();
    graph.set(pair.from, targets.add(pair.to));
  }
  return [...levels.values()].flatMap((graph) => findCircle(graph) ?? []);
}

/** The two neighbours, in the innermost folder that holds both files, that an import connects. */
function siblingsOf(
  from: readonly string[],
  to: readonly string[],
): { parent: string; from: string; to: string } | undefined {
  const depth = from.findIndex((name, index) => name !== to[index]);
  if (depth < 0) return undefined;
  const upTo = (parts: readonly string[], end: number): string => parts.slice(0, end).join('/');
  return { parent: upTo(from, depth), from: upTo(from, depth + 1), to: upTo(to, depth + 1) };
}

/** The first circle of a graph, in a list of its own; none without one. */
function findCircle(
  graph: ReadonlyMap<string, ReadonlySet<string>>,
): readonly (readonly string[])[] | undefined {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (node: string): readonly string[] | undefined => {
    if (done.has(node)) return undefined;
    const place = path.indexOf(node);
    if (place >= 0) return [...path.slice(place), node];
    path.push(node);
    for (const next of graph.get(node) ?? []) {
      const circle = visit(next);
      if (circle) return circle;
    }
    path.pop();
    done.add(node);
    return undefined;
  };
  for (const node of graph.keys()) {
    const circle = visit(node);
    if (circle) return [circle];
  }
  return undefined;
}
