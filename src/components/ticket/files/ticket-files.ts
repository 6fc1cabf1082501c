import { type FileErrorCode, fileErrorCodes, type WrongFile } from '../../../schemas/ticket.ts';
import { fillMessage } from '../../../contact/form/form-dom.ts';
import { guessFileKind } from '../../../schemas/file-kinds.ts';
import {
  type FileRules,
  isTaken,
  mostBytesTogether,
  mostMegabytes,
} from '../../../schemas/file-limits.ts';
import { formatBytes } from '../../../lib/bytes.ts';

/** A chosen file as it will be sent, and why it cannot be. */
interface Chosen {
  /** As it was chosen. */
  original: File;
  file: File;
  error: FileErrorCode | undefined;
  /** It is being looked into. */
  isPending: boolean;
  /** It may still say where it was taken. */
  tellsPlace?: boolean;
  item: HTMLLIElement;
}

/** The files of a request: chosen, dropped or pasted, made smaller, and taken out again. */
export class TicketFiles {
  readonly #root: HTMLElement;
  readonly #rules: FileRules;
  readonly #onChange: () => void;
  #chosen: Chosen[] = [];
  #work: Promise<void> = Promise.resolve();

  constructor(root: HTMLElement, rules: FileRules, onChange: () => void) {
    this.#root = root;
    this.#rules = rules;
    this.#onChange = onChange;
  }

  get files(): readonly File[] {
    return this.#chosen.map(({ file }) => file);
  }

  /** Resolves when all files have been looked into. */
  get ready(): Promise<void> {
    return this.#work;
  }

