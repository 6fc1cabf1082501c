/** An attribute of a component. All values are plain text in quotes. */
export interface ComponentAttribute {
  required: boolean;
  /** The only values that are allowed. Without it: any text. */
  values?: readonly string[];
}

/** A component that an MDX article may use. */
export interface ComponentRule {
  attributes: Readonly<Record<string, ComponentAttribute>>;
  /** The component that it must stand in directly. */
  inside?: string;
  /** Whether it holds text between an opening and a closing tag. */
  content: 'required' | 'none';
  /** A line for writers; content/README.md shows each with its source. */
  purpose: string;
}

const required: ComponentAttribute = { required: true };
const optional: ComponentAttribute = { required: false };

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
} as const satisfies Record<string, ComponentRule>;

export type ComponentName = keyof typeof componentRules;

export const componentNames = Object.keys(componentRules);

const rulesByName: ReadonlyMap<string, ComponentRule> = new Map(Object.entries(componentRules));

/** The rule of a component by its name in an article. */
export const findComponentRule = (name: string): ComponentRule | undefined => rulesByName.get(name);
