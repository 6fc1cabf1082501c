/**
 * The rooms of the house, from the ground up. **A room imports only rooms that stand before it**,
 * and of those only what its `mayImport` names; a list in which every arrow points upwards cannot
 * hold a circle. The rules of dependency-cruiser and ESLint, the table in docs/architecture.md and
 * the tests in tests/unit/rooms.test.ts are made from this list.
 *
 * A file belongs to the room with the longest path that holds it. Every room may import itself and
 * the rooms named in `everywhere`. A name ending in `/*` stands for all rooms below a folder, the
 * folder's own files included, that stand before the room.
 *
 * @typedef {object} Room
 * @property {string} path Folder, from the project's folder.
 * @property {string} holds What lives there, in a line.
 * @property {readonly string[]} [mayImport] Rooms of ours besides itself and `everywhere`.
 */

/** Rooms that know nothing of who uses them. */
export const everywhere = ['src/lib', 'src/schemas'];

/** @type {readonly Room[]} */
export const rooms = [
  { path: 'src/lib', holds: 'parts that know nothing of Candil: edit distance, cache, escape' },
  {
    path: 'src/schemas',
    holds: 'the vocabulary that two sides agree on: Zod schemas, ticket rules, the page policy',
  },
  { path: 'src/styles', holds: 'style sheets, in cascade layers' },
  { path: 'src/i18n', holds: 'locales, addresses, interface strings, texts of a page' },
  {
    path: 'src/contact',
    holds: 'what the content folder says of channels, hours and topics',
    mayImport: ['src/i18n'],
  },
  {
    path: 'src/contact/hours',
    holds: 'one schedule and all that it becomes: state, words, tables, JSON-LD, calendar',
    mayImport: ['src/i18n', 'src/contact'],
  },
  {
    path: 'src/contact/reply',
    holds: 'by when an answer comes, and in words',
    mayImport: ['src/i18n', 'src/contact/*'],
  },
  {
    path: 'src/contact/channels',
    holds: 'which channel for whom, in which order; its data for the browser',
    mayImport: ['src/i18n', 'src/contact/*'],
  },
  {
    path: 'src/contact/form',
    holds: 'the ticket form: what it shows, its rules, what both sides do to it',
    mayImport: ['src/i18n', 'src/contact/*'],
  },
  {
    path: 'src/contact/page',
    holds: 'the contact page: channels, notices, topics, JSON-LD',
    mayImport: ['src/i18n', 'src/contact/*'],
  },
  {
    path: 'src/contact/requests',
    holds: 'what the server is told so that it can answer requesters',
    mayImport: ['src/i18n', 'src/contact/*'],
  },
  {
    path: 'src/search/language',
    holds: 'words of languages: tokenising, stemming, stop words, lexicons, n-grams',
  },
  {
    path: 'src/search/index/format',
    holds: 'the files of the vocabulary, each line stated once',
    mayImport: ['src/search/language'],
  },
  {
    path: 'src/search/index',
    holds: 'what search asks of an index; the marks by which pages tell the indexer',
    mayImport: ['src/search/index/format'],
  },
  {
    path: 'src/search/index/pagefind',
    holds: "Pagefind's private formats; HTML as it wants it",
    mayImport: ['src/search/language', 'src/search/index'],
  },
  {
    path: 'src/search/index/read',
    holds: 'an index in the browser or from disk',
    mayImport: ['src/search/language', 'src/search/index/*'],
  },
  {
    path: 'src/search/index/write',
    holds: 'an index at build time',
    mayImport: ['src/search/language', 'src/search/index/*'],
  },
  {
    path: 'src/search/query',
    holds: 'a query becomes terms with variants, looked up',
    mayImport: ['src/search/language', 'src/search/index', 'src/search/index/format'],
  },
  {
    path: 'src/search/match',
    holds: 'candidates, matching, ranking, threshold, snippet, direct answer',
    mayImport: [
      'src/search/language',
      'src/search/index',
      'src/search/index/format',
      'src/search/query',
    ],
  },
  {
    path: 'src/search',
    holds: 'the steps of a search in their order, and what became of it',
    mayImport: ['src/search/language', 'src/search/index', 'src/search/query', 'src/search/match'],
  },
  {
    path: 'src/insights',
    holds: 'what counts mean: bounds, questions of one meaning, proposals; pure',
    mayImport: ['src/i18n', 'src/search/language'],
  },
  {
    path: 'src/content/read/files',
    holds: 'what lies in the content folder, and how a problem is told: file, line, remedy',
  },
  {
    path: 'src/content/read/yaml',
    holds: 'YAML held against a schema: values, or mistakes in words',
    mayImport: ['src/content/read/files'],
  },
  {
    path: 'src/content/read',
    holds: 'the one reader: files become values, or problems with file, line and remedy',
    mayImport: ['src/i18n', 'src/content/read/*'],
  },
  {
    path: 'src/content/company',
    holds: 'what a company puts in place of ours: candil.config.ts, read and checked',
    mayImport: ['src/content/read/*'],
  },
  {
    path: 'src/content/brand',
    holds: 'the looks of a company: fonts, its own style sheet, icons',
    mayImport: ['src/i18n', 'src/content/read/*'],
  },
  {
    path: 'src/content/model',
    holds: 'the one model: what there is and what each language shows, at which address',
    mayImport: ['src/i18n', 'src/content/read/*'],
  },
  {
    path: 'src/content/markdown/blocks',
    holds: 'blocks of other systems, line by line: tags, colons, quotes, indented ones',
    mayImport: ['src/content/read/*'],
  },
  {
    path: 'src/content/markdown/inline',
    holds: 'signs of other systems within a line',
    mayImport: ['src/content/read/*', 'src/content/markdown/blocks'],
  },
  {
    path: 'src/content/markdown',
    holds: 'how the text of an article is read: the parser’s options, and signs of other systems',
    mayImport: ['src/i18n', 'src/content/read/*', 'src/content/markdown/*'],
  },
  {
    path: 'src/content/render',
    holds: 'what the model becomes: HTML of bodies, pictures, JSON-LD, sitemap, brand colours',
    mayImport: ['src/i18n', 'src/content/read/*', 'src/content/model', 'src/content/markdown/*'],
  },
  {
    path: 'src/content/write',
    holds: 'writing articles, and what proposals change in them',
    mayImport: ['src/i18n', 'src/insights', 'src/content/read/*', 'src/content/model'],
  },
  {
    path: 'src/content/upgrade',
    holds: 'what a newer contract calls otherwise, and the change',
    mayImport: ['src/content/read/*'],
  },
  {
    path: 'src/content/check/body',
    holds: 'checks of what an article says',
    mayImport: [
      'src/i18n',
      'src/content/read/*',
      'src/content/markdown/*',
      'src/content/render',
      'src/search/index',
    ],
  },
  {
    path: 'src/content/check/contact',
    holds: 'checks of channels, hours, topics and the form',
    mayImport: ['src/i18n', 'src/content/read/*', 'src/content/model', 'src/contact/*'],
  },
  {
    path: 'src/content/check',
    holds: 'every check that needs no Astro',
    mayImport: ['src/i18n', 'src/content/*', 'src/contact/*', 'src/search/*'],
  },
  {
    path: 'src/content/fix',
    holds: 'what the check finds and a program can mend, and the change',
    mayImport: [
      'src/i18n',
      'src/content/read/*',
      'src/content/company',
      'src/content/model',
      'src/content/markdown/*',
      'src/content/write',
      'src/content/check/body',
      'src/content/check',
    ],
  },
  {
    path: 'src/content/current',
    holds: 'what the build in progress knows, read once a build and anew in the preview',
    mayImport: [
      'src/i18n',
      'src/content/read/*',
      'src/content/brand',
      'src/content/model',
      'src/content/company',
      'src/content/markdown/*',
      'src/content/render',
      'src/contact/*',
    ],
  },
  {
    path: 'src/import',
    holds: 'other help centres and folders become a content folder, a second time too',
    mayImport: [
      'src/i18n',
      'src/content/read/*',
      'src/content/model',
      'src/content/markdown/*',
      'src/content/write',
      'src/content/check/body',
    ],
  },
  {
    path: 'src/export',
    holds: 'a content folder as Markdown, HTML and JSON for others',
    mayImport: ['src/i18n', 'src/content/read/*', 'src/content/model', 'src/content/markdown/*'],
  },
  {
    path: 'src/launcher',
    holds: 'the script that a company puts into its own pages; stands alone',
  },
  { path: 'src/service-worker', holds: 'keeps visited pages for reading offline; stands alone' },
  {
    path: 'src/components',
    holds: 'HTML and the elements that improve it',
    mayImport: [
      'src/styles',
      'src/i18n',
      'src/content/read/*',
      'src/content/model',
      'src/content/markdown/*',
      'src/content/render',
      'src/content/current',
      'src/launcher',
      'src/contact/*',
      'src/search/language',
      'src/search/index',
      'src/search/index/format',
      'src/search/index/read',
      'src/search/query',
      'src/search/match',
      'src/search',
    ],
  },
  {
    path: 'src/layouts',
    holds: 'the frame of every page',
    mayImport: [
      'src/styles',
      'src/i18n',
      'src/content/model',
      'src/content/current',
      'src/components',
    ],
  },
  {
    path: 'src/pages',
    holds: 'choose what a page shows',
    mayImport: [
      'src/styles',
      'src/i18n',
      'src/content/read/*',
      'src/content/brand',
      'src/content/model',
      'src/content/markdown/*',
      'src/content/render',
      'src/content/current',
      'src/contact/*',
      'src/search/index',
      'src/launcher',
      'src/components',
      'src/layouts',
    ],
  },
  { path: 'src/server/db', holds: 'connection, tables, migrations, stored forms of values' },
  {
    path: 'src/server/move',
    holds: 'all rows from SQLite to PostgreSQL and back',
    mayImport: ['src/server/db'],
  },
  {
    path: 'src/server/log',
    holds: 'lines of the log: levels, ids of requests, nothing of anybody',
  },
  { path: 'src/server/metrics', holds: 'what is counted, in the format of Prometheus' },
  {
    path: 'src/server/http',
    holds: 'errors, bodies, limits, origins, signatures, listening',
    mayImport: ['src/server/db', 'src/server/log'],
  },
  {
    path: 'src/server/data-folder',
    holds: 'DATA_DIR: whose it is, and that nobody else reads it',
    mayImport: ['src/server/db'],
  },
  {
    path: 'src/server/site',
    holds: 'the built site as the server knows it: manifest, pages, files',
    mayImport: ['src/server/http', 'src/contact/requests', 'src/i18n'],
  },
  { path: 'src/server/proof', holds: 'proof of work', mayImport: ['src/server/db'] },
  {
    path: 'src/server/votes',
    holds: 'votes: routes, store, commit, and what is said after "no"',
    mayImport: [
      'src/i18n',
      'src/server/db',
      'src/server/http',
      'src/server/site',
      'src/server/proof',
    ],
  },
  {
    path: 'src/server/searches',
    holds: 'questions as they were typed, and what became of them: routes, store',
    mayImport: [
      'src/insights',
      'src/search/language',
      'src/server/db',
      'src/server/http',
      'src/server/site',
    ],
  },
  {
    path: 'src/server/deflections',
    holds: 'articles that were offered in place of a ticket: routes, store',
    mayImport: ['src/server/db', 'src/server/http', 'src/server/site'],
  },
  {
    path: 'src/server/uploads/pictures',
    holds: 'pictures drawn anew in a process of their own',
    mayImport: ['src/server/http'],
  },
  {
    path: 'src/server/uploads',
    holds: 'files as they come, checked',
    mayImport: ['src/server/http', 'src/server/data-folder', 'src/server/uploads/pictures'],
  },
  {
    path: 'src/server/outbox',
    holds: 'the queue between readers and desks; what a receiver is handed',
    mayImport: ['src/server/db'],
  },
  {
    path: 'src/server/mail',
    holds: 'mails to requesters, sending',
    mayImport: ['src/server/outbox', 'src/contact/requests', 'src/i18n'],
  },
  {
    path: 'src/server/desks',
    holds: 'Zendesk, Chatwoot, webhook, SMTP, file: how a ticket reaches a desk',
    mayImport: [
      'src/server/db',
      'src/server/http',
      'src/server/data-folder',
      'src/server/outbox',
      'src/server/mail',
    ],
  },
  {
    path: 'src/server/backup',
    holds: 'a copy of DATA_DIR as it is at one moment',
    mayImport: ['src/server/db', 'src/server/desks'],
  },
  {
    path: 'src/server/customers',
    holds: 'tokens of the company, and who is signed in by one',
    mayImport: ['src/server/db'],
  },
  {
    path: 'src/server/tickets',
    holds: 'taking tickets in, storing, telling of them',
    mayImport: [
      'src/i18n',
      'src/contact/form',
      'src/contact/requests',
      'src/server/db',
      'src/server/http',
      'src/server/site',
      'src/server/proof',
      'src/server/uploads',
      'src/server/outbox',
    ],
  },
  {
    path: 'src/server/answers',
    holds: 'what comes back from desks: by webhook, by asking, by mail',
    mayImport: [
      'src/server/db',
      'src/server/http',
      'src/server/uploads',
      'src/server/outbox',
      'src/server/mail',
      'src/server/tickets',
    ],
  },
  {
    path: 'src/server/requests',
    holds: 'requesters see and add to their tickets',
    mayImport: [
      'src/server/customers',
      'src/i18n',
      'src/contact/form',
      'src/contact/requests',
      'src/server/db',
      'src/server/http',
      'src/server/site',
      'src/server/uploads',
      'src/server/mail',
      'src/server/tickets',
    ],
  },
  {
    path: 'src/server/sign-in',
    holds: 'takes a token of the company in exchange for a session',
    mayImport: [
      'src/i18n',
      'src/contact/channels',
      'src/server/db',
      'src/server/http',
      'src/server/site',
      'src/server/customers',
      'src/server/requests',
    ],
  },
  { path: 'src/server/upkeep', holds: 'does something again and again, one at a time' },
  {
    path: 'src/server/privacy',
    holds: 'what is removed when, and a person found, exported, forgotten',
    mayImport: [
      'src/server/db',
      'src/server/searches',
      'src/server/outbox',
      'src/server/desks',
      'src/server/tickets',
      'src/server/requests',
      'src/server/upkeep',
    ],
  },
  {
    path: 'src/server/insights',
    holds: 'the report: its queries, its pages, its actions',
    mayImport: [
      'src/i18n',
      'src/insights',
      'src/search/language',
      'src/content/write',
      'src/server/db',
      'src/server/http',
      'src/server/site',
    ],
  },
  {
    path: 'src/server',
    holds: 'puts the API together and starts it',
    mayImport: ['src/i18n', 'src/insights', 'src/contact/requests', 'src/server/*'],
  },
  {
    path: 'src/build/hooks',
    holds: 'hooks into Astro and Vite: search index, brand, imports',
    mayImport: ['src/i18n', 'src/content/*', 'src/search/*'],
  },
  {
    path: 'src/build/hosts',
    holds: 'what hosts need: redirects, headers, pages for what is not there',
  },
  {
    path: 'src/build/built-check',
    holds: 'the check of built pages',
    mayImport: ['src/i18n', 'src/content/*'],
  },
  {
    path: 'src/build/preview',
    holds: 'what `npm run dev` shows, and when',
    mayImport: [
      'src/i18n',
      'src/insights',
      'src/content/*',
      'src/search/*',
      'src/server/*',
      'src/build/hooks',
    ],
  },
  {
    path: 'src/build',
    holds: 'builds the site: check, Astro, manifest, worker, compression',
    mayImport: ['src/i18n', 'src/content/*', 'src/search/*', 'src/build/*'],
  },
  {
    path: 'src',
    holds: 'what Astro looks for by name: its collections, its types',
    mayImport: ['src/i18n', 'src/content/read/*', 'src/content/current'],
  },
  {
    path: 'src/cli',
    holds: "the user's commands, one file each",
    mayImport: [
      'src/i18n',
      'src/contact/*',
      'src/insights',
      'src/content/*',
      'src/import',
      'src/export',
      'src/search/*',
      'src/server/*',
      'src/build/*',
    ],
  },
  {
    path: 'tools',
    holds: 'what only developers run: benchmarks, demo pictures, screenshots, test runner',
    mayImport: [
      'src/i18n',
      'src/contact/*',
      'src/insights',
      'src/content/*',
      'src/search/*',
      'src/server/*',
      'src/build/*',
      'src/cli',
    ],
  },
];

