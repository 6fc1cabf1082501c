import { escapeHtml } from '../../../src/lib/escape.ts';
import type { Scene } from './scene.ts';
import type { Theme } from './theme.ts';

/**
 * What a picture is drawn with. A scene is written once, from left to right; where the language
 * runs from right to left, the pen mirrors each position (not the letters).
 */
export interface Pen {
  theme: Theme;
  width: number;
  mirrored: boolean;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Paint {
  fill?: string;
  stroke?: string;
  strokeWidth?: number;
  dash?: string;
  opacity?: number;
}

interface TextStyle {
  x: number;
  y: number;
  size?: number;
  bold?: boolean;
  fill?: string;
  anchor?: 'start' | 'middle' | 'end';
  /** For digits and codes, which run from left to right in every language. */
  digits?: boolean;
}

const fontFamily =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans Arabic', sans-serif";

const round = (value: number): number => Math.round(value * 10) / 10;

function attributes(values: Record<string, string | number | undefined>): string {
  return Object.entries(values)
    .map(([name, value]) => {
      if (value === undefined) return '';
      return ` ${name}="${typeof value === 'number' ? round(value) : escapeHtml(value)}"`;
    })
    .join('');
}

const painted = ({ fill, stroke, strokeWidth, dash, opacity }: Paint): string =>
  attributes({
    fill: fill ?? 'none',
    stroke,
    'stroke-width': stroke === undefined ? undefined : (strokeWidth ?? 1.5),
    'stroke-dasharray': dash,
    'fill-opacity': opacity,
  });

/** The x that a position has in the finished picture. */
export const across = (pen: Pen, x: number): number => (pen.mirrored ? pen.width - x : x);

export const rect = (pen: Pen, box: Box, radius: number, paint: Paint): string => {
  const x = pen.mirrored ? pen.width - box.x - box.width : box.x;
  const { y, width, height } = box;
  return `<rect${attributes({ x, y, width, height, rx: radius })}${painted(paint)}/>`;
};

export const circle = (pen: Pen, cx: number, cy: number, r: number, paint: Paint): string =>
  `<circle${attributes({ cx: across(pen, cx), cy, r })}${painted(paint)}/>`;

/** A path in its own coordinates, which `at` puts in place. Only use it mirrored if it points. */
export const path = (d: string, paint: Paint): string => `<path d="${d}"${painted(paint)}/>`;

/** Puts shapes, drawn around their own origin, at a place; `turns` if they point along the text. */
export function at(
  pen: Pen,
  place: { x: number; y: number; scale?: number; turns?: boolean },
  shapes: readonly string[],
): string {
  const scale = place.scale ?? 1;
  const flipped = place.turns === true && pen.mirrored;
  const scaled =
    scale === 1 && !flipped
      ? ''
      : ` scale(${flipped ? -scale : scale}${flipped ? ` ${scale}` : ''})`;
  const transform = `translate(${round(across(pen, place.x))} ${round(place.y)})${scaled}`;
  return `<g transform="${transform}">${shapes.join('')}</g>`;
}

const opposite = { start: 'end', middle: 'middle', end: 'start' } as const;

/** One line of text; `start` and `end` follow the direction of the language. */
export function text(pen: Pen, style: TextStyle, content: string): string {
  const anchor = style.anchor ?? 'start';
  const leftToRight = pen.mirrored && style.digits === true;
  const finalAnchor = leftToRight ? opposite[anchor] : anchor;
  return `<text${attributes({
    x: across(pen, style.x),
    y: style.y,
    'font-size': style.size ?? 17,
    'font-weight': style.bold === true ? 600 : undefined,
    fill: style.fill ?? pen.theme.text,
    'text-anchor': finalAnchor === 'start' ? undefined : finalAnchor,
    direction: leftToRight ? 'ltr' : undefined,
  })}>${escapeHtml(content)}</text>`;
}

/** The whole file. */
export function toSvg(pen: Pen, { height, shapes }: Scene, language?: string): string {
  const { width } = pen;
  const head = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'xml:lang': language,
    direction: pen.mirrored ? 'rtl' : undefined,
    'font-family': fontFamily,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });
  return `<svg${head}>\n${shapes.join('\n')}\n</svg>\n`;
}