  /** What is wrong with the files: with all of them, else with the first that cannot be sent. */
  get error(): FileErrorCode | undefined {
    if (this.#chosen.length > this.#rules.count) return 'too_many';
    const wrong = this.#chosen.find(({ error }) => error !== undefined);
    if (wrong) return wrong.error;
    const total = this.#chosen.reduce((sum, { file }) => sum + file.size, 0);
    return total > mostBytesTogether(this.#rules) ? 'too_much' : undefined;
  }

  /** The first file that cannot be sent, in words. */
  get wrong(): WrongFile | undefined {
    const wrong = this.#chosen.find(({ error }) => error !== undefined);
    return wrong && this.#describe(wrong.file);
  }

  /** `page`: where files may be pasted. */
  connect(page: HTMLElement, signal: AbortSignal): void {
    const input = this.#root.querySelector<HTMLInputElement>('input[type=file]');
    const zone = this.#root.querySelector<HTMLElement>('[data-drop]');
    for (const part of this.#root.querySelectorAll('[data-drop-hint], [data-choose]')) {
      part.removeAttribute('hidden');
    }
    // Here they are made into what everybody can open.
    if (input && isTaken(this.#rules, 'heic')) input.accept += ',image/heic,.heic,.heif';
    input?.addEventListener(
      'change',
      () => {
        this.add(input.files ?? []);
        // Emptied, because choosing the same file again would otherwise cause no event.
        input.value = '';
      },
      { signal },
    );
    if (zone) this.#takeDrops(zone, signal);
    page.addEventListener(
      'paste',
      (event) => {
        const pasted = event.clipboardData?.files ?? [];
        if (pasted.length === 0) return;
        event.preventDefault();
        this.add(pasted);
      },
      { signal },
    );
  }

  /** `isShrunk`: they come from an earlier visit, and are sent as they are. */
  add(files: Iterable<File>, isShrunk = false): void {
    for (const file of files) {
      const item = document.createElement('li');
      const chosen = { original: file, file, error: undefined, isPending: true, item };
      this.#chosen.push(chosen);
      this.#root.querySelector('[data-file-list]')?.append(item);
      this.#show(chosen);
      // One after the other: a large photo takes a hundred megabytes while it is drawn.
      this.#work = this.#work.then(() => this.#prepare(chosen, isShrunk));
    }
    this.#onChange();
  }

  /** Says that files of an earlier visit are gone. */
  askAgain(): void {
    this.#root.querySelector('[data-choose-again]')?.removeAttribute('hidden');
  }

  /** Marks files as the server refused them: `files.<n>`, from 0. */
  refuse(errors: Readonly<Record<string, string>>): void {
    for (const [index, chosen] of this.#chosen.entries()) {
      chosen.error = toFileError(errors[`files.${index}`]) ?? chosen.error;
      this.#show(chosen);
    }
    this.#onChange();
  }

  #takeDrops(zone: HTMLElement, signal: AbortSignal): void {
    const mark = (isOver: boolean) => (event: DragEvent) => {
      event.preventDefault();
      zone.toggleAttribute('data-over', isOver);
    };
    zone.addEventListener('dragover', mark(true), { signal });
    zone.addEventListener('dragleave', mark(false), { signal });
    zone.addEventListener('drop', mark(false), { signal });
    zone.addEventListener('drop', (event) => this.add(event.dataTransfer?.files ?? []), { signal });
  }

  /** Looks into a file; should the code for it not come, only the server does. */
  async #prepare(chosen: Chosen, isShrunk: boolean): Promise<void> {
    if (!this.#chosen.includes(chosen)) return;
    try {
      // What sends them comes along: it is here when the connection breaks.
      const [{ prepareFile }] = await Promise.all([
        import('./prepare-file.ts'),
        import('./upload-files.ts'),
      ]);
      Object.assign(chosen, await prepareFile(chosen.original, this.#rules, isShrunk));
    } catch {
      chosen.error = undefined;
    }
    chosen.isPending = false;
    this.#show(chosen);
    this.#onChange();
  }

  #describe(file: File): WrongFile {
    return { name: file.name, size: String(mostMegabytes(this.#rules, guessFileKind(file))) };
  }

  #remove(chosen: Chosen): void {
    this.#chosen = this.#chosen.filter((other) => other !== chosen);
    chosen.item.remove();
    this.#onChange();
    this.#root.querySelector<HTMLElement>('input[type=file]')?.focus();
  }

  /** Fills the line of a file; the button in it stays, because it may have the focus. */
  #show(chosen: Chosen): void {
    const { file, error, item, tellsPlace = false } = chosen;
    const name = document.createElement('bdi');
    name.textContent = file.name;
    const size = document.createElement('span');
    size.className = 'ticket-hint';
    size.textContent = chosen.isPending
      ? (this.#root.dataset['pending'] ?? '')
      : formatBytes(document.documentElement.lang, file.size);
    const remove = item.querySelector('button') ?? this.#toButton(chosen);
    for (const part of [...item.children]) if (part !== remove) part.remove();
    item.prepend(name, size);
    if (error !== undefined) item.append(this.#toMessage(file, error));
    else if (tellsPlace) item.append(toHint(this.#root.dataset['place'] ?? ''));
  }

  #toButton(chosen: Chosen): HTMLButtonElement {
    const remove = document.createElement('button');
    remove.type = 'button';
    remove.textContent = '×';
    const label = this.#root.dataset['remove'] ?? '';
    remove.setAttribute(
      'aria-label',
      label.replace('{name}', () => chosen.original.name),
    );
    remove.addEventListener('click', () => this.#remove(chosen));
    chosen.item.append(remove);
    return remove;
  }

  #toMessage(file: File, error: FileErrorCode): HTMLElement {
    const message = document.createElement('p');
    message.className = 'ticket-error';
    const place = this.#root.querySelector('[data-field-error=files]');
    const words = place?.getAttribute(`data-${error}`) ?? '';
    message.textContent = fillMessage(words, this.#describe(file));
    return message;
  }
}

function toHint(text: string): HTMLElement {
  const hint = document.createElement('p');
  hint.className = 'ticket-hint';
  hint.textContent = text;
  return hint;
}

const toFileError = (code: string | undefined): FileErrorCode | undefined =>
  fileErrorCodes.find((known) => known === code);
