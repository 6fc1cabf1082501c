import { roundRing } from '../parts.ts';
import type { Pen } from '../pen.ts';
import { circle, path, rect, text } from '../pen.ts';
import type { Scene } from '../scene.ts';
import { field } from './field.ts';

const dial = { x: 382, y: 178, radius: 88 };
const bars = [0, 1, 2, 3, 4, 5, 6];
const wanted = 3.5;

/** The dial runs from 0 to 6 bar over three quarters of a turn. */
function onDial(bar: number, radius: number): { x: number; y: number } {
  const turn = ((-225 + bar * 45) * Math.PI) / 180;
  return { x: dial.x + Math.cos(turn) * radius, y: dial.y + Math.sin(turn) * radius };
}

function stroke(bar: number, from: number, to: number): string {
  const inner = onDial(bar, from);
  const outer = onDial(bar, to);
  return `M${inner.x.toFixed(1)} ${inner.y.toFixed(1)}L${outer.x.toFixed(1)} ${outer.y.toFixed(1)}`;
}

const hose = 'M150 124C226 112 220 224 296 206';

/** The head of the pump on the valve, and the gauge at three and a half bar. */
export function tyreValve(pen: Pen): Scene {
  const { line, metal, shape, accent, screen, bright, panel } = pen.theme;
  const tip = onDial(wanted, 74);
  return {
    height: 300,
    shapes: [
      field(pen, 300),
      circle(pen, 120, 44, 172, { stroke: line, strokeWidth: 38 }),
      circle(pen, 120, 44, 172, { stroke: shape, strokeWidth: 32 }),
      circle(pen, 120, 44, 150, { stroke: metal, strokeWidth: 9 }),
      path('M72 182 98 0M26 155 70 0M168 182 142 0M214 155 170 0', {
        stroke: metal,
        strokeWidth: 2,
      }),
      path('M120 186v-40', { stroke: line, strokeWidth: 13 }),
      path('M120 186v-40', { stroke: bright, strokeWidth: 7 }),
      path(hose, { stroke: panel, strokeWidth: 16 }),
      path(hose, { stroke: line, strokeWidth: 11 }),
      rect(pen, { x: 96, y: 98, width: 48, height: 54 }, 11, {
        fill: shape,
        stroke: line,
        strokeWidth: 3,
      }),
      path('M96 110 62 102', { stroke: line, strokeWidth: 14 }),
      path('M96 110 62 102', { stroke: accent, strokeWidth: 8 }),
      circle(pen, dial.x, dial.y, dial.radius, { fill: screen, stroke: line, strokeWidth: 6 }),
      path(bars.map((bar) => stroke(bar, 73, 82)).join(''), { stroke: line, strokeWidth: 3 }),
      ...bars.map((bar) => {
        const { x, y } = onDial(bar, 57);
        return text(pen, { x, y: y + 7, size: 20, bold: true, anchor: 'middle' }, `${bar}`);
      }),
      path(stroke(wanted, -16, 76), { stroke: accent, strokeWidth: 5 }),
      circle(pen, dial.x, dial.y, 9, { fill: accent }),
      roundRing(pen, tip.x, tip.y, 19),
    ],
  };
}
