import type { Mutant, Span } from './mutant.ts';

/** What instrumented code asks at run time: is this break the one that is tried now? */
export const switchName = '__isBroken';

/** A mutant and the number by which instrumented code knows it, from 1. */
export interface NumberedMutant {
  id: number;
  mutant: Mutant;
}

/**
 * The source with all its breaks in it, each behind a switch: `a < b` becomes
 * `(__isBroken(7) ? (a) <= (b) : a < b)`. So a file is compiled once, however many breaks are tried.
 */
export function instrument(text: string, mutants: readonly NumberedMutant[]): string {
  const ordered = mutants.toSorted(
    ({ mutant: { host: a } }, { mutant: { host: b } }) => a.start - b.start || b.end - a.end,
  );
  return `const ${switchName} = globalThis.${switchName} ?? (() => false); ${render(text, 0, text.length, ordered)}`;
}

/** The code from `start` to `end` with the switches of `mutants`, which stand within it in order. */
function render(
  text: string,
  start: number,
  end: number,
  mutants: readonly NumberedMutant[],
): string {
  let code = '';
  let at = start;
  let next = 0;
  for (let first = mutants[next]; first; first = mutants[next]) {
    const { host } = first.mutant;
    const within = mutants.slice(next).filter(({ mutant }) => mutant.host.end <= host.end);
    const here = within.filter(({ mutant }) => isSame(mutant.host, host));
    const inner = render(text, host.start, host.end, within.slice(here.length));
    code += text.slice(at, host.start) + toSwitch(host, here, inner);
    at = host.end;
    next += within.length;
  }
  return code + text.slice(at, end);
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function toSwitch(host: Span, mutants: readonly NumberedMutant[], inner: string): string {
  if (host.kind === 'statement')
    return `{ if (!${mutants.map(({ id }) => `${switchName}(${id})`).join(' && !')}) ${inner} }`;
  const choices = mutants.map(
    ({ id, mutant }) => `${switchName}(${id}) ? ${mutant.replacement} : `,
  );
  return `(${choices.join('')}${inner})`;
}
