import { existsSync } from 'node:fs';
import { suggest } from '../../../lib/text/nearest-name.ts';
import { compileStyles, type StyleMistake } from '../../brand/company-styles.ts';
import { brandPath } from '../../brand/served-name.ts';
import { listFiles } from '../../read/files/list-files.ts';
import { toError, toWarning, type Problem } from '../../read/files/problem.ts';
import type { ContentFolder } from '../../read/read-content-folder.ts';
import { checkDrawing } from './drawings.ts';
import { shorten } from '../links/link-finding.ts';

/** Checks the company’s style sheet: that browsers read it, and that it fetches nothing from elsewhere. */
export async function checkStyles({ settings, dir }: ContentFolder): Promise<readonly Problem[]> {
  const name = settings?.value.brand.styles;
  if (!settings || name === undefined) return [];
  const root = settings.file.replace(/site\.yaml$/u, 'brand/');
  const known = listFiles(brandPath(dir, '')).files;
  if (!existsSync(brandPath(dir, name))) {
    const place = { file: settings.file, line: settings.lineOf(['brand', 'styles']) };
    const remedy = suggest(name, known, `Put the file into ${root}, or leave "styles" out.`);
    return [toError('BrandFileMissing', place, `There is no style sheet ${root}${name}.`, remedy)];
  }
  const { mistakes, files } = await compileStyles(dir, name);
  const drawings = files.filter((file) => file.endsWith('.svg'));
  return [
    ...mistakes.map((mistake) => toProblem(mistake, { file: root + name, root, known })),
    ...drawings.flatMap((file) => checkDrawing(brandPath(dir, file), root + file)),
  ];
}

function toProblem(
  { kind, line, text, hint }: StyleMistake,
  { file, root, known }: { file: string; root: string; known: readonly string[] },
): Problem {
  const place = { file, line };
  switch (kind) {
    case 'foreign':
      return toError(
        'StylesForeign',
        place,
        `"${shorten(text)}" is no file of ${root}, and readers’ browsers are told to load nothing else.`,
        `Put the picture or font into ${root} and write url(name.svg); what was imported belongs into the sheet itself.`,
      );
    case 'missing':
      return toError(
        'BrandFileMissing',
        place,
        `There is no file ${root}${text}.`,
        suggest(text, known, `Put the file into ${root}.`),
      );
    case 'invalid':
      return toError('StylesInvalid', place, sentence(text), 'Mend the line, or the one above it.');
    case 'doubtful':
      return toWarning(
        'StylesInvalid',
        place,
        sentence(text),
        hint ?? 'Mend the line, or take it out: browsers pass over it.',
      );
  }
}

const sentence = (text: string): string => `${text.replace(/\.$/u, '')}.`;
