/**
 * Direction of imports in TypeScript: a rule for each room, made from the list in rooms.mjs.
 * .astro files cannot be read by this tool; the rule in tools/rooms/import-rule.mjs holds the same
 * line for both, and tests/unit/rooms.test.ts for folders at every level.
 */
import { everywhere, filesOf, listAllowed, rooms } from './rooms.mjs';

/**
 * @param {string} name
 * @param {string} comment
 * @param {object} from
 * @param {object} to
 */
const mustNot = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const directions = rooms.map((room) =>
  mustNot(
    `${room.path.replaceAll('/', '-')}-imports`,
    `${room.path} holds ${room.holds}. It may import ${room.mayImport?.join(', ') ?? 'nothing'} besides ${everywhere.join(' and ')}; see rooms.mjs.`,
    { path: filesOf(room.path) },
    { path: '^(?:src|tools|tests)/', pathNot: listAllowed(room).map(filesOf) },
  ),
);

const kinds = [
  mustNot(
    'server-without-astro',
    'The API process is plain Node.',
    { path: '^src/server/' },
    { path: '(?:^astro:|node_modules/astro/|node_modules/@astrojs/)' },
  ),
  mustNot(
    'collections-in-one-room',
    'What the build in progress knows is asked of src/content/current, which knows drafts and fallbacks.',
    { path: '^src/', pathNot: '^src/content/current/|^src/content\\.config\\.ts$' },
    { path: '^astro:content$' },
  ),
  mustNot(
    'stores-below-routes',
    'routes → store → db, never back.',
    { path: '^src/server/.*-store\\.ts$' },
    { path: '^src/server/.*(?:routes|api)\\.ts$' },
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
    // Syntax trees have types alone: @types/hast, @types/mdast.
    { couldNotResolve: true, pathNot: '^(?:astro|virtual):|^(?:hast|mdast)$' },
  ),
];

export default {
  forbidden: [...directions, ...kinds, ...hygiene],
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
