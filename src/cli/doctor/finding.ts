/** What `candil doctor` says of one thing. */
export interface Finding {
  /** `error`: something does not work. `advice`: it works, and could be better. */
  gravity: 'fine' | 'advice' | 'error';
  /** What it is about: a file, a variable, a program. */
  subject: string;
  message: string;
  /** What to do; the exact change where it can be said. */
  remedy?: string;
  /** Makes the change. */
  fix?: Fix;
}

/** A file as it would be; `before` is undefined for a new one. */
export interface Fix {
  file: string;
  before: string | undefined;
  after: string;
}

const marks = { fine: 'ok', advice: 'advice', error: 'error' } as const;

/** A line or two for each finding, and a last line that counts. */
export function formatFindings(findings: readonly Finding[], fixed: ReadonlySet<Finding>): string {
  const lines = findings.map((finding) => {
    const { gravity, subject, message, remedy } = finding;
    const head = `${marks[gravity].padEnd(6)}  ${subject}: ${message}`;
    if (fixed.has(finding)) return `${head}\n        Mended.`;
    return remedy === undefined
      ? head
      : `${head}\n        ${remedy.replaceAll('\n', '\n        ')}`;
  });
  const left = findings.filter((one) => !fixed.has(one));
  const errors = left.filter(({ gravity }) => gravity === 'error').length;
  const advice = left.filter(({ gravity }) => gravity === 'advice').length;
  const mendable = left.filter(({ fix }) => fix).length;
  const hint = mendable === 0 ? '' : `; --fix mends ${mendable}`;
  return `${lines.join('\n')}\n\n${count(errors, 'error')}, ${advice} of advice${hint}.`;
}

const count = (number: number, thing: string): string =>
  `${number} ${thing}${number === 1 ? '' : 's'}`;
