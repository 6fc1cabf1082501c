import { path } from '../pen.ts';
import type { Theme } from '../theme.ts';

const wheel = (cx: number): string => `M${cx - 40} 104a40 40 0 1 0 80 0a40 40 0 1 0-80 0z`;
const spokes = (cx: number): string =>
  `M${cx - 34} 104h68M${cx} 70v68M${cx - 24} 80l48 48M${cx - 24} 128l48-48`;

/** The Brisa from its right side, riding to the right, on 240 by 150 units. */
export function wholeBike(theme: Theme): string[] {
  const { line, tube, metal, shape, bright } = theme;
  return [
    path(wheel(54) + wheel(192), { stroke: line, strokeWidth: 6 }),
    path(spokes(54) + spokes(192), { stroke: metal, strokeWidth: 1 }),
    path('M98 60 54 104h58M36 60h56M40 60l14 44', { stroke: line, strokeWidth: 4 }),
    path('M112 108 95 50M102 76C130 76 150 66 167 52', { stroke: tube, strokeWidth: 7 }),
    path('M112 108 171 62', { stroke: tube, strokeWidth: 10 }),
    path('M122 93l38-30 7 9-38 30z', { fill: shape, stroke: line }),
    path('M164 40l8 26C180 72 188 92 192 104', { stroke: tube, strokeWidth: 6 }),
    path('M164 42l-3-14c-6-4-14-3-20 1', { stroke: line, strokeWidth: 5 }),
    path('M72 44c10-5 24-5 42 1-8 6-18 3-22 9-8 1-19-1-20-10z', { fill: shape, stroke: line }),
    path('M112 108m-10 0a10 10 0 1 0 20 0a10 10 0 1 0-20 0zM112 108l9 20M113 128h16', {
      fill: bright,
      stroke: line,
      strokeWidth: 3.5,
    }),
    path('M170 55h6M176 55a6 6 0 1 0 12 0a6 6 0 1 0-12 0z', {
      fill: bright,
      stroke: line,
      strokeWidth: 2.5,
    }),
  ];
}
