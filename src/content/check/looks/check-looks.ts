import type { Problem } from '../../read/files/problem.ts';
import type { ContentFolder } from '../../read/read-content-folder.ts';
import { checkBrand } from './check-brand.ts';
import { checkFonts } from './check-fonts.ts';
import { checkIcons } from './check-icons.ts';
import { checkStyles } from './check-styles.ts';

/** Checks the looks of the company: colours and pictures, fonts, its style sheet, icons. */
export async function checkLooks(folder: ContentFolder): Promise<readonly Problem[]> {
  const others = await Promise.all([checkFonts(folder), checkStyles(folder), checkIcons(folder)]);
  return [...checkBrand(folder), ...others.flat()];
}
