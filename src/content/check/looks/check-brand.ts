import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../read/files/list-files.ts';
import { suggest } from '../../../lib/text/nearest-name.ts';
import { toError, type Problem } from '../../read/files/problem.ts';
import type { ContentFolder } from '../../read/read-content-folder.ts';
import { accentContrast, nearestLegible, textContrast } from '../../render/brand-colors.ts';
import { checkDrawing } from './drawings.ts';

/** Checks the looks in `site.yaml`: a colour that can be read, and pictures that exist. */
export function checkBrand(folder: ContentFolder): readonly Problem[] {
  const { settings, dir } = folder;
  if (!settings) return [];
  const { file, value, lineOf } = settings;
  const { accent } = value.brand;
  const root = file.replace(/site\.yaml$/u, 'brand/');
  const pictures = (['logo', 'logoDark', 'favicon', 'appIcon'] as const).flatMap(
    (field): readonly Problem[] => {
      const name = value.brand[field];
      if (name === undefined) return [];
      const path = join(dir, 'brand', name);
      if (existsSync(path)) return name.endsWith('.svg') ? checkDrawing(path, root + name) : [];
      const known = listFiles(join(dir, 'brand')).files;
      const remedy = suggest(name, known, `Put the file into ${root}, or leave "${field}" out.`);
      const place = { file, line: lineOf(['brand', field]) };
      return [toError('BrandFileMissing', place, `There is no picture ${root}${name}.`, remedy)];
    },
  );
  return accent === undefined ? pictures : [...pictures, ...checkAccent(accent, settings)];
}

function checkAccent(
  accent: string,
  { file, lineOf }: NonNullable<ContentFolder['settings']>,
): readonly Problem[] {
  const contrast = accentContrast(accent);
  if (contrast >= textContrast) return [];
  return [
    toError(
      'BrandAccentIllegible',
      { file, line: lineOf(['brand', 'accent']) },
      `Text in ${accent} is hard to read: its contrast is ${contrast.toFixed(1)}, and ${textContrast} is needed.`,
      `The nearest colour that can be read is ${nearestLegible(accent)}.`,
    ),
  ];
}
