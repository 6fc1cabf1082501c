import { LanguageChooser } from './language-chooser.ts';

customElements.define('candil-language-chooser', LanguageChooser);
