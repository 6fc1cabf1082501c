import { ring } from '../parts.ts';
import type { Pen } from '../pen.ts';
import { path, rect, text } from '../pen.ts';
import type { Scene } from '../scene.ts';
import { field, glass } from './field.ts';

const bar = 'M44 250C96 216 160 200 240 200s144 16 196 50';
const grips = 'M40 252 100 222M440 252 380 222';
const levers = 'M118 204Q92 168 26 186M362 204q26-36 92-18';

/** The display on the handlebar with the code of a bad battery connection. */
export function displayE07(pen: Pen): Scene {
  const { line, shape, metal, tube, mark } = pen.theme;
  return {
    height: 300,
    shapes: [
      field(pen, 300),
      path('M240 284v-88', { stroke: line, strokeWidth: 34 }),
      path('M240 284v-88', { stroke: tube, strokeWidth: 28 }),
      path(bar, { stroke: line, strokeWidth: 22 }),
      path(bar, { stroke: metal, strokeWidth: 16 }),
      path(grips, { stroke: line, strokeWidth: 34 }),
      path(grips, { stroke: shape, strokeWidth: 28 }),
      path(levers, { stroke: line, strokeWidth: 10 }),
      rect(pen, { x: 146, y: 34, width: 188, height: 168 }, 26, {
        fill: shape,
        stroke: line,
        strokeWidth: 3,
      }),
      rect(pen, { x: 160, y: 48, width: 160, height: 140 }, 14, { fill: glass.fill }),
      rect(pen, { x: 176, y: 62, width: 34, height: 18 }, 4, {
        stroke: glass.faint,
        strokeWidth: 2.5,
      }),
      path('M215 69v4M182 68v6', { stroke: glass.faint, strokeWidth: 4 }),
      path('M294 60l11 19h-22zM294 67v5M294 75.500v.1', { stroke: mark, strokeWidth: 2.5 }),
      text(pen, { x: 240, y: 154, size: 46, bold: true, anchor: 'middle', fill: glass.ink }, 'E07'),
      ring(pen, { x: 180, y: 108, width: 120, height: 58 }, 10),
    ],
  };
}
