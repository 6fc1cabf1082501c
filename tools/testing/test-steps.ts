import { join } from 'node:path';
import { getPackageBin } from './package-bin.ts';

/** One part of `npm test`. */
export interface TestStep {
  /** What it is called on the command line. */
  name: string;
  title: string;
  /** Arguments for Node, one list a program; run one after the other unless told otherwise. */
  programs: readonly (readonly string[])[];
  /** The programs run side by side. */
  areIndependent?: true;
  /** Runs beside the next step: each of the two leaves a core idle. */
  besideNext?: true;
  /** JSON report of Vitest or Playwright that the programs write. */
  report?: string;
}

/** The parts of `npm test` in their order; `folder` takes the built site and the reports. */
export function listTestSteps(folder: string): readonly TestStep[] {
  const unitReport = join(folder, 'unit.json');
  const processReport = join(folder, 'process.json');
  const searchReport = join(folder, 'search.json');
  return [
    // Lint reads types as well: those of the collections have to be there before both.
    { name: 'sync', title: 'Types of the collections', programs: [astro('sync')] },
    {
      name: 'types',
      title: 'Types',
      programs: [astro('check', '--minimumFailingSeverity', 'warning')],
      besideNext: true,
    },
    {
      name: 'lint',
      title: 'Lint, direction of imports, format',
      programs: [
        [getPackageBin('eslint', 'eslint'), '.', '--max-warnings', '0'],
        [getPackageBin('dependency-cruiser', 'depcruise'), 'src', 'tools', 'tests'],
        [getPackageBin('prettier', 'prettier'), '--check', '--log-level', 'warn', '.'],
      ],
      areIndependent: true,
    },
    {
      name: 'unit',
      title: 'Unit and content tests',
      programs: [vitest(unitReport, 'unit', 'content')],
      report: unitReport,
    },
    {
      name: 'process',
      title: 'Whole programs: started, killed, starved, built',
      programs: [vitest(processReport, 'process')],
      report: processReport,
    },
    { name: 'mutation', title: 'A sample of broken code', programs: [mutationSample] },
    { name: 'build', title: 'Build of the demo site', programs: [['src/cli/build.ts']] },
    {
      name: 'search',
      title: 'Search quality',
      programs: [vitest(searchReport, 'search-quality')],
      report: searchReport,
    },
    {
      name: 'e2e',
      title: 'End to end, accessibility, preview',
      programs: [[getPackageBin('@playwright/test', 'playwright'), 'test']],
      report: join(folder, 'playwright.json'),
    },
  ];
}

/** Two files that are quick to ask about; `npm run test:mutation` asks about all. */
const mutationSample = [
  'tools/testing/mutation.ts',
  ...['--file', 'src/lib/text/edit-distance.ts'],
  ...['--file', 'src/lib/lru-cache.ts'],
  ...['--sample', '25', '--seed', '1'],
];

function astro(...parameters: readonly string[]): readonly string[] {
  return [getPackageBin('astro', 'astro'), ...parameters];
}

function vitest(report: string, ...projects: readonly string[]): readonly string[] {
  const chosen = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter', 'default', '--reporter', 'json', '--outputFile.json', report];
  return [getPackageBin('vitest', 'vitest'), 'run', ...chosen, ...reporters];
}
