import { z } from 'zod';
import type { Forge, ForgeSettings, PullRequest } from './forge.ts';
import { ForgeError, pageAddress } from './forge.ts';
import { createForgeClient, type ForgeClient } from './forge-client.ts';

const file = z.object({ content: z.string(), encoding: z.literal('base64') });
const reference = z.object({ object: z.object({ sha: z.string() }) });
const commit = z.object({ sha: z.string(), tree: z.object({ sha: z.string() }) });
const made = z.object({ sha: z.string() });
const pull = z.object({ html_url: pageAddress });

const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/**
 * A repository on GitHub, github.com or Enterprise, by its REST API of 2022-11-28. All files of a
 * request are one commit, made with the Git database endpoints.
 */
export function createGithub(settings: ForgeSettings & { wait?: number }): Forge {
  const client = createForgeClient({
    ...{ name: 'GitHub', api: settings.api, wait: settings.wait },
    headers: {
      authorization: `Bearer ${settings.token}`,
      accept: 'application/vnd.github+json',
      'x-github-api-version': '2022-11-28',
      'user-agent': 'candil',
    },
    rights: '“Contents” and “Pull requests”, read and write, for this repository',
  });
  const root = `/repos/${encodePath(settings.project)}`;
  const [owner = ''] = settings.project.split('/');
  const findOpen = async (branch: string, base: string): Promise<string | undefined> => {
    const query = new URLSearchParams({ state: 'open', head: `${owner}:${branch}`, base });
    const [found] = await client.get(`${root}/pulls?${query.toString()}`, z.array(pull));
    return found?.html_url;
  };
  return {
    findBase: async () =>
      settings.branch ??
      (await client.get(root, z.object({ default_branch: z.string() }))).default_branch,
    readFile: async (path, branch) => {
      const query = new URLSearchParams({ ref: branch });
      const address = `${root}/contents/${encodePath(path)}?${query.toString()}`;
      const found = await client.find(address, file);
      return found && decode(found.content);
    },
    findOpen,
    open: async (request) => {
      await putOnBranch(client, root, request);
      const { branch: head, base, title, text: body } = request;
      try {
        const opened = await client.send(
          'POST',
          `${root}/pulls`,
          { title, head, base, body },
          pull,
        );
        return opened.html_url;
      } catch (error) {
        // Somebody else has opened it at the same time.
        const other =
          error instanceof ForgeError && error.status === 422
            ? await findOpen(request.branch, request.base)
            : undefined;
        if (other === undefined) throw error;
        return other;
      }
    },
  };
}

/** With a byte order mark, if the file has one. */
const decode = (content: string): string => Buffer.from(content, 'base64').toString('utf8');

async function putOnBranch(
  client: ForgeClient,
  root: string,
  { branch, base, message, changes }: PullRequest,
): Promise<void> {
  const { object } = await client.get(`${root}/git/ref/heads/${encodePath(base)}`, reference);
  const parent = await client.get(`${root}/git/commits/${object.sha}`, commit);
  const tree = await client.send(
    'POST',
    `${root}/git/trees`,
    {
      base_tree: parent.tree.sha,
      tree: changes.map(({ path, after }) => ({
        ...{ path, mode: '100644', type: 'blob', content: after },
      })),
    },
    made,
  );
  const { sha } = await client.send(
    'POST',
    `${root}/git/commits`,
    { message, tree: tree.sha, parents: [parent.sha] },
    made,
  );
  try {
    await client.send('POST', `${root}/git/refs`, { ref: `refs/heads/${branch}`, sha }, reference);
  } catch (error) {
    if (!(error instanceof ForgeError) || error.status !== 422) throw error;
    // The branch is there, without an open request: one that was closed, or interrupted before.
    const path = `${root}/git/refs/heads/${encodePath(branch)}`;
    await client.send('PATCH', path, { sha, force: true }, reference);
  }
}
