import { CopyElement } from './copy.ts';
import { FigureElement } from './figure.ts';
import { TabsElement } from './tabs.ts';

customElements.define('candil-copy', CopyElement);
customElements.define('candil-figure', FigureElement);
customElements.define('candil-tabs', TabsElement);
