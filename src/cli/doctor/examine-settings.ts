import { editDistance } from '../../lib/text/edit-distance.ts';
import { environmentSchema, parseEnvironment } from '../../schemas/environment.ts';
import type { Finding } from './finding.ts';

/** A shorter name is near to too much that others mean: HOST is one slip from HOSTS and POST. */
const leastLetters = 7;

/** Looks at the variables of the environment: what is wrong, and what looks misspelt. */
export function examineSettings(variables: Record<string, string | undefined>): readonly Finding[] {
  const known = Object.keys(environmentSchema.shape);
  const set = known.filter((name) => (variables[name] ?? '') !== '');
  const misspelt = Object.keys(variables).flatMap((name): Finding[] => {
    if (known.includes(name)) return [];
    const meant = known.find((one) => isSlip(name, one) && !set.includes(one));
    if (meant === undefined) return [];
    const message = 'Candil does not read it.';
    return [{ gravity: 'advice', subject: name, message, remedy: `Did you mean ${meant}?` }];
  });
  try {
    parseEnvironment(variables);
    const message = set.length === 0 ? 'All have their defaults.' : `Set: ${set.join(', ')}.`;
    return [{ gravity: 'fine', subject: 'Environment', message }, ...misspelt];
  } catch (error) {
    const lines = (error instanceof Error ? error.message : String(error)).split('\n');
    return [...lines.map(toFinding), ...misspelt];
  }
}

const isSlip = (name: string, meant: string): boolean =>
  meant.length >= leastLetters &&
  (editDistance(name, meant, { limit: 2 }) <= 2 || toSingular(name) === toSingular(meant));

/** `TRUSTED_PROXY` for `TRUSTED_PROXIES`. */
const toSingular = (name: string): string => name.replace(/(?:IES|Y)(?=_|$)|S(?=_|$)/gu, '');

/** `EnvironmentInvalid PORT: must be …` as a finding. */
function toFinding(line: string): Finding {
  const [, subject = 'Environment', message = line] = /^\w+ (\S+): (.*)$/u.exec(line) ?? [];
  return { gravity: 'error', subject, message };
}
