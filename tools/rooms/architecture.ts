/** A room as docs/architecture.md shows it. */
interface ShownRoom {
  path: string;
  holds: string;
  mayImport?: readonly string[];
}

/** The table of the rooms in docs/architecture.md, as Prettier sets it. */
export function toRoomTable(rooms: readonly ShownRoom[]): string {
  const rows = rooms.map(({ path, holds, mayImport = [] }) => [
    `\`${path}\``,
    holds,
    mayImport.map((name) => `\`${name.replace('src/', '')}\``).join(', ') || '–',
  ]);
  const table = [['room', 'what lives there', 'may import besides'], ...rows];
  const widths = [0, 1, 2].map((column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  const toLine = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = table;
  const rule = widths.map((width) => '-'.repeat(width));
  return [toLine(head), toLine(rule), ...body.map(toLine)].join('\n');
}

/** A step of a walk through the house. */
interface Step {
  /** File, from the project's folder. */
  path: string;
  /** Reached over the network, the database or a file, and not by an import. */
  isHandedOver: boolean;
}

/** What becomes of one thing, file by file. */
export interface Walk {
  title: string;
  steps: readonly Step[];
}

/** Begins a step that no import leads to. */
const handedOver = '⇢ ';

const heading = /^### (?<title>.+)$/u;
const step = /^\d+\. (?<arrow>⇢ )?`(?<path>[^`]+)`/u;

/**
 * The walks of docs/architecture.md: below the heading "The walks", each `### title` with its
 * numbered list of files. A step that begins with `⇢` is reached without an import.
 */
export function listWalks(markdown: string): readonly Walk[] {
  const section = /^## The walks$(?<text>.*?)(?=^## )/msu.exec(markdown)?.groups?.['text'] ?? '';
  const walks: { title: string; steps: Step[] }[] = [];
  for (const line of section.split('\n')) {
    const title = heading.exec(line)?.groups?.['title'];
    if (title) walks.push({ title, steps: [] });
    const found = step.exec(line)?.groups;
    if (found?.['path']) {
      walks.at(-1)?.steps.push({
        path: found['path'],
        isHandedOver: found['arrow'] === handedOver,
      });
    }
  }
  return walks;
}
