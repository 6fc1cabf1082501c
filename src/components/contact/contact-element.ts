import { ContactElement } from './contact.ts';

customElements.define('candil-contact', ContactElement);
