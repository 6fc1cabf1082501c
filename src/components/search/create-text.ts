/** An element with a text in it. */
export function createText<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
  className = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  if (className !== '') element.className = className;
  return element;
}

export function createButton(label: string, action: () => void): HTMLButtonElement {
  const button = createText('button', label, 'button button-quiet');
  button.type = 'button';
  // What a reader has typed may run in another direction than the page.
  button.dir = 'auto';
  button.addEventListener('click', action);
  return button;
}
