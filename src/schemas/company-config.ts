import { z } from 'zod';
import { suggest } from '../lib/text/nearest-name.ts';

/**
 * What a company may put in place of ours, and the file that it replaces, from `src/components`. A
 * name and the props in docs/own-changes.md are kept from version to version; a change is told in the
 * changelog.
 */
export const replaceableComponents = {
  Breadcrumbs: 'site/Breadcrumbs.astro',
  Footer: 'site/Footer.astro',
  Header: 'site/Header.astro',
  Hero: 'home/Hero.astro',
  RelatedArticles: 'article/RelatedArticles.astro',
  SiteBrand: 'site/SiteBrand.astro',
  StillNeedHelp: 'site/StillNeedHelp.astro',
  TableOfContents: 'article/TableOfContents.astro',
  Topics: 'home/Topics.astro',
  Attention: 'prose/Attention.astro',
  Channel: 'prose/Channel.astro',
  Copy: 'prose/Copy.astro',
  Download: 'prose/Download.astro',
  Figure: 'prose/Figure.astro',
  Kbd: 'prose/Kbd.astro',
  Menu: 'prose/Menu.astro',
  Note: 'prose/Note.astro',
  Question: 'prose/Question.astro',
  Questions: 'prose/Questions.astro',
  Steps: 'prose/Steps.astro',
  Tab: 'prose/Tab.astro',
  Tabs: 'prose/Tabs.astro',
  Term: 'prose/Term.astro',
  Tip: 'prose/Tip.astro',
  Video: 'prose/Video.astro',
  Warning: 'prose/Warning.astro',
} as const;

export type ReplaceableName = keyof typeof replaceableComponents;

/** The components of articles, which a company can replace but not define a second time. */
export const isArticleComponent = (name: string): boolean =>
  new Map<string, string>(Object.entries(replaceableComponents)).get(name)?.startsWith('prose/') ===
  true;

const names = Object.keys(replaceableComponents);

/** A file of the company, from the folder of the configuration. */
const componentFile = z
  .string()
  .regex(/\.astro$/u, 'must name an .astro file, such as ./components/Footer.astro');

const attributeSchema = z.strictObject({
  /** Whether writers have to give it. */
  required: z.boolean().default(false),
  /** The only values that it takes. Without it: any text. */
  values: z.array(z.string().min(1)).min(1).optional(),
});

const articleComponentSchema = z.strictObject({
  /** The `.astro` file that shows it; its props are the attributes, all of them texts. */
  file: componentFile,
  /** What writers may say in its tag. */
  attributes: z
    .record(
      z
        .string()
        .regex(
          /^[a-z][A-Za-z0-9]*$/u,
          'must begin with a small letter and hold letters and digits only, such as plan',
        ),
      attributeSchema,
    )
    .default({}),
  /** Whether it holds text between an opening and a closing tag. */
  content: z.enum(['required', 'none']).default('none'),
  /** The component that it must stand in directly. */
  inside: z.string().optional(),
});

/** What `candil.config.ts` may say. */
export const companyConfigSchema = z.strictObject({
  /** Components of ours that yours take the place of: name → `.astro` file. */
  components: z
    .record(z.string(), componentFile)
    .superRefine((given, context) => {
      for (const name of Object.keys(given)) {
        if (names.includes(name)) continue;
        const message = `is nothing that can be replaced. ${suggest(name, names, `What can be: ${names.join(', ')}.`)}`;
        context.addIssue({ code: 'custom', path: [name], message });
      }
    })
    .default({}),
  /** Components of yours for writers: name → what it is. */
  articleComponents: z
    .record(z.string(), articleComponentSchema)
    .superRefine((given, context) => {
      for (const name of Object.keys(given)) {
        const message = listNameFault(name);
        if (message !== undefined) context.addIssue({ code: 'custom', path: [name], message });
      }
    })
    .default({}),
});

function listNameFault(name: string): string | undefined {
  if (!/^[A-Z][A-Za-z0-9]*$/u.test(name)) {
    return 'must begin with a capital letter and hold letters and digits only, such as PriceTable';
  }
  return isArticleComponent(name)
    ? `is a component of Candil. To put yours in its place, name it under "components": ${name}: './…/${name}.astro'`
    : undefined;
}

/** `candil.config.ts` as it is written. */
export type CompanyConfig = z.input<typeof companyConfigSchema>;
/** `candil.config.ts` with its defaults. */
export type CompanySettings = z.output<typeof companyConfigSchema>;
