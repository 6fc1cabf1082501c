/**
 * Direction of imports, from DESIGN's two flows; docs/architecture.md draws them.
 *
 * Reader: content/ → src/schemas → src/articles → src/pages → src/integrations/pagefind
 *         → src/search → src/components/search
 * Back:   src/components → src/server routes → stores → src/server/db
 *
 * .astro files cannot be read by this tool; eslint.config.mjs holds the same line for them.
 */

/**
 * The ticket page is changed by the same functions in the browser and, for readers without scripts,
 * on the server; they take any DOM and import schemas only.
 */
const ticketPage = 'components/ticket/ticket-form-dom\\.ts$';

/** A module may import its own folder and the named ones, nothing else of ours. */
const mayImport = (folder, others, comment, file = '$^') => ({
  name: `${folder.replaceAll('/', '-')}-imports`,
  comment,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: {
    path: '^(?:src|scripts|tests)/',
    pathNot: [`^src/(?:${[folder, ...others].join('|')})/`, `^src/${file}`],
  },
});

const mustNot = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** One policy stands in the page's meta element and in the server's header. */
const sharedWithServer = '^src/server/content-security-policy\\.ts$';

const layers = [
  mayImport('schemas', [], 'Schemas are the vocabulary: they know nothing of who uses them.'),
  mayImport('i18n', ['schemas'], 'Locales and addresses rest on schemas alone.'),
  mayImport('content-folder', ['schemas', 'i18n'], 'Reading the folder needs its vocabulary only.'),
  mayImport(
    'content-check',
    ['content-folder', 'schemas', 'i18n', 'articles', 'contact', 'search', 'site'],
    'Checks run without Astro and without a browser.',
  ),
  mayImport('search', ['schemas', 'i18n'], 'The planner is a library: no DOM, no Astro, no pages.'),
  mayImport('service-worker', [], 'It is written into the site as one file of its own.'),
  mayImport('contact', ['schemas', 'i18n', 'content-folder'], 'Pure functions of (facts, now).'),
  mayImport(
    'server',
    ['schemas', 'i18n', 'content-folder', 'contact'],
    'The API runs beside a built site that may come from elsewhere: it reads the manifest, not the sources.',
    ticketPage,
  ),
];

const directions = [
  mustNot(
    'articles-stay-below-pages',
    'What an article or a site is does not depend on how it is shown or searched.',
    { path: '^src/(?:articles|site)/' },
    {
      path: '^src/(?:pages|layouts|server|search|integrations|content-check)/',
      pathNot: sharedWithServer,
    },
  ),
  mustNot(
    'components-compute-nothing',
    'Components are handed what they show; the server is reached over HTTP only.',
    { path: '^src/components/' },
    {
      path: '^src/(?:pages|layouts|server|integrations|content-check)/',
      pathNot: sharedWithServer,
    },
  ),
  mustNot(
    'pages-do-not-serve',
    'Pages are built ahead of time; only the preview mounts the API (src/build/preview/api-dev.ts).',
    { path: '^src/(?:pages|layouts)/' },
    { path: '^src/(?:server|integrations)/', pathNot: sharedWithServer },
  ),
  mustNot(
    'server-without-astro',
    'The API process is plain Node.',
    { path: '^src/server/' },
    { path: '(?:^astro:|node_modules/astro/|node_modules/@astrojs/)' },
  ),
  mustNot(
    'stores-below-routes',
    'routes → store → db, never back.',
    { path: '^src/server/.*-store\\.ts$' },
    { path: '^src/server/.*(?:routes|api)\\.ts$' },
  ),
  mustNot(
    'db-at-the-bottom',
    'The database layer knows no routes and no stores.',
    { path: '^src/server/db/' },
    { path: '^src/server/(?!db/|data-folder/private-mode)' },
  ),
  mustNot(
    'nothing-imports-tests',
    'Tests look at the program, not the other way round.',
    { path: '^(?:src|tools)/' },
    { path: '^tests/' },
  ),
  mustNot(
    'src-without-tools',
    'Tools look at src, not the other way round.',
    { path: '^src/' },
    { path: '^tools/' },
  ),
];

const hygiene = [
  mustNot('no-cycles', 'A cycle hides which part comes first.', {}, { circular: true }),
  mustNot(
    'only-declared-packages',
    'What the program needs at run time stands in dependencies.',
    { path: '^src/' },
    {
      dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
      dependencyTypesNot: ['type-only'],
    },
  ),
  mustNot(
    'no-broken-imports',
    'Every import leads somewhere.',
    {},
    { couldNotResolve: true, pathNot: '^(?:astro|virtual):' },
  ),
];

export default {
  forbidden: [...layers, ...directions, ...hygiene],
  options: {
    doNotFollow: { path: ['node_modules', '^dist/', '^\\.astro/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.js', '.mjs', '.json', '.astro'],
    },
  },
};
