import { parseArgs } from 'node:util';
import { leastReaders } from '../../insights/proposal-context.ts';
import { keepsToken } from '../../schemas/insights-settings.ts';

export const usage = `Usage: npm run insights [-- --weeks 4] [--locale es] [--format text|md|json] [--from <address>]
       npm run insights -- propose [--out proposals.json] [--least ${leastReaders}] [--weeks 4] [--locale es]
       npm run insights -- apply <proposals.json> [--dry-run]
       npm run insights -- patch <proposals.json>
       npm run insights -- pull-request <proposals.json>

Shows what to do first, by what readers vote and ask. propose writes what the questions of readers
suggest to change into a file; take out of it what you do not want. apply changes the content folder
(CONTENT_DIR) by it, patch prints the same as a diff for "git apply", and pull-request opens one on GitHub
or GitLab for each proposal (INSIGHTS_REPOSITORY, INSIGHTS_REPOSITORY_TOKEN).

Data comes from DATABASE_URL or DATA_DIR of this machine or, with --from https://help.example.com and
INSIGHTS_TOKEN, from a running help centre; INSIGHTS_URL is what --from is by default.
  --least 3  readers who must have asked a question before it is proposed`;

const commands = ['report', 'propose', 'apply', 'patch', 'pull-request'] as const;
const formats = ['text', 'md', 'json'] as const;

/** What was asked for on the command line. */
export interface InsightsCommand {
  name: (typeof commands)[number] | 'help';
  file: string;
  weeks: number;
  /** Empty: all languages. */
  locale: string;
  format: (typeof formats)[number];
  from: URL | undefined;
  out: string;
  least: number;
  isDry: boolean;
}

/** Parses what stands after `npm run insights --`. Throws with the usage. */
export function parseCommand(parameters: readonly string[]): InsightsCommand {
  const { values, positionals } = parse(parameters);
  const [typed = 'report', file = '', ...more] = positionals;
  const name = values.help ? 'help' : commands.find((command) => command === typed);
  if (name === undefined) throw wrong(`"${typed}" is no command`);
  const takesFile = name === 'apply' || name === 'patch' || name === 'pull-request';
  if (takesFile && file === '') throw wrong(`${name} needs the file of proposals`);
  if ((!takesFile && file !== '') || more.length > 0) throw wrong('there is a word too many');
  const format = formats.find((one) => one === values.format);
  if (format === undefined) throw wrong(`--format is one of ${formats.join(', ')}`);
  return {
    ...{ name, file, format, locale: values.locale, out: values.out, isDry: values['dry-run'] },
    weeks: toCount('--weeks', values.weeks),
    least: toCount('--least', values.least),
    from: values.from === undefined ? undefined : toAddress(values.from),
  };
}

function parse(parameters: readonly string[]) {
  try {
    return parseArgs({
      args: [...parameters],
      allowPositionals: true,
      options: {
        weeks: { type: 'string', default: '4' },
        locale: { type: 'string', default: '' },
        format: { type: 'string', default: 'text' },
        from: { type: 'string' },
        out: { type: 'string', default: 'proposals.json' },
        least: { type: 'string', default: String(leastReaders) },
        'dry-run': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw wrong(error instanceof Error ? error.message : String(error));
  }
}

const wrong = (reason: string): Error => new Error(`ArgumentInvalid ${reason}.\n${usage}`);

function toCount(name: string, text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= 520) return count;
  throw wrong(`${name} is a whole number from 1 to 520, not "${text}"`);
}

/** The token is sent there. */
function toAddress(text: string): URL {
  const address = URL.parse(text);
  if (address !== null && keepsToken(address)) return address;
  throw wrong('--from is the address of the help centre, such as https://help.example.com');
}
