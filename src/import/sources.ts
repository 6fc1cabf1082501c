import type { Importer } from './importer.ts';

/** A kind of help centre, or of a folder, that can be imported. */
export interface Source {
  /** One line for `--help`: what to name on the command line. */
  usage: string;
  /** Loaded when it is asked for: each brings packages of its own. */
  load: () => Promise<Importer>;
}

/** Every source by its name on the command line, in the order of `--help`. */
export const sources: Readonly<Record<string, Source>> = {
  zendesk: {
    usage: 'https://<name>.zendesk.com, or a folder of JSON (ZENDESK_EMAIL, ZENDESK_TOKEN)',
    load: async () => (await import('./zendesk/import-zendesk.ts')).importZendesk,
  },
  intercom: {
    usage: 'https://api.intercom.io, or a folder of JSON (INTERCOM_TOKEN)',
    load: async () => (await import('./intercom/import-intercom.ts')).importIntercom,
  },
  helpscout: {
    usage: 'https://docsapi.helpscout.net (HELPSCOUT_KEY); --locale says its language',
    load: async () => (await import('./helpscout/import-helpscout.ts')).importHelpscout,
  },
  freshdesk: {
    usage: 'https://<name>.freshdesk.com (FRESHDESK_KEY); the first --locale is its own language',
    load: async () => (await import('./freshdesk/import-freshdesk.ts')).importFreshdesk,
  },
  markdown: {
    usage: 'a folder of Markdown: of a program that docs/moving-in.md names, or of none',
    load: () => loadMarkdown('markdown'),
  },
  docusaurus: {
    usage: 'the folder with docusaurus.config.js',
    load: () => loadMarkdown('docusaurus'),
  },
  mkdocs: { usage: 'the folder with mkdocs.yml', load: () => loadMarkdown('mkdocs') },
};

async function loadMarkdown(source: 'markdown' | 'docusaurus' | 'mkdocs'): Promise<Importer> {
  const { createMarkdownImporter } = await import('./markdown/import-markdown.ts');
  return createMarkdownImporter(source);
}

export const findSource = (name: string): Source | undefined =>
  Object.hasOwn(sources, name) ? sources[name] : undefined;
