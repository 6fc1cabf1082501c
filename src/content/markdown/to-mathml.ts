import { createRequire } from 'node:module';
import { Parser } from 'htmlparser2';
import { z } from 'zod';
import { escapeHtml } from '../../lib/escape.ts';

/** A formula as MathML, or why it cannot be shown. */
export type Formula = { ok: true; html: string } | { ok: false; reason: string };

interface Temml {
  renderToString: (
    tex: string,
    options: {
      displayMode: boolean;
      throwOnError: boolean;
      strict: boolean;
      macros: Record<string, string>;
    },
  ) => string;
}

/** Names of programs, which are drawn with letters on different lines elsewhere. */
const names = { TeX: 'TeX', LaTeX: 'LaTeX', KaTeX: 'KaTeX', MathJax: 'MathJax' };

/** Made anew for each formula: one that defines a command adds to them. */
const listMacros = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(names).map(([command, name]) => [`\\${command}`, `\\text{${name}}`]),
  );

let temml: Temml | undefined;

/** Only a site with formulas loads it. */
const loadTemml = (): Temml =>
  (temml ??= z.custom<Temml>().parse(createRequire(import.meta.url)('temml')));

/**
 * Makes MathML of TeX that any browser shows with `src/styles/rare/formulas.css` alone: elements and
 * attributes of [MathML Core](https://www.w3.org/TR/mathml-core/), no style, no address.
 *
 * @param isBlock whether the formula stands on a line of its own
 */
export function toMathMl(tex: string, isBlock: boolean): Formula {
  try {
    const written = loadTemml().renderToString(tex, {
      displayMode: isBlock,
      throwOnError: true,
      strict: false,
      macros: listMacros(),
    });
    return { ok: true, html: toPlainMathMl(written) };
  } catch (error) {
    return { ok: false, reason: toReason(error instanceof Error ? error.message : '') };
  }
}

/** The parser says ` Unsupported … at position 1: \n…`, with marks below the letters that it means. */
function toReason(message: string): string {
  const place = / at (?:position \d+|end of input)(?=: )/u.exec(message);
  return (place ? message.slice(0, place.index) + place[0] : message).trim();
}

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

const elements = words(`
  math mrow mi mn mo mtext mspace msup msub msubsup munder mover munderover mfrac msqrt mroot mtable
  mtr mtd mstyle mpadded mphantom mmultiscripts mprescripts none
`);

const attributes = words(`
  display displaystyle scriptlevel mathvariant mathsize fence form stretchy symmetric separator
  largeop movablelimits accent lspace rspace minsize maxsize width height depth voffset linethickness
`);

/** Styles that only fit a formula in more finely. */
const fineStyle =
  /^(?:(?:math-depth:0|display:block math|text-align:left|width:\d+%|padding(?:-left|-right)?:[\d.a-z]+);?)*$/u;

const frameStyle = 'padding:3pt;border:1px solid;';

/** What `formulas.css` draws, by what the library writes. */
const classes: ReadonlyMap<string, string> = new Map([
  ['tml-left', 'formula-start'],
  ['tml-right', 'formula-end'],
  ['top', 'formula-over'],
  ['bottom', 'formula-under'],
]);

/** Throws on what would look otherwise than it was meant, such as a line through a number. */
function toPlainMathMl(written: string): string {
  const parts: string[] = [];
  const open: string[] = [];
  const parser = new Parser(
    {
      onopentag(name, given) {
        const shown = toElement(name, given);
        if (shown) parts.push(`<${shown.name}${shown.attributes}>`);
        open.push(shown?.name ?? '');
      },
      ontext: (text) => void parts.push(escapeHtml(text)),
      onclosetag() {
        const name = open.pop() ?? '';
        if (name !== '') parts.push(`</${name}>`);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(written);
  return parts.join('');
}

/** The element that stands in a page; undefined for the place of a number that nobody counts. */
function toElement(
  name: string,
  given: Readonly<Record<string, string>>,
): { name: string; attributes: string } | undefined {
  if (name === 'span') return undefined;
  const { style = '', class: named = '', notation = '' } = given;
  const line = name === 'menclose' ? classes.get(notation) : undefined;
  if (line === undefined && !elements.has(name)) throw new Error(noSuchThing);
  const isFramed = style === frameStyle;
  if (!isFramed && !fineStyle.test(style)) throw new Error(noSuchThing);
  if ('mathcolor' in given || 'mathbackground' in given) throw new Error(noSuchThing);
  const drawn = isFramed ? 'formula-frame' : (line ?? classes.get(named));
  const kept = Object.entries(given).filter(([attribute]) => attributes.has(attribute));
  const all = [...kept, ...(drawn === undefined ? [] : [['class', drawn] as const])];
  return {
    name: line === undefined ? name : 'mrow',
    attributes: all.map(([key, value]) => ` ${key}="${escapeHtml(value)}"`).join(''),
  };
}

const noSuchThing =
  'Colours, links, ruled tables, boxes around words and lines through signs cannot be shown';