/**
 * The room of a file, undefined outside of all.
 * @param {string} file From the project's folder.
 * @returns {Room | undefined}
 */
export const roomOf = (file) =>
  rooms
    .filter(({ path }) => file.startsWith(`${path}/`))
    .toSorted((one, other) => other.path.length - one.path.length)[0];

/**
 * Paths of the rooms that a room may import, itself first.
 * @param {Room} room
 * @returns {readonly string[]}
 */
export function listAllowed({ path, mayImport = [] }) {
  const before = rooms.slice(
    0,
    rooms.findIndex((room) => room.path === path),
  );
  const named = mayImport.flatMap((name) =>
    name.endsWith('/*')
      ? before.map((room) => room.path).filter((other) => `${other}/`.startsWith(name.slice(0, -1)))
      : [name],
  );
  return [...new Set([path, ...everywhere.filter((one) => isBefore(one, path)), ...named])];
}

/**
 * Whether one room stands before another.
 * @param {string} one
 * @param {string} other
 */
export const isBefore = (one, other) => placeOf(one) < placeOf(other);

/** @param {string} path */
const placeOf = (path) => rooms.findIndex((room) => room.path === path);

/**
 * A regular expression for the files of a room, without those of the rooms inside it.
 * @param {string} path
 * @returns {string}
 */
export function filesOf(path) {
  const inside = rooms
    .filter((room) => room.path.startsWith(`${path}/`))
    .map((room) => room.path.slice(path.length + 1));
  return inside.length === 0 ? `^${path}/` : `^${path}/(?!(?:${inside.join('|')})/)`;
}
