import type { ReadHtml } from '../html/convert.ts';
import type { Assets } from './assets.ts';
import type { CentreArticle, CentreTranslation, HelpCentre } from './help-centre.ts';
import type { Places } from './places.ts';

/** A translation whose HTML was read. */
export interface ReadTranslation extends CentreTranslation {
  article: CentreArticle;
  id: string;
  read: ReadHtml;
}

/** Everything that links and fields have to look up. */
export interface Site {
  centre: HelpCentre;
  places: Places;
  assets: Assets;
  /** By `<key>/<locale>`. */
  translations: ReadonlyMap<string, ReadTranslation>;
}
