import { hostNames } from '../../schemas/host.ts';

/** A command of the package: `candil <name>`. */
export interface Command {
  /** As it is typed: one word, or two for a command of a group such as `db`. */
  name: string;
  /** What it does, in one line. */
  summary: string;
  /** What may follow the name, a line for each form. */
  forms?: readonly string[];
  /** What the parameters mean, and which variables of the environment matter most. */
  details?: string;
  /** It answers `--help` itself, with more than stands here. */
  hasOwnHelp?: true;
  /** Runs it; it reads `process.argv` as a script of its own does. */
  run: () => Promise<unknown>;
}

const place = 'Reads CONTENT_DIR (content) and OUT_DIR (dist).';
const storage = 'Reads the storage: DATA_DIR (data), or DATABASE_URL.';

/** All commands in the order of the list that `candil --help` prints. A new one is a new entry. */
export const commands: readonly Command[] = [
  {
    name: 'start',
    summary: 'builds if something changed, then serves site and API',
    details: `${place} Listens on HOST and PORT (localhost, 4321).`,
    run: () => import('../start.ts'),
  },
  {
    name: 'dev',
    summary: 'shows the content folder as it is now, with live search and API',
    details: 'Reads CONTENT_DIR (content). Listens on HOST and PORT (localhost, 4321).',
    run: () => import('../dev.ts'),
  },
  {
    name: 'build',
    summary: 'builds the site; needs no database and no network',
    forms: [
      '[--host <name>] [--no-cache]',
      '--publish-what-works [--fail-on-errors] [--host <name>] [--no-cache]',
    ],
    details: `--host                ${hostNames.slice(0, 4).join(', ')},
                      ${hostNames.slice(4).join(', ')}: writes what this host needs
--publish-what-works  leaves out the articles that have errors, and lists them
--fail-on-errors      then ends with 1 if something was left out
--no-cache            makes all anew, and takes nothing of the build before
${place} SITE_URL says where the site will stand, PUBLIC_API_URL
where votes and requests are sent, or "off". Exits with 1 if the content has mistakes.`,
    run: () => import('../build.ts'),
  },
  {
    name: 'serve',
    summary: 'serves what was built',
    details: `Reads OUT_DIR (dist) and the storage: DATA_DIR (data), or DATABASE_URL. Listens on HOST and PORT.`,
    run: () => import('../serve.ts'),
  },
  {
    name: 'check',
    summary: 'checks the content folder, and mends what a program can mend',
    forms: ['[--all] [--json]', '--fix [--dry-run | --yes] [--all]'],
    details: `--all       every warning, not the first of each kind
--json      problems as JSON
--fix       shows the change that mends articles, asks, and makes it: names of fields and
            components, links by path, levels of headings, texts of pictures, tags
--dry-run   shows the change only
--yes       makes the change without asking
Reads CONTENT_DIR (content). Exits with 1 if there are errors.`,
    run: () => import('../check-content.ts'),
  },
  {
    name: 'doctor',
    summary: 'says what keeps the help centre from working or from being upgraded',
    forms: ['[--fix] [--offline]'],
    details: `--fix       makes the changes that it proposes
--offline   does not ask the registry of npm for a newer version
Looks at Node, packages, package.json, .gitignore, the environment and the content folder.
Exits with 1 if an error is left.`,
    run: () => import('../doctor.ts'),
  },
  {
    name: 'new',
    summary: 'starts an article from a template',
    forms: ['<language>/<category>/<article> [--new-category]'],
    details: `--new-category   the category is new and not misspelt
Reads CONTENT_DIR (content).`,
    run: () => import('../new-article.ts'),
  },
  {
    name: 'rename',
    summary: 'gives an article another name in all languages, with its links and redirects',
    forms: ['<category>/<article> <category>/<new name> [--dry-run]'],
    details: `--dry-run   says what would be written
Reads CONTENT_DIR (content).`,
    run: () => import('../rename.ts'),
  },
  {
    name: 'import',
    summary: 'imports a help centre, or a folder of articles',
    forms: ['<source> <folder, file or address>'],
    hasOwnHelp: true,
    run: () => import('../import.ts'),
  },
  {
    name: 'export',
    summary: "writes all articles as Markdown, HTML and JSON in the shape of Zendesk's",
    forms: ['<folder>'],
    details: 'The folder is empty, or not there. Reads CONTENT_DIR (content).',
    run: () => import('../export.ts'),
  },
  {
    name: 'search',
    summary: 'asks the built site',
    forms: [
      '"<question>" --locale es [--explain] [--literal] [--limit 10]',
      '--check [--locale es]',
    ],
    details: `--check   asks every article its own questions
Reads OUT_DIR (dist).`,
    run: () => import('../search.ts'),
  },
  {
    name: 'holidays',
    summary: 'writes the public holidays of places into the content folder',
    forms: ['<country or part of it> … [--years 2]'],
    details: 'A place is written as ES, ES-VC or DE-BE. Reads CONTENT_DIR (content).',
    run: () => import('../holidays.ts'),
  },
  {
    name: 'close',
    summary: 'closes schedules at once, also on pages that are open',
    forms: ['<schedule> … --until 18:00 --because "Power cut"', '<schedule> … --open'],
    details: `--until     a time of today, or "2026-12-01 9:00"
--because   what readers are told; es="…" en="…" for each language
--open      takes it back
${place}`,
    run: () => import('../close.ts'),
  },
  {
    name: 'tallies',
    summary: 'writes the votes of the storage into the content folder',
    details: `${storage} Writes into CONTENT_DIR (content).`,
    run: () => import('../tallies.ts'),
  },
  {
    name: 'tickets',
    summary: 'shows tickets, and hands on again what is stuck',
    forms: ['list [--stuck]', 'show <reference>', 'retry <reference> | --all', 'export', 'domains'],
    details: storage,
    run: () => import('../tickets.ts'),
  },
  {
    name: 'insights',
    summary: 'what readers did, what it proposes to change, and the change',
    forms: [
      '[--weeks 4] [--locale es] [--format text|md|json] [--from <address>]',
      'propose [--out proposals.json] [--least 3] [--weeks 4] [--locale es]',
      'apply <proposals.json> [--dry-run]',
      'patch <proposals.json>',
      'pull-request <proposals.json>',
    ],
    details: `${storage} With --from and INSIGHTS_TOKEN, a running help centre.`,
    run: () => import('../insights.ts'),
  },
  {
    name: 'privacy',
    summary: 'shows what is kept of a person, or removes it',
    forms: ['show <e-mail> [--json] [--export <folder>]', 'forget <e-mail> [--yes]'],
    details: storage,
    run: () => import('../privacy.ts'),
  },
  {
    name: 'db backup',
    summary: 'copies DATA_DIR into a new folder while the server runs',
    forms: ['<folder>'],
    details: 'PostgreSQL is backed up by its own program, pg_dump.',
    run: () => import('../db-backup.ts'),
  },
  {
    name: 'db move',
    summary: 'takes all rows from SQLite to PostgreSQL and back',
    forms: ['--to postgres | sqlite [--replace] [--force]'],
    details: `--replace   removes what the target holds
--force     also if a process seems to be connected to PostgreSQL
Both DATA_DIR and DATABASE_URL must be set, and the server stopped.`,
    run: () => import('../db-move.ts'),
  },
];
