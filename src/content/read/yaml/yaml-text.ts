import {
  LineCounter,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parse,
  parseDocument,
  visit,
  type Document,
  type YAMLParseError,
} from 'yaml';

/** A part of a YAML text: keys and indexes from the outside in. */
export type YamlPath = readonly PropertyKey[];

export type ParsedYaml = { ok: true; value: unknown } | { ok: false; line: number; reason: string };

/**
 * Parses YAML without positions, which costs a third; only a text that fails is parsed again for its
 * line. An empty text is an empty object. `firstLine` is the line of the file on which it starts.
 */
export function parseYaml(text: string, firstLine = 1): ParsedYaml {
  try {
    const value: unknown = parse(text, { logLevel: 'error' });
    return { ok: true, value: value ?? {} };
  } catch (error) {
    return { ok: false, ...explainFailure(text, error, firstLine) };
  }
}

function explainFailure(
  text: string,
  error: unknown,
  firstLine: number,
): { line: number; reason: string } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [first] = document.errors;
  const reason = first?.message ?? (error instanceof Error ? error.message : String(error));
  const offset = first ? findCause(document, first) : 0;
  return { line: lines.linePos(offset).line + firstLine - 1, reason: toSentence(reason) };
}

/** A quote that is never closed is noticed at the end of the file; its writer looks at its start. */
function findCause(document: Document.Parsed, { code, pos: [noticed] }: YAMLParseError): number {
  let cause = noticed;
  if (code !== 'MISSING_CHAR') return cause;
  visit(document, {
    Scalar: (_, { range }) => {
      if (range && range[0] <= noticed && noticed <= range[2]) [cause] = range;
    },
  });
  return cause;
}

const toSentence = (reason: string): string => {
  const [line = reason] = reason.split('\n');
  return line.replace(/[.:]?\s*$/u, '.');
};

/**
 * The line of the file that holds a field. A path that leads to nothing gives the line of the
 * nearest parent that exists. `target: 'key'` means the name of the field rather than its value.
 */
export function findLine(
  text: string,
  path: YamlPath,
  firstLine = 1,
  target: 'key' | 'value' = 'value',
): number {
  const { lines, contents } = readPlaces(text);
  const offset = findOffset(contents, path, target) ?? 0;
  return lines.linePos(offset).line + firstLine - 1;
}

/** Names of the fields of a text, as written; none of a text that is no map. */
export function listKeys(text: string): readonly string[] {
  const { contents } = readPlaces(text);
  if (!isMap(contents)) return [];
  return contents.items.flatMap(({ key }) => (isScalar(key) ? [String(key.value)] : []));
}

/** A text with the places of its parts. */
interface Places {
  text: string;
  lines: LineCounter;
  contents: unknown;
}

/**
 * The last one: whoever asks for a line of a file mostly asks for others of it, and for each of a
 * thousand redirects to parse a thousand takes minutes.
 */
let last: Places | undefined;

function readPlaces(text: string): Places {
  if (last?.text === text) return last;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent' });
  last = { text, lines, contents: document.contents };
  return last;
}

function findOffset(root: unknown, path: YamlPath, target: 'key' | 'value'): number | undefined {
  let node = root;
  let offset: number | undefined;
  for (const [depth, step] of path.entries()) {
    const child = findChild(node, step);
    if (!child) break;
    const isLast = depth === path.length - 1;
    const wantsKey = child.key !== undefined && (target === 'key' || !isScalar(child.value));
    offset = startOf(isLast && wantsKey ? child.key : child.value) ?? startOf(child.key) ?? offset;
    node = child.value;
  }
  return offset;
}

function findChild(
  node: unknown,
  step: PropertyKey,
): { key?: unknown; value: unknown } | undefined {
  if (isSeq(node)) return typeof step === 'number' ? { value: node.items[step] } : undefined;
  if (!isMap(node)) return undefined;
  const pair = node.items.find(
    (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
  );
  return pair && { key: pair.key, value: pair.value };
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);
