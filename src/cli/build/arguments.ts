import { parseArgs } from 'node:util';
import { suggest } from '../../lib/text/nearest-name.ts';
import { hostNames } from '../../schemas/host.ts';
import type { BuildOptions } from '../../build/build-options.ts';

const usage = `npm run build -- [--host ${hostNames.join('|')}] [--publish-what-works [--fail-on-errors]] [--no-cache]`;

/** Reads the flags of `npm run build`; throws with the usage on one that there is not. */
export function parseBuildArguments(args: readonly string[]): BuildOptions {
  const {
    host: named,
    'publish-what-works': publishWhatWorks,
    'fail-on-errors': failOnErrors,
    'no-cache': isFresh,
  } = parse(args);
  const host = hostNames.find((name) => name === named);
  if (named !== undefined && host === undefined) {
    throw new Error(
      `CommandInvalid --host ${named} is not known. ${suggest(named, hostNames, `The hosts are: ${hostNames.join(', ')}.`)} Usage: ${usage}`,
    );
  }
  if (failOnErrors && !publishWhatWorks) {
    throw new Error(
      `CommandInvalid --fail-on-errors goes with --publish-what-works; without it every error fails. Usage: ${usage}`,
    );
  }
  return { ...(host && { host }), publishWhatWorks, failOnErrors, isFresh };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        host: { type: 'string' },
        'publish-what-works': { type: 'boolean', default: false },
        'fail-on-errors': { type: 'boolean', default: false },
        'no-cache': { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`CommandInvalid ${reason} Usage: ${usage}`, { cause: error });
  }
}
