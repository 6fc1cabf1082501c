import { z } from 'zod';

/**
 * Where components stand in the HTML of an article: before each, a mark with what it was given, and
 * one behind what it holds. No text of an article has the sign that sets them off: CommonMark knows
 * no U+0000.
 */
const edge = '\0';

/** What a writer gave a component: texts in quotes, or `true` for a name without a value. */
export type ComponentAttributes = Readonly<Record<string, string | true>>;

interface ComponentCall {
  name: string;
  attributes: ComponentAttributes;
}

/** A component of an article with what stands between its tags. */
export interface ComponentPart extends ComponentCall {
  parts: readonly BodyPart[];
}

/** A piece of the body of an article: HTML, or a component. */
export type BodyPart = string | ComponentPart;

/** The text of an article as Markdown has it, without the one sign that marks consist of. */
export const withoutMarks = (text: string): string => text.replaceAll(edge, '\uFFFD');

/** The mark before what a component holds. */
export const openingMark = (call: ComponentCall): string => edge + JSON.stringify(call) + edge;

/** The mark behind what a component holds. */
export const closingMark = edge + edge;

/** Splits HTML with marks into its pieces, in their order. Throws if a mark has no counterpart. */
export function toBodyParts(html: string): readonly BodyPart[] {
  const open: { call: ComponentCall; parts: BodyPart[] }[] = [];
  const whole: BodyPart[] = [];
  let parts = whole;
  for (const [index, piece] of html.split(edge).entries()) {
    if (index % 2 === 0) {
      if (piece !== '') parts.push(piece);
    } else if (piece === '') {
      const { call, parts: held } = open.pop() ?? failed();
      parts = open.at(-1)?.parts ?? whole;
      parts.push({ ...call, parts: held });
    } else {
      parts = [];
      open.push({ call: parseCall(piece), parts });
    }
  }
  return open.length === 0 ? whole : failed();
}

const callSchema: z.ZodType<ComponentCall> = z.object({
  name: z.string(),
  attributes: z.record(z.string(), z.union([z.string(), z.literal(true)])),
});

/** What `openingMark` wrote. */
const parseCall = (text: string): ComponentCall => callSchema.parse(JSON.parse(text));

function failed(): never {
  throw new Error('The marks of components in the HTML of an article do not match.');
}
