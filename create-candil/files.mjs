import { basename, resolve } from 'node:path';
import { texts } from './texts/texts.mjs';

/**
 * All files of a new help centre, by their path in its folder.
 * @param {import('./ask.mjs').Answers} answers
 * @param {string} version What `package.json` says of Candil.
 * @returns {ReadonlyMap<string, string>}
 */
export function listFiles(answers, version) {
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
    ['package.json', toManifest(answers, version)],
    ['README.md', toReadme(answers)],
    ['.gitignore', ignored],
    ['.github/workflows/help.yml', githubWorkflow],
    ['.gitlab-ci.yml', gitlabPipeline],
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
 */
function toManifest({ folder }, version) {
  const name = basename(resolve(folder))
    .toLowerCase()
    .replaceAll(/[^a-z0-9-]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '');
  const manifest = {
    name: name === '' ? 'help-centre' : name,
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
    allowScripts: { esbuild: true },
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

/** @param {import('./ask.mjs').Answers} answers */
const toReadme = ({ name, languages }) => `# ${name}

A help centre made with Candil. The articles are in \`content/articles\`, one text file each.

| command                              | does                                                     |
| ------------------------------------ | -------------------------------------------------------- |
| \`npm start\`                          | builds if something changed, then serves site and API    |
| \`npm run dev\`                        | shows what you write, as you save it                     |
| \`npm run check\`                      | finds mistakes, each with file, line and remedy          |
| \`npm run new -- ${languages[0] ?? 'en'}/billing/refund\` | starts an article                                        |
| \`npm run build\`                      | writes the site into \`dist/\`                             |
| \`npx candil --help\`                  | lists all commands                                       |

It runs on Node 24 or newer; the help centre is then at http://localhost:4321.

**Publish.** \`dist/\` can stand on any host of files. Votes and requests need the process beside it: \`npx candil serve\`. Without it, build with \`PUBLIC_API_URL=off\`. The workflows in \`.github\` and \`.gitlab-ci.yml\` check every change and keep what was built; remove the one that you do not need.

**Stay up to date.** \`npm install candil@latest\`, then \`npx candil doctor --fix\`.
`;

const ignored = `node_modules/
# What Candil makes.
.astro/
.candil/
dist/
dist.private/
# Votes, requests and their files.
data/
`;

const githubWorkflow = `# Checks every change, and keeps the site that was built.
name: help
on:
  push:
    branches: [main]
  pull_request:
permissions:
  contents: read
jobs:
  build:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
      - uses: actions/checkout@v4
        with:
          # Days of articles come from the history.
          fetch-depth: 0
      - uses: actions/setup-node@v4
        with:
          node-version: 24
          cache: npm
      - uses: actions/cache@v4
        with:
          # What has not changed is taken from the build before.
          path: .candil/cache
          key: candil-\${{ github.run_id }}
          restore-keys: candil-
      - run: npm ci
      - run: npx candil check
      - run: npx candil build
      - uses: actions/upload-artifact@v4
        if: github.ref == 'refs/heads/main'
        with:
          name: site
          path: |
            dist
            dist.private
          include-hidden-files: true
`;

const gitlabPipeline = `# Checks every change, and keeps the site that was built.
image: node:24
variables:
  # Days of articles come from the history.
  GIT_DEPTH: 0
build:
  cache:
    - key:
        files: [package-lock.json]
      paths: [.npm/]
    # What has not changed is taken from the build before.
    - key: candil
      paths: [.candil/cache/]
  script:
    - npm ci --cache .npm --prefer-offline
    - npx candil check
    - npx candil build
  artifacts:
    paths: [dist, dist.private]
    expire_in: 1 week
`;
