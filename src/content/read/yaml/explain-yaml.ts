/** Why fields cannot be read, in words for writers. */
export interface YamlSlip {
  line: number;
  message: string;
  remedy: string;
}

interface SlipRule {
  /** Its first group matches the name of the field. */
  pattern: RegExp;
  message: (field: string) => string;
  remedy: (field: string) => string;
}

const inQuotes = (field: string): string => `Put the text into quotes: ${field}: "…".`;

/** Frequent mistakes, the least ambiguous first; `[\w-]+` is the name of a field. */
const rules: readonly SlipRule[] = [
  {
    pattern: /^\s*(?:- )?([\w-]+):[\u00A0\u2000-\u200B\u202F\u3000\uFEFF]/u,
    message: (field) => `Behind "${field}:" stands a sign that looks like a blank and is none.`,
    remedy: () => 'Replace it by a plain blank.',
  },
  {
    pattern: /^ *\t\s*(?:- )?([\w-]*)/u,
    message: () => 'The line begins with a tab.',
    remedy: () => 'Indent it with blanks.',
  },
  {
    pattern: /^\s*(?:- )?([\w-]+) ?：/u,
    message: (field) => `Behind "${field}" stands a wide colon.`,
    remedy: (field) => `Write "${field}: …", with a plain colon and a blank.`,
  },
  {
    pattern: /^\s*(?:- )?([a-z][\w-]*):(?!\/\/)[^\s:]/iu,
    message: (field) => `Behind "${field}:" a blank is missing.`,
    remedy: (field) => `Write "${field}: …".`,
  },
  {
    pattern: /^\s*(?:- )?([\w-]+): +(?:"[^"]*|'[^']*)$/u,
    message: (field) => `The quote that "${field}" begins with is never closed.`,
    remedy: () => 'Close it at the end of the text.',
  },
  {
    pattern: /^\s*(?:- )?([\w-]+): +(?:"[^"]*"|'[^']*'|\[[^\]]*\]) *[^\s#,]/u,
    message: (field) => `Text stands behind the quote or bracket that "${field}" begins with.`,
    remedy: (field) => `Put the whole text into quotes of the other kind: ${field}: '… "…" …'.`,
  },
  {
    pattern: /^\s*(?:- )?([\w-]+): +[^"'[{|>#\s].*:(?: |$)/u,
    message: (field) => `The text of "${field}" holds a colon with a blank behind it.`,
    remedy: inQuotes,
  },
  {
    pattern: /^\s*(?:- )?([\w-]+): +[`@%&*!]/u,
    message: (field) =>
      `The text of "${field}" starts with a sign that has a meaning of its own here.`,
    remedy: inQuotes,
  },
];

/** The mistake on the line at which the parser stopped, or on the nearest line above it. */
export function explainYaml(yaml: string, failure: { line: number; reason: string }): YamlSlip {
  const { line, reason } = failure;
  if (reason.includes('keys must be unique')) {
    const message = 'The field stands there twice.';
    return { line, message, remedy: 'Remove one of the two.' };
  }
  const lines = yaml.split('\n').slice(0, line);
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    for (const { pattern, message, remedy } of rules) {
      const [found, field = ''] = pattern.exec(lines[at] ?? '') ?? [];
      if (found === undefined) continue;
      return { line: at + 1, message: message(field), remedy: remedy(field) };
    }
  }
  return {
    line,
    message: 'The fields cannot be read from here on.',
    remedy:
      'Write each as "name: text" on a line of its own, indent with blanks alone, and put a text that holds ": " or starts with a sign into "quotes".',
  };
}
