import { NotFoundElement } from './not-found.ts';

customElements.define('candil-not-found', NotFoundElement);
