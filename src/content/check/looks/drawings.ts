import { readFileSync } from 'node:fs';
import { toError, type Problem } from '../../read/files/problem.ts';
import { findActive } from '../body/active-drawing.ts';

/**
 * Reports a drawing (SVG) that could run code when it is opened by itself; `file` is its path in
 * messages.
 */
export function checkDrawing(path: string, file: string): readonly Problem[] {
  const active = findActive(readFileSync(path));
  if (active === undefined) return [];
  const message = `The drawing holds ${active}, which can run code or fetch from elsewhere.`;
  return [toError('PictureRefused', { file }, message, 'Export it again as a plain SVG.')];
}
