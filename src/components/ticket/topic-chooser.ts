import { isRequired, isShown, type TicketRules } from '../../schemas/ticket-rules.ts';

/**
 * The choice of the topic in two steps: without scripts one list with groups, with scripts first the
 * topic and then, where it has parts, the part. Shows what belongs to the choice and hides the rest.
 */
export class TopicChooser {
  readonly #form: HTMLFormElement;
  readonly #rules: TicketRules;
  readonly #topic: HTMLSelectElement | null;
  readonly #part: HTMLSelectElement | null;
  readonly #parts = new Map<string, HTMLOptionElement[]>();

  constructor(form: HTMLFormElement, rules: TicketRules) {
    this.#form = form;
    this.#rules = rules;
    this.#topic = form.querySelector('select[name=topic]');
    this.#part = form.querySelector('select[data-control=part]');
    // Keeps what was chosen before the script came.
    const early = this.#topic?.value ?? '';
    this.#ungroup();
    if (early !== '') this.choose(early);
  }

  /** Id of the topic or, of one with parts, of the part; empty before it is chosen. */
  get value(): string {
    const topic = this.#topic?.value ?? '';
    return this.#parts.has(topic) ? (this.#part?.value ?? '') : topic;
  }

  /** The topic has parts and none of them is chosen. */
  get lacksPart(): boolean {
    return this.#parts.has(this.#topic?.value ?? '') && this.value === '';
  }

  /** Chooses a topic or a part; one that does not exist leaves the choice as it was. */
  choose(id: string): void {
    const parent = [...this.#parts].find(([, parts]) => parts.some(({ value }) => value === id));
    const topic = parent?.[0] ?? id;
    const isOffered = [...(this.#topic?.options ?? [])].some(({ value }) => value === topic);
    if (this.#topic && isOffered) this.#topic.value = topic;
    this.update();
    if (this.#part && parent) this.#part.value = id;
    this.update();
  }

  /** Shows what belongs to the choice. */
  update(): void {
    const topic = this.#topic?.value ?? '';
    this.#offerParts(topic);
    const chosen = this.value;
    for (const note of this.#form.querySelectorAll<HTMLElement>('[data-note]')) {
      const { note: id = '' } = note.dataset;
      note.hidden = id !== chosen && id !== topic;
    }
    for (const rule of this.#rules.fields) {
      const field = this.#form.querySelector<HTMLElement>(`[data-own-field="${rule.id}"]`);
      if (!field) continue;
      const isLocked = rule.signedIn === true && !('signedIn' in this.#form.dataset);
      field.hidden = isLocked || !isShown(rule, chosen);
      for (const control of field.querySelectorAll<HTMLInputElement>('input, select, textarea')) {
        control.disabled = field.hidden;
      }
      const optional = field.querySelector<HTMLElement>('[data-optional]');
      if (optional) optional.hidden = isRequired(rule, chosen);
    }
    for (const group of this.#form.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = group.querySelector('[data-own-field]:not([hidden])') === null;
    }
  }

  #ungroup(): void {
    for (const group of this.#topic?.querySelectorAll<HTMLElement>('optgroup') ?? []) {
      const { topic = '' } = group.dataset;
      this.#parts.set(topic, [...group.querySelectorAll('option')]);
      const option = new Option(group.getAttribute('label') ?? '', topic);
      copyLanguage(group, option);
      group.replaceWith(option);
    }
  }

  #offerParts(topic: string): void {
    const parts = this.#parts.get(topic) ?? [];
    const field = this.#form.querySelector<HTMLElement>('[data-part]');
    if (!this.#part || !field) return;
    field.hidden = parts.length === 0;
    const isSame = this.#part.dataset['of'] === topic;
    if (isSame) return;
    this.#part.dataset['of'] = topic;
    const [first] = this.#part.options;
    this.#part.replaceChildren(...(first ? [first] : []), ...parts);
    this.#part.value = '';
  }
}

/** A topic in another language stays one; an empty `lang` would say that its language is unknown. */
function copyLanguage({ lang, dir }: HTMLElement, target: HTMLElement): void {
  if (lang === '') return;
  target.lang = lang;
  target.dir = dir;
}
