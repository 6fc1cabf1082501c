import { roundRing } from '../parts.ts';
import type { Pen } from '../pen.ts';
import { circle, path, rect, text } from '../pen.ts';
import type { Scene } from '../scene.ts';
import { field, sign } from './field.ts';
import { wholeBike } from './whole-bike.ts';

const saddle =
  'M352 46c14 0 20 12 22 36 3 38 10 50 34 70 30 24 34 66 4 78-18 7-40 2-60 2s-42 5-60-2c-30-12-26-54 ' +
  '4-78 24-20 31-32 34-70 2-24 8-36 22-36z';

/** Where the number of the bike is: the saddle, and a closer look at it from below. */
export function numberSticker(pen: Pen): Scene {
  const { line, shape, metal, screen, markEdge, mark, bright } = pen.theme;
  return {
    height: 300,
    shapes: [
      field(pen, 300),
      // Turned round, so that the saddle is next to the closer look.
      `<g transform="translate(268 112) scale(-1.08 1.08)">${wholeBike(pen.theme).join('')}</g>`,
      path('M190 140 262 92M194 176 286 232', { stroke: mark, strokeWidth: 2.5 }),
      roundRing(pen, 170, 162, 30),
      circle(pen, 352, 148, 113, { fill: screen, stroke: markEdge, strokeWidth: 6.5 }),
      circle(pen, 352, 148, 113, { stroke: mark, strokeWidth: 4.5 }),
      path(saddle, { fill: shape, stroke: line, strokeWidth: 3 }),
      path('M344 70v60q0 18-16 28v36M360 70v60q0 18 16 28v36', { stroke: metal, strokeWidth: 6 }),
      rect(pen, { x: 330, y: 104, width: 44, height: 26 }, 6, {
        fill: bright,
        stroke: line,
        strokeWidth: 3,
      }),
      circle(pen, 352, 117, 8, { fill: metal, stroke: line, strokeWidth: 2 }),
      rect(pen, { x: 281, y: 166, width: 142, height: 50 }, 6, { fill: sign.paper, stroke: line }),
      text(
        pen,
        { x: 352, y: 199, size: 21, bold: true, anchor: 'middle', fill: sign.ink },
        'BR-204815',
      ),
    ],
  };
}
