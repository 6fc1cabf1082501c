import { z } from 'zod';

/** A picture below `content/brand/`. */
const brandFileSchema = z
  .string()
  .regex(
    /^[\w-]+\.(?:svg|png|webp|ico)$/u,
    'is no file name such as "logo.svg"; put the file into content/brand/',
  );

/** Corners of buttons, fields and blocks. */
export const cornerShapes = ['square', 'soft', 'round'] as const;

const colorSchema = z.string().regex(/^#[0-9a-f]{6}$/iu, 'is no colour. Write it as #006d77');

const fontFileSchema = z
  .string()
  .regex(
    /^[\w-]+\.(?:woff2?|ttf|otf)$/u,
    'is no font file such as "inter.woff2"; put the file into content/brand/',
  );

/** Files for one purpose: one per script, such as Latin and Arabic. */
const mostFontFiles = 4;

const fontFilesSchema = z.union([
  fontFileSchema,
  z.array(fontFileSchema).min(1).max(mostFontFiles),
]);

/** What a typeface is for. */
export const fontRoles = ['text', 'bold', 'italic', 'title'] as const;
export type FontRole = (typeof fontRoles)[number];

const fontSchema = z.strictObject({
  /** For everything; a variable font brings its weights along. */
  text: fontFilesSchema.optional(),
  /** Weight from 600 on, where `text` is not variable. */
  bold: fontFilesSchema.optional(),
  /** Italics of `text`; without it browsers slant the upright letters. */
  italic: fontFilesSchema.optional(),
  /** For headings, where they stand in another typeface. */
  title: fontFilesSchema.optional(),
});
export type FontSettings = z.infer<typeof fontSchema>;

/** The looks of the company, `brand` in `site.yaml`. */
export const brandSchema = z.strictObject({
  /** Colour of links and buttons, `#rrggbb`. Legible on white, or the content check says so. */
  accent: colorSchema.optional(),
  /** A grey, `#rrggbb`, whose tint all greys take over; how light each is stays as it is. */
  neutral: colorSchema.optional(),
  corners: z.enum(cornerShapes).default('soft'),
  /** Style sheet of the company, from `content/brand/`: the last cascade layer. */
  styles: z
    .string()
    .regex(/^[\w-]+\.css$/u, 'is no style sheet such as "site.css"; put it into content/brand/')
    .optional(),
  /** Typefaces, from `content/brand/`. */
  font: fontSchema.optional(),
  /** Picture left of the name in the header, from `content/brand/`. */
  logo: brandFileSchema.optional(),
  /** The same picture for dark pages. */
  logoDark: brandFileSchema.optional(),
  /** Icon of the browser tab, from `content/brand/`. */
  favicon: brandFileSchema.optional(),
  /**
   * A square picture that fills its edges, for home screens: the site can then be kept there with its
   * name, by a web manifest.
   */
  appIcon: brandFileSchema
    .regex(/\.(?:svg|png|webp)$/u, 'is no picture such as "app.png" or "app.svg"')
    .optional(),
  /** Colour of the browser’s own bar on phones, `#rrggbb`: one, or one for light and one for dark. */
  themeColor: z
    .union([colorSchema, z.strictObject({ light: colorSchema, dark: colorSchema })])
    .optional(),
});
export type BrandSettings = z.infer<typeof brandSchema>;
