import { OpenNowElement } from './open-now.ts';

customElements.define('candil-open-now', OpenNowElement);
