import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { readBrandFonts } from '../../content/brand/brand-fonts.ts';
import { compileStyles } from '../../content/brand/company-styles.ts';
import { toFontCss } from '../../content/brand/font-css.ts';
import { listLocaleFolders } from '../../content/read/locale-folders.ts';
import { readSite } from '../../content/read/read-site.ts';
import type { Environment } from '../../schemas/environment.ts';
import { toBrandCss } from '../../content/render/brand-colors.ts';
import type { Site } from '../../i18n/locales.ts';
import { projectFolder } from '../../lib/project-folder.ts';

const prefix = 'virtual:candil/';

/** Rules that sites without these languages, or without announcements, need not send. */
const cjkStyles = join(projectFolder, 'src/styles/first/cjk.css');
const announcementStyles = join(projectFolder, 'src/styles/first/announcements.css');
const modules = /^\/@candil\/(?<name>brand|company)\.css(?:\?|$)/u;

/**
 * The address of the company's sheet, in the preview: Astro would put a sheet that is imported by its
 * address into the page as well, and ask for it as a script, which Vite has of files only.
 */
const companyAddress = '/@candil/company-address';

/** Their ids in Vite, as pages import them. */
export const brandStyleModules = [
  '/@candil/brand.css?inline',
  '/@candil/company.css?inline',
  '/@candil/company.css',
] as const;

/**
 * Gives pages the looks of the company, as modules: its colours and fonts, and its own style sheet.
 */
export function brandStyles({ CONTENT_DIR: contentDir }: Environment): Plugin {
  let isPreview = false;
  return {
    name: 'candil-brand-styles',
    configResolved: ({ command }) => {
      isPreview = command === 'serve';
    },
    resolveId(id) {
      if (isPreview && id === `${prefix}company.css?url&no-inline`) return companyAddress;
      if (id.startsWith(prefix)) return `/@candil/${id.slice(prefix.length)}`;
      return isOurs(id) ? id : undefined;
    },
    async load(id) {
      if (id === companyAddress) return `export default '/@candil/company.css'`;
      const { name } = modules.exec(id)?.groups ?? {};
      if (name === undefined) return undefined;
      const { site } = readSite(contentDir, listLocaleFolders(contentDir), { cwd: process.cwd() });
      if (name === 'company') {
        const { styles } = site.brand;
        return styles === undefined ? '' : (await compileStyles(contentDir, styles)).css;
      }
      const fonts = await readBrandFonts(contentDir, site, { isWhole: isPreview });
      const brand = toBrandCss(site.brand) + (fonts ? toFontCss(fonts, { isPreview }) : '');
      const rules = [
        ...(hasCjk(site) ? [cjkStyles] : []),
        ...(hasAnnouncements(contentDir) ? [announcementStyles] : []),
      ].map((file) => readFile(file, 'utf8'));
      return [brand, ...(await Promise.all(rules))].join('');
    },
  };
}

const hasCjk = ({ locales }: Site): boolean =>
  locales.some(({ tag }) => /^(?:zh|ja|ko)\b/u.test(tag));

const hasAnnouncements = (contentDir: string): boolean =>
  globSync('announcements/*.yaml', { cwd: contentDir }).length > 0;

const isOurs = (id: string): boolean => modules.test(id);
