import { refuseForm } from '../ticket/refuse-form.ts';
import { TicketFiles } from '../ticket/files/ticket-files.ts';
import { readRules } from '../ticket/ticket-errors.ts';

/**
 * The files of a message, as in the form of a new request: dropped, pasted, made smaller, and what
 * cannot be sent is told before. The browser sends them with the form, as it does without scripts.
 */
class OwnFilesElement extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    const form = this.closest('form');
    const place = this.querySelector<HTMLElement>('[data-files]');
    const input = place?.querySelector<HTMLInputElement>('input[type=file]');
    if (!form || !place || !input) return;
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const files = new TicketFiles(place, readRules(this).files, () => undefined);
    files.connect(form, signal);
    const onSubmit = (event: SubmitEvent): void => {
      event.preventDefault();
      void this.#send(form, input, files);
    };
    form.addEventListener('submit', onSubmit, { signal });
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  async #send(form: HTMLFormElement, input: HTMLInputElement, files: TicketFiles): Promise<void> {
    await files.ready;
    const { error } = files;
    if (error !== undefined) {
      refuseForm(form, { files: error }, files);
      return;
    }
    const list = new DataTransfer();
    for (const file of files.files) list.items.add(file);
    input.files = list.files;
    // The browser has checked the form; asked to do it again, it ignores us while it tells of the click.
    form.submit();
  }
}

customElements.define('candil-own-files', OwnFilesElement);
