import { roundRing } from '../parts.ts';
import type { Pen } from '../pen.ts';
import { circle, path, rect } from '../pen.ts';
import type { Scene } from '../scene.ts';
import { field } from './field.ts';

/** From the wall socket through the charger to the bike, and the light on the battery. */
export function chargerLight(pen: Pen): Scene {
  const { line, tube, shape, bright, metal, mark } = pen.theme;
  const edge = { stroke: line, strokeWidth: 3 };
  const frame = [
    rect(pen, { x: -320, y: 0, width: 680, height: 66 }, 0, { fill: tube, ...edge }),
    rect(pen, { x: 30, y: -70, width: 216, height: 74 }, 14, { fill: shape, ...edge }),
    path('M96 36q22-14 36 2', { stroke: line, strokeWidth: 4 }),
    circle(pen, 136, 42, 14, { fill: shape, ...edge }),
    circle(pen, 76, 36, 19, { fill: shape, ...edge }),
  ];
  const cable = 'M82 106v62M134 194C196 194 206 244 258 232 284 226 300 212 314 196';
  return {
    height: 300,
    shapes: [
      field(pen, 300),
      `<g transform="translate(236 186) rotate(-24)">${frame.join('')}</g>`,
      rect(pen, { x: 36, y: 40, width: 92, height: 92 }, 18, { fill: bright, ...edge }),
      circle(pen, 82, 86, 31, { stroke: metal, strokeWidth: 3 }),
      path(cable, { stroke: pen.theme.panel, strokeWidth: 11 }),
      path(cable, { stroke: line, strokeWidth: 6 }),
      rect(pen, { x: 62, y: 67, width: 40, height: 38 }, 11, { fill: shape, ...edge }),
      rect(pen, { x: 34, y: 168, width: 100, height: 52 }, 13, { fill: shape, ...edge }),
      path('M54 186h30M54 200h18', { stroke: metal, strokeWidth: 4 }),
      circle(pen, 320, 188, 11, { fill: metal, ...edge }),
      circle(pen, 404, 70, 9, { fill: mark }),
      roundRing(pen, 404, 70, 27),
    ],
  };
}
