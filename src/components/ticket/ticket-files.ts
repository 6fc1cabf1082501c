import { type FileErrorCode, fileErrorCodes, type WrongFile } from '../../schemas/ticket.ts';
import { guessFileKind } from '../../schemas/file-kinds.ts';
import {
  type FileRules,
  isTaken,
  mostBytesTogether,
  mostMegabytes,
} from '../../schemas/file-limits.ts';
import { formatBytes, megabyte } from '../../lib/bytes.ts';
import { fillMessage } from '../../contact/form/form-dom.ts';

/** A chosen file, and why it cannot be sent. */
interface Chosen {
  file: File;
  error: FileErrorCode | undefined;
}

/** The files of a request: chosen, dropped or pasted, and taken out again. */
export class TicketFiles {
  readonly #root: HTMLElement;
  readonly #limits: FileRules;
  readonly #onChange: () => void;
  #chosen: Chosen[] = [];

  constructor(root: HTMLElement, limits: FileRules, onChange: () => void) {
    this.#root = root;
    this.#limits = limits;
    this.#onChange = onChange;
  }

  get files(): readonly File[] {
    return this.#chosen.map(({ file }) => file);
  }

  /** What is wrong with the files: with all of them, else with the first that cannot be sent. */
  get error(): FileErrorCode | undefined {
    if (this.#chosen.length > this.#limits.count) return 'too_many';
    const wrong = this.#chosen.find(({ error }) => error !== undefined);
    if (wrong) return wrong.error;
    const total = this.#chosen.reduce((sum, { file }) => sum + file.size, 0);
    return total > mostBytesTogether(this.#limits) ? 'too_much' : undefined;
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

  add(files: Iterable<File>): void {
    for (const file of files) this.#chosen.push({ file, error: this.#check(file) });
    this.#show();
  }

  /** Marks files as the server refused them: `files.<n>`, from 0. */
  refuse(errors: Readonly<Record<string, string>>): void {
    this.#chosen = this.#chosen.map(({ file, error }, index) => ({
      file,
      error: toFileError(errors[`files.${index}`]) ?? error,
    }));
    this.#show();
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

  /** What can be checked here; only the server looks into the file. */
  #check(file: File): FileErrorCode | undefined {
    const kind = guessFileKind(file);
    if (kind === undefined ? file.type !== '' : !isTaken(this.#limits, kind)) return 'type';
    if (file.size > mostMegabytes(this.#limits, kind) * megabyte) return 'too_large';
    return file.size === 0 ? 'broken' : undefined;
  }

  #describe(file: File): WrongFile {
    return { name: file.name, size: String(mostMegabytes(this.#limits, guessFileKind(file))) };
  }

  #remove(chosen: Chosen): void {
    this.#chosen = this.#chosen.filter((other) => other !== chosen);
    this.#show();
    this.#root.querySelector<HTMLElement>('input[type=file]')?.focus();
  }

  #show(): void {
    const list = this.#root.querySelector('[data-file-list]');
    list?.replaceChildren(...this.#chosen.map((chosen) => this.#toItem(chosen)));
    this.#onChange();
  }

  #toItem(chosen: Chosen): HTMLLIElement {
    const { file, error } = chosen;
    const item = document.createElement('li');
    const name = document.createElement('bdi');
    name.textContent = file.name;
    const size = document.createElement('span');
    size.className = 'ticket-hint';
    size.textContent = formatBytes(document.documentElement.lang, file.size);
    const remove = document.createElement('button');
    remove.type = 'button';
    remove.textContent = '×';
    const label = this.#root.dataset['remove'] ?? '';
    remove.setAttribute(
      'aria-label',
      label.replace('{name}', () => file.name),
    );
    remove.addEventListener('click', () => this.#remove(chosen));
    item.append(name, size, remove);
    if (error !== undefined) item.append(this.#toMessage(file, error));
    return item;
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

const toFileError = (code: string | undefined): FileErrorCode | undefined =>
  fileErrorCodes.find((known) => known === code);
