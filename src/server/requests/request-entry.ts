import type { OwnAnswer, OwnEntry } from './own-tickets.ts';

/** Where a file of an answer is. */
export type ToFileUrl = (answer: number, position: number) => string;

/** Fills in a row with what one side wrote or did. */
export function fillEntry(
  row: Element,
  entry: OwnEntry,
  toFileUrl: ToFileUrl,
  dates: Intl.DateTimeFormat,
): void {
  const isDesk = entry.from === 'desk';
  row.setAttribute('id', `${isDesk ? 'answer' : 'message'}-${entry.number}`);
  row.setAttribute('data-from', entry.from);
  sayWho(row, entry, dates);
  const text = row.querySelector('[data-requests-body]');
  const isText = isDesk || entry.kind === 'message';
  if (text && isText && entry.body !== '') text.textContent = entry.body;
  else text?.remove();
  if (isDesk) fillAnswerFiles(row, entry, toFileUrl);
  else fillFileNames(row, entry.files);
}

/** Who wrote or did it, and when: the sentences stand in attributes of their place. */
function sayWho(row: Element, entry: OwnEntry, dates: Intl.DateTimeFormat): void {
  const place = row.querySelector('[data-requests-date]');
  const sentence = place?.getAttribute(sentenceOf(entry)) ?? '';
  place?.setAttribute('datetime', entry.createdAt);
  if (!place) return;
  const author = entry.from === 'desk' ? entry.author : '';
  place.textContent = sentence
    .replace('{author}', () => `\u2068${author}\u2069`)
    .replace('{date}', () => dates.format(new Date(entry.createdAt)));
}

function sentenceOf(entry: OwnEntry): string {
  if (entry.from === 'desk') return entry.author === '' ? 'data-we-answered' : 'data-answered';
  return entry.kind === 'message' ? 'data-requests-date' : `data-${entry.kind}`;
}

function fillFileNames(row: Element, files: readonly string[]): void {
  const place = row.querySelector('[data-requests-files]');
  if (!place || files.length === 0) return;
  place.textContent = `${place.getAttribute('data-requests-files') ?? ''}: ${files.join(', ')}`;
  place.removeAttribute('hidden');
}

/** Files that are kept can be opened; of others only the name is told, and why. */
function fillAnswerFiles(row: Element, { number, files }: OwnAnswer, toFileUrl: ToFileUrl): void {
  const list = row.querySelector('[data-requests-answer-files]');
  if (!list || files.length === 0) return;
  list.removeAttribute('hidden');
  for (const { position, name, state } of files) {
    const item = row.ownerDocument.createElement('li');
    list.append(item);
    const sentence = list.getAttribute(`data-${state}`) ?? '{name}';
    const shown = sentence.replace('{name}', () => `\u2068${name}\u2069`);
    if (state !== 'kept') item.textContent = shown;
    else item.append(toFileLink(row.ownerDocument, name, toFileUrl(number, position)));
  }
}

function toFileLink(document: Document, name: string, url: string): Element {
  const link = document.createElement('a');
  link.setAttribute('href', url);
  link.setAttribute('download', name);
  link.textContent = name;
  return link;
}
