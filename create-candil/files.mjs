import { toReadme } from './readme.mjs';
import { toPackageName } from './target-folder.mjs';
import { texts } from './texts/texts.mjs';
import { toGithubWorkflow, toGitlabPipeline } from './workflows.mjs';

/**
 * All files of a new help centre, by their path in its folder.
 * @param {import('./ask.mjs').Answers} answers
 * @param {string} version What `package.json` says of Candil.
 * @param {import('./package-manager.mjs').PackageManager} manager
 * @returns {ReadonlyMap<string, string>}
 */
export function listFiles(answers, version, manager) {
  const { languages } = answers;
  const articles = languages.flatMap((locale) => {
    const { find, languages: others, last, write } = textsOf(locale);
    const folder = `content/articles/${locale}/getting-started`;
    return /** @type {[string, string][]} */ ([
      [`${folder}/find-an-answer.md`, find + (languages.length > 1 ? others : '') + last],
      [`${folder}/write-your-first-article.md`, write],
    ]);
  });
  return new Map([
    ...articles,
    ['content/categories/getting-started.yaml', toCategory(languages)],
    ['content/site.yaml', toSite(answers)],
    ['package.json', toManifest(answers, version, manager)],
    ...(manager.name === 'pnpm'
      ? [/** @type {const} */ (['pnpm-workspace.yaml', pnpmSettings])]
      : []),
    ['README.md', toReadme(answers, manager)],
    ['.gitignore', ignored],
    ['.github/workflows/help.yml', toGithubWorkflow(manager)],
    ['.gitlab-ci.yml', toGitlabPipeline(manager)],
  ]);
}

/** @param {string} locale */
function textsOf(locale) {
  const found = texts.get(locale);
  if (found) return found;
  throw new Error(`There are no texts to begin with in "${locale}".`);
}

/** @param {readonly string[]} languages */
function toCategory(languages) {
  const lines = (/** @type {'category' | 'summary'} */ field) =>
    languages.map((locale) => `  ${locale}: ${JSON.stringify(textsOf(locale)[field])}`).join('\n');
  return `label:\n${lines('category')}\nsummary:\n${lines('summary')}\nicon: rocket\norder: 1\n`;
}

/** @param {import('./ask.mjs').Answers} answers */
function toSite({ name, languages, color, url }) {
  const address = url === '' ? '# url: https://help.example.com' : `url: ${url}`;
  return `# Settings of the help centre; every line is optional.
contract: 1
name: ${JSON.stringify(name)}

# Where it will stand. SITE_URL overrides it.
${address}

# In the order of the language switcher; the first one is shown where a translation is missing.
locales: [${languages.map(toLocale).join(', ')}]
defaultLocale: ${languages[0] ?? 'en'}

brand:
  accent: '${color}'
`;
}

/**
 * The German texts say “Sie”, so the interface does, too.
 * @param {string} locale
 */
const toLocale = (locale) => (locale === 'de' ? '{ locale: de, register: formal }' : locale);

/**
 * @param {import('./ask.mjs').Answers} answers
 * @param {string} version
 * @param {import('./package-manager.mjs').PackageManager} manager
 */
function toManifest({ folder }, version, manager) {
  const manifest = {
    name: toPackageName(folder),
    private: true,
    type: 'module',
    scripts: {
      start: 'candil start',
      dev: 'candil dev',
      build: 'candil build',
      check: 'candil check',
      new: 'candil new',
      doctor: 'candil doctor',
    },
    dependencies: { candil: version },
    engines: { node: '>=24' },
    ...(manager.name === 'npm' && { allowScripts: { esbuild: true } }),
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

const ignored = `node_modules/
# What Candil makes.
.astro/
.candil/
dist/
dist.private/
# Votes, requests and their files.
data/
`;

/** esbuild works without its install script, which pnpm would refuse to install without an answer. */
const pnpmSettings = `allowBuilds:
  esbuild: false
`;
