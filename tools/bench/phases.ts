/** A part of a build and how long it took by the clock. */
export interface Phase {
  name: string;
  seconds: number;
}

const phaseLine = /^ *(?<name>\S.*): done in (?<seconds>\d+(?:\.\d+)?) s$/gmu;

/** Finds the lines `<phase>: done in <seconds> s` in what a build printed. */
export function toPhases(output: string): readonly Phase[] {
  return [...output.matchAll(phaseLine)].map(({ groups }) => ({
    name: groups?.name ?? '',
    seconds: Number(groups?.seconds),
  }));
}
