/** What an answer by mail says. */
export interface ReplyText {
  /** Without what it quotes below, and without a signature. */
  text: string;
  /** Something was left out. */
  isCut: boolean;
}

/**
 * A line after which mail programs quote: "On Monday, Ana wrote:" in the languages of the interface,
 * the separator of Outlook, the first line of a header that is quoted whole.
 */
const quoteStarts = [
  /^(?:On|Am|El|Le|Em|On) .{5,200}(?:wrote|schrieb.*|escribió|a écrit|escreveu)\s?:$/iu,
  /^(?:في|بتاريخ).{5,200}كتب.{0,100}:$/u,
  /^-{2,}\s?(?:Original Message|Ursprüngliche Nachricht|Mensaje original|Message d’origine|Message d'origine|Mensagem original|الرسالة الأصلية)\s?-{2,}$/iu,
  /^_{20,}$/u,
];

/** Two such lines, one after the other, begin a quoted header as Outlook writes it. */
const headerLine =
  /^\*?(?:From|Von|De|من|Sent|Gesendet|Enviado(?: el)?|Envoyé|Date|Datum|Fecha|Enviada em)\s?:\*?\s/iu;

const isQuoted = (line: string): boolean => line.startsWith('>');
const isBlank = (line: string): boolean => line.trim() === '';

/**
 * Cuts what an answer by mail quotes at its end, and a signature after `-- ` (RFC 3676, 4.3). Only an
 * end is cut: whoever answers between the quoted lines keeps all of it. If nothing would remain,
 * nothing is cut.
 */
export function cutReply(whole: string): ReplyText {
  const lines = whole.replaceAll(/\r\n?/gu, '\n').split('\n');
  const end = Math.min(findSignature(lines), findQuote(lines));
  const text = lines.slice(0, end).join('\n').trim();
  const all = whole.trim();
  return text === '' ? { text: all, isCut: false } : { text, isCut: text.length < all.length };
}

function findSignature(lines: readonly string[]): number {
  const index = lines.indexOf('-- ');
  return index === -1 ? lines.length : index;
}

/** Where the quotation at the end begins; the number of lines if there is none. */
function findQuote(lines: readonly string[]): number {
  const start = lines.findIndex((line, index) => {
    const text = joinWrapped(lines, index);
    const isHeader = headerLine.test(line) && headerLine.test(lines[index + 1] ?? '');
    return isHeader || quoteStarts.some((pattern) => pattern.test(text));
  });
  if (start !== -1 && isAllQuoted(lines, start)) return start;
  const firstQuoted = lines.findIndex(isQuoted);
  const isEnd =
    firstQuoted !== -1 && lines.slice(firstQuoted).every((line) => isQuoted(line) || isBlank(line));
  return isEnd ? firstQuoted : lines.length;
}

/** Programs break "On …, Ana <ana@example.org>\nwrote:" into two lines. */
const joinWrapped = (lines: readonly string[], index: number): string => {
  const line = lines[index] ?? '';
  return line.trimEnd().endsWith(':') ? line.trim() : `${line} ${lines[index + 1] ?? ''}`.trim();
};

/**
 * Whether everything after the first line is quoted, with `>` or, as in Outlook, as it stands. Words
 * after lines with `>` are an answer in between.
 */
function isAllQuoted(lines: readonly string[], start: number): boolean {
  const rest = lines.slice(start + 1);
  const first = rest.findIndex(isQuoted);
  if (first === -1) return true;
  return rest.slice(first).every((line) => isQuoted(line) || isBlank(line));
}
