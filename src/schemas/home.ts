import { z } from 'zod';
import { suggest } from '../lib/text/nearest-name.ts';
import { textSchema } from './localized-text.ts';
import { articleIdSchema } from './names.ts';
import { linkSchema } from './site-link.ts';

/** What the hero stands on: a barely tinted paper, nothing, or the company's own colour. */
export const heroTones = ['paper', 'plain', 'accent'] as const;

/** Lines of a list that the site fills by itself. */
const limitSchema = z.int().min(1).max(20).default(5);

const heroSchema = z.strictObject({
  kind: z.literal('hero'),
  /** The question above the search. Without it: that of the interface strings. */
  title: textSchema.optional(),
  tone: z.enum(heroTones).default('paper'),
  /** A picture behind it, named as after `image:`, instead of a tone. */
  picture: z.string().min(1).optional(),
  /** Articles below the search. Without it: those that readers voted on most. */
  asked: z.array(articleIdSchema).max(6).optional(),
  /** Whether it tells at its side which desk is open. */
  desks: z.boolean().default(true),
});

/** A list that the site fills by itself. */
const filledSchema = <Kind extends string>(kind: Kind) =>
  z.strictObject({
    kind: z.literal(kind),
    title: textSchema.optional(),
    limit: limitSchema,
  });

const titledSchema = <Kind extends string>(kind: Kind) =>
  z.strictObject({ kind: z.literal(kind), title: textSchema.optional() });

const articlesSchema = z.strictObject({
  kind: z.literal('articles'),
  title: textSchema,
  /** Chosen by hand, best first. */
  articles: z.array(articleIdSchema).min(1),
});

const textSectionSchema = z.strictObject({
  kind: z.literal('text'),
  title: textSchema.optional(),
  /** Markdown, as in an article that ends in `.md`. */
  text: textSchema,
});

const linksSchema = z.strictObject({
  kind: z.literal('links'),
  title: textSchema,
  links: z
    .array(z.strictObject({ label: textSchema, link: linkSchema, summary: textSchema.optional() }))
    .min(1),
});

/** The page of a content folder that says nothing of it. */
const usual = [
  { kind: 'hero' },
  { kind: 'categories' },
  { kind: 'promoted' },
  { kind: 'popular' },
  { kind: 'recent' },
  { kind: 'announcements' },
  { kind: 'contact' },
] as const;

/** Every kind of section. */
export const sectionKinds = [
  ...usual.map(({ kind }) => kind),
  ...(['desks', 'articles', 'text', 'links'] as const),
];

/** Kinds of which a page may have several. */
const repeatable: readonly string[] = ['articles', 'text', 'links'];

const sectionSchema = z.discriminatedUnion(
  'kind',
  [
    heroSchema,
    titledSchema('categories'),
    titledSchema('announcements'),
    titledSchema('contact'),
    titledSchema('desks'),
    filledSchema('promoted'),
    filledSchema('popular'),
    filledSchema('recent'),
    articlesSchema,
    textSectionSchema,
    linksSchema,
  ],
  { error: ({ input }) => describeKind(input) },
);

/** What is wrong with the kind of a section; undefined for what is no section at all. */
function describeKind(section: unknown): string | undefined {
  if (typeof section !== 'object' || section === null) return undefined;
  const kind = 'kind' in section ? String(section.kind) : '';
  const all = `Choose one of: ${sectionKinds.join(', ')}`;
  return `is no kind of section. ${suggest(kind, sectionKinds, all)}`;
}

/** `content/home.yaml`: what the home page shows, in its order. The file is optional. */
export const homeSchema = z.strictObject({
  sections: z
    .array(sectionSchema)
    .superRefine((sections, context) => {
      const kinds = sections.map(({ kind }) => kind);
      if (!kinds.includes('hero')) {
        context.addIssue({
          code: 'custom',
          message: 'has no hero. Add "- kind: hero", which holds the title and the search',
        });
      }
      for (const [index, kind] of kinds.entries()) {
        if (repeatable.includes(kind) || kinds.indexOf(kind) === index) continue;
        const message = `is there already: a page has one "${kind}". Remove one of them`;
        context.addIssue({ code: 'custom', path: [index, 'kind'], message });
      }
    })
    .prefault([...usual]),
});
export type HomeSettings = z.infer<typeof homeSchema>;
export type HomeSection = HomeSettings['sections'][number];
/** A section of one kind. */
export type SectionOf<Kind extends HomeSection['kind']> = Extract<HomeSection, { kind: Kind }>;
