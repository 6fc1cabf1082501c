import type { Environment } from '../../../schemas/environment.ts';
import type { Forge, ForgeSettings } from './forge.ts';
import { createGithub } from './github.ts';
import { createGitlab } from './gitlab.ts';

type RepositorySettings = Pick<
  Environment,
  | 'INSIGHTS_REPOSITORY'
  | 'INSIGHTS_REPOSITORY_KIND'
  | 'INSIGHTS_REPOSITORY_TOKEN'
  | 'INSIGHTS_REPOSITORY_BRANCH'
>;

/**
 * The repository of the settings; undefined without an address or a token. Throws, with the remedy,
 * if the host does not say whether it is GitHub or GitLab.
 */
export function openForge(settings: RepositorySettings): Forge | undefined {
  const { INSIGHTS_REPOSITORY: address, INSIGHTS_REPOSITORY_TOKEN: token } = settings;
  if (address === undefined || token === undefined) return undefined;
  const kind = settings.INSIGHTS_REPOSITORY_KIND ?? findKind(new URL(address).hostname);
  const forge: ForgeSettings = {
    ...{ kind, token, branch: settings.INSIGHTS_REPOSITORY_BRANCH },
    ...toPlace(new URL(address), kind),
  };
  return kind === 'github' ? createGithub(forge) : createGitlab(forge);
}

function findKind(host: string): ForgeSettings['kind'] {
  if (/(?:^|\.)github\./u.test(host)) return 'github';
  if (/(?:^|\.)gitlab\./u.test(host)) return 'gitlab';
  throw new Error(
    `EnvironmentInvalid INSIGHTS_REPOSITORY_KIND: must be "github" or "gitlab", because ${host} does not say which it is`,
  );
}

/** GitHub has its API on a host of its own, Enterprise and GitLab below the address. */
function toPlace(
  { origin, host, pathname }: URL,
  kind: ForgeSettings['kind'],
): Pick<ForgeSettings, 'api' | 'project'> {
  const project = decodeURIComponent(pathname)
    .replace(/^\/|\/$/gu, '')
    .replace(/\.git$/u, '');
  if (kind === 'gitlab') return { api: `${origin}/api/v4`, project };
  const api = host === 'github.com' ? 'https://api.github.com' : `${origin}/api/v3`;
  return { api, project: project.split('/').slice(0, 2).join('/') };
}
