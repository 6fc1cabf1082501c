import { CopyElement } from './copy.ts';
import { TabsElement } from './tabs.ts';

customElements.define('candil-copy', CopyElement);
customElements.define('candil-tabs', TabsElement);
