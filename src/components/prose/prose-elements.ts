import { ContentsElement } from '../article/contents.ts';
import { HeadingLinks } from '../article/heading-links.ts';
import { CopyElement } from './copy.ts';
import { FigureElement } from './figure.ts';
import { TabsElement } from './tabs.ts';

customElements.define('candil-contents', ContentsElement);
customElements.define('candil-copy', CopyElement);
customElements.define('candil-figure', FigureElement);
customElements.define('candil-heading-links', HeadingLinks);
customElements.define('candil-tabs', TabsElement);
