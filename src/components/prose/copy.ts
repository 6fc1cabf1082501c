/** How long the button says that the text was copied, in milliseconds. */
const confirmationTime = 2000;

/** Adds a button that copies the short text inside. */
export class CopyElement extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('button') || !('clipboard' in navigator)) return;
    const { label = '', done = '' } = this.dataset;
    const text = this.textContent.trim();
    const button = document.createElement('button');
    button.lang = document.documentElement.lang;
    button.textContent = label;
    button.ariaLabel = `${label}: ${text}`;
    const status = document.createElement('span');
    status.className = 'visually-hidden';
    status.role = 'status';
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(text).then(() => {
        button.textContent = done;
        status.textContent = done;
        setTimeout(() => {
          button.textContent = label;
          status.textContent = '';
        }, confirmationTime);
      });
    });
    this.append(button, status);
  }
}
