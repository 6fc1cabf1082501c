/** An attribute of a component. All values are plain text in quotes. */
export interface ComponentAttribute {
  required: boolean;
  /** The only values that are allowed. Without it: any text. */
  values?: readonly string[] | undefined;
  /** What the value names; src/content/check/links/check-references.ts looks whether it exists. */
  names?: ReferenceKind;
}

/** Things outside an article that an attribute of a component names. */
export type ReferenceKind = 'file' | 'video' | 'captions' | 'picture' | 'channel' | 'term';

/** A component that an MDX article may use. */
export interface ComponentRule {
  attributes: Readonly<Record<string, ComponentAttribute>>;
  /** The component that it must stand in directly. */
  inside?: string | undefined;
  /** Whether it holds text between an opening and a closing tag. */
  content: 'required' | 'none';
  /** A line for writers; content/README.md shows each with its source. */
  purpose: string;
}

const required: ComponentAttribute = { required: true };
const optional: ComponentAttribute = { required: false };
const naming = (names: ReferenceKind): ComponentAttribute => ({ required: true, names });

/**
 * Every component of an article; src/components/prose/components.ts renders them. A new one is a
 * line here, an .astro file there and a paragraph in content/README.md.
 */
export const componentRules = {
  Note: { attributes: { title: optional }, content: 'required', purpose: 'worth knowing' },
  Tip: { attributes: { title: optional }, content: 'required', purpose: 'makes it easier' },
  Attention: {
    attributes: { title: optional },
    content: 'required',
    purpose: 'prevents a mistake',
  },
  Warning: { attributes: { title: optional }, content: 'required', purpose: 'prevents harm' },
  Steps: { attributes: {}, content: 'required', purpose: 'a numbered list of things to do' },
  Questions: { attributes: {}, content: 'required', purpose: 'a list of questions with answers' },
  Question: {
    attributes: { title: required },
    inside: 'Questions',
    content: 'required',
    purpose: 'one question; its answer opens on a click',
  },
  Tabs: { attributes: {}, content: 'required', purpose: 'variants of which one is shown' },
  Tab: {
    attributes: { label: required },
    inside: 'Tabs',
    content: 'required',
    purpose: 'one variant',
  },
  Figure: {
    attributes: { caption: optional },
    content: 'required',
    purpose: 'a picture with a caption that enlarges',
  },
  Copy: { attributes: {}, content: 'required', purpose: 'a short text to copy' },
  Kbd: { attributes: {}, content: 'required', purpose: 'a key' },
  Menu: { attributes: { path: required }, content: 'none', purpose: 'steps through a menu' },
  Download: {
    attributes: { file: naming('file'), label: required },
    content: 'none',
    purpose: 'a file to keep, with its type and size',
  },
  Channel: {
    attributes: { id: naming('channel') },
    content: 'none',
    purpose: 'how to reach us one way',
  },
  Term: {
    attributes: { id: naming('term') },
    content: 'required',
    purpose: 'a word whose definition opens on a click',
  },
  Video: {
    attributes: {
      src: naming('video'),
      label: required,
      poster: naming('picture'),
      captions: { required: false, names: 'captions' },
    },
    content: 'required',
    purpose: 'a video; what is between the tags is its transcript',
  },
} as const satisfies Record<string, ComponentRule>;

export const componentNames = Object.keys(componentRules);

/** Rules of components by their names in an article. */
export type ComponentRules = ReadonlyMap<string, ComponentRule>;

/** The components that every site has, and those of a company. */
export const listComponentRules = (
  own: ReadonlyMap<string, Omit<ComponentRule, 'purpose'>> = new Map(),
): ComponentRules =>
  new Map<string, ComponentRule>([
    ...Object.entries(componentRules),
    ...[...own].map(([name, rule]) => [name, { ...rule, purpose: '' }] as const),
  ]);
