import { existsSync } from 'node:fs';
import sharp from 'sharp';
import { brandPath } from '../../brand/served-name.ts';
import { toError, toWarning, type Problem } from '../../read/files/problem.ts';
import type { ContentFolder } from '../../read/read-content-folder.ts';

/** Pixels of the largest icon that is made: src/content/brand/icons.ts. */
const largest = 512;

/** Checks that icons of every size can be made of the pictures in `site.yaml`. */
export async function checkIcons({ settings, dir }: ContentFolder): Promise<readonly Problem[]> {
  if (!settings) return [];
  const { file, value, lineOf } = settings;
  const problems = (['favicon', 'appIcon'] as const).map(async (field) => {
    const name = value.brand[field];
    if (name === undefined || name.endsWith('.ico') || !existsSync(brandPath(dir, name))) return [];
    const place = { file, line: lineOf(['brand', field]) };
    return checkIcon(brandPath(dir, name), { name, field, place });
  });
  return (await Promise.all(problems)).flat();
}

async function checkIcon(
  path: string,
  { name, field, place }: { name: string; field: string; place: { file: string; line: number } },
): Promise<readonly Problem[]> {
  const metadata = await sharp(path)
    .metadata()
    .catch(() => undefined);
  if (!metadata) {
    const message = `${name} cannot be read as a picture.`;
    return [toError('BrandIconUnfit', place, message, 'Export it again as SVG or PNG.')];
  }
  const { width, height, format } = metadata;
  const size = `${width} × ${height}`;
  if (width !== height) {
    const message = `${name} is ${size} pixels; icons are square, so it would stand between empty stripes.`;
    return [toWarning('BrandIconUnfit', place, message, 'Take a picture as wide as it is high.')];
  }
  if (field !== 'appIcon' || format === 'svg' || width >= largest) return [];
  const message = `${name} is ${size} pixels; home screens show it at ${largest}, where it would be blurred.`;
  const remedy = `Take an SVG, or a PNG of ${largest} × ${largest} pixels.`;
  return [toWarning('BrandIconUnfit', place, message, remedy)];
}
