import { articleComponents } from 'virtual:candil-company';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import Attention from './Attention.astro';
import Channel from './Channel.astro';
import Copy from './Copy.astro';
import Download from './Download.astro';
import Figure from './Figure.astro';
import Kbd from './Kbd.astro';
import Menu from './Menu.astro';
import Note from './Note.astro';
import Question from './Question.astro';
import Questions from './Questions.astro';
import Steps from './Steps.astro';
import Tab from './Tab.astro';
import Tabs from './Tabs.astro';
import Term from './Term.astro';
import Tip from './Tip.astro';
import Video from './Video.astro';
import Warning from './Warning.astro';

/** A component by the name that it has in an article. */
export type ProseComponents = Readonly<Record<string, AstroComponentFactory | undefined>>;

/** What an MDX article may use; `src/content/check/body/component-rules.ts` lists the attributes. */
export const proseComponents = {
  Attention,
  Channel,
  Copy,
  Download,
  Figure,
  Kbd,
  Menu,
  Note,
  Question,
  Questions,
  Steps,
  Tab,
  Tabs,
  Term,
  Tip,
  Video,
  Warning,
  ...articleComponents,
};
