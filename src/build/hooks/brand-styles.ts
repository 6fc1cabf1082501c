import type { Plugin } from 'vite';
import { readBrandFonts } from '../../content/brand/brand-fonts.ts';
import { compileStyles } from '../../content/brand/company-styles.ts';
import { toFontCss } from '../../content/brand/font-css.ts';
import { listLocaleFolders } from '../../content/read/locale-folders.ts';
import { readSite } from '../../content/read/read-site.ts';
import type { Environment } from '../../schemas/environment.ts';
import { toBrandCss } from '../../content/render/brand-colors.ts';

const moduleName = 'virtual:candil/brand.css';
/** Its id in Vite. */
export const brandStylesModule = '/@candil/brand.css';

/**
 * Gives pages the style sheet of the company's looks. It is a module, so that it becomes part of
 * the one style sheet of the site: an inline style would need an exception in the policy.
 */
export function brandStyles({ CONTENT_DIR: contentDir }: Environment): Plugin {
  let isPreview = false;
  return {
    name: 'candil-brand-styles',
    configResolved: ({ command }) => {
      isPreview = command === 'serve';
    },
    resolveId: (id) => (id === moduleName ? brandStylesModule : undefined),
    async load(id) {
      if (id !== brandStylesModule) return undefined;
      const { site } = readSite(contentDir, listLocaleFolders(contentDir), { cwd: process.cwd() });
      const fonts = await readBrandFonts(contentDir, site, { isWhole: isPreview });
      const { styles } = site.brand;
      const company = styles === undefined ? undefined : await compileStyles(contentDir, styles);
      return [
        toBrandCss(site.brand),
        fonts ? toFontCss(fonts, { isPreview }) : '',
        company?.css ?? '',
      ].join('');
    },
  };
}
