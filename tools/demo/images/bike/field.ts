import type { Pen } from '../pen.ts';
import { path, rect } from '../pen.ts';

/** Width of every picture of the bike. */
export const fieldWidth = 480;

/** The calm field behind a part of the bike. */
export const field = (pen: Pen, height: number): string =>
  rect(pen, { x: 0, y: 0, width: fieldWidth, height }, 18, { fill: pen.theme.panel });

/** Colours of things that look the same by day and by night. */
export const sign = { paper: '#ffffff', ink: '#11262c' } as const;
export const glass = { fill: '#0c171d', key: '#22373f', ink: '#ffffff', faint: '#9fb4bb' } as const;

/** A warm arrow: move it this way. */
export const arrow = (pen: Pen, d: string): string =>
  path(d, { stroke: pen.theme.markEdge, strokeWidth: 9.5 }) +
  path(d, { stroke: pen.theme.mark, strokeWidth: 6.5 });
