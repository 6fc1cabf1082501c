/** One small break of one source file. */
export interface Mutant {
  /** From the folder of the project, with `/`. */
  file: string;
  /** 1-based. */
  line: number;
  /** The line of the source, trimmed: by it an accepted survivor is known after lines have moved. */
  lineText: string;
  operator: Operator;
  /** What was changed into what, for a reader: `a < b → a <= b`. */
  change: string;
  /** Where the code stands that is replaced as a whole, as offsets into the source. */
  host: Span;
  /** The code that takes its place; empty for a statement that is left out. */
  replacement: string;
}

/** Half open: `end` is the first offset after the code. */
export interface Span {
  start: number;
  end: number;
  kind: 'expression' | 'statement';
}

/** The kinds of breaks, in the order in which a report counts them. */
export const operators = [
  'arithmetic',
  'array',
  'boolean',
  'comparison',
  'condition',
  'logic',
  'method',
  'number',
  'optional',
  'pattern',
  'statement',
  'string',
] as const;

export type Operator = (typeof operators)[number];

/** Same break after other lines have moved: the number of the line is left out. */
export function keyOf({
  file,
  lineText,
  operator,
  change,
}: Pick<Mutant, 'file' | 'lineText' | 'operator' | 'change'>): string {
  return [file, lineText, operator, change].join('\n');
}
