/** Puts the confirmation in the place of the form; the reader's focus moves to its heading. */
export function showConfirmation(root: HTMLElement, reference: string): void {
  const content = root.querySelector('template')?.content.cloneNode(true);
  if (!(content instanceof DocumentFragment)) return;
  for (const place of content.querySelectorAll('[data-ticket-reference]')) {
    place.textContent = reference;
  }
  offerCopy(content, reference);
  root.replaceChildren(content);
  const heading = root.querySelector<HTMLElement>('[data-ticket-heading]');
  if (!heading) return;
  document.title = heading.textContent;
  heading.focus();
}

/** Shows the copy button where the browser can copy. */
function offerCopy(content: DocumentFragment, reference: string): void {
  const button = content.querySelector<HTMLElement>('[data-copy]');
  const label = button?.querySelector('[role=status]');
  if (!button || !label || !('clipboard' in navigator)) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(reference).then(
      () => {
        label.textContent = button.dataset['copied'] ?? '';
      },
      // Refused by the reader: the reference can still be selected.
      () => undefined,
    );
  });
}
