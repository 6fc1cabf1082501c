import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Company } from '../../content/company/read-config.ts';
import { projectFolder } from '../../lib/project-folder.ts';

const name = 'virtual:candil-company';
const id = `\0${name}`;

/** How files of the company name a component of ours, to wrap it. */
const ourPrefix = 'candil/components/';

const withSlashes = (path: string): string => path.replaceAll('\\', '/');

/**
 * Puts the company's components in place of ours, and gives articles those of its own. A file of the
 * company that replaces one of ours may import it as `candil/components/site/Footer.astro` and wrap it.
 */
export function ownComponents({ replaced, articleComponents }: Company): Plugin {
  const components = withSlashes(join(projectFolder, 'src/components'));
  const byOurs = new Map(
    [...replaced].map(([ours, own]) => [`${components}/${ours}`, withSlashes(own)]),
  );
  const own = new Set(byOurs.values());
  return {
    name: 'candil-own-components',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (source === name) return id;
      if (source.startsWith(ourPrefix)) return `${components}/${source.slice(ourPrefix.length)}`;
      if (importer === undefined || byOurs.size === 0 || !source.endsWith('.astro')) return null;
      if (own.has(withoutQuery(importer))) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return (found && byOurs.get(withoutQuery(found.id))) ?? null;
    },
    load(wanted) {
      if (wanted !== id) return null;
      const all = [...articleComponents];
      const imports = all.map(
        ([component, { file }]) => `import ${component} from ${JSON.stringify(withSlashes(file))};`,
      );
      const names = all.map(([component]) => component).join(', ');
      return `${imports.join('\n')}\nexport const articleComponents = { ${names} };`;
    },
  };
}

const withoutQuery = (path: string): string => withSlashes(path).replace(/\?.*$/su, '');
