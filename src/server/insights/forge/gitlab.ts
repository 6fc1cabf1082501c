import { z } from 'zod';
import type { Forge, ForgeSettings } from './forge.ts';
import { ForgeError, pageAddress } from './forge.ts';
import { createForgeClient } from './forge-client.ts';

const file = z.object({ content: z.string(), encoding: z.literal('base64') });
const request = z.object({ web_url: pageAddress });

/** A project on GitLab, gitlab.com or another host, by its REST API, version 4. */
export function createGitlab(settings: ForgeSettings & { wait?: number }): Forge {
  const client = createForgeClient({
    ...{ name: 'GitLab', api: settings.api, wait: settings.wait },
    headers: { 'private-token': settings.token, 'user-agent': 'candil' },
    rights: 'the scope “api” and the role Developer in this project',
  });
  const root = `/projects/${encodeURIComponent(settings.project)}`;
  const findOpen = async (branch: string, base: string): Promise<string | undefined> => {
    const asked = { state: 'opened', source_branch: branch, target_branch: base };
    const query = new URLSearchParams(asked).toString();
    const [found] = await client.get(`${root}/merge_requests?${query}`, z.array(request));
    return found?.web_url;
  };
  return {
    findBase: async () =>
      settings.branch ??
      (await client.get(root, z.object({ default_branch: z.string() }))).default_branch,
    readFile: async (path, branch) => {
      const query = new URLSearchParams({ ref: branch }).toString();
      const address = `${root}/repository/files/${encodeURIComponent(path)}?${query}`;
      const found = await client.find(address, file);
      return found && Buffer.from(found.content, 'base64').toString('utf8');
    },
    findOpen,
    open: async ({ branch, base, title, text, message, changes }) => {
      await client.send(
        'POST',
        `${root}/repository/commits`,
        {
          ...{ branch, start_branch: base, commit_message: message },
          // In place of what is on the branch: of a request that was closed, or interrupted before.
          force: true,
          actions: changes.map(({ path, before, after }) => ({
            ...{ action: before === undefined ? 'create' : 'update', file_path: path },
            ...{ content: Buffer.from(after).toString('base64'), encoding: 'base64' },
          })),
        },
        z.object({ id: z.string() }),
      );
      const body = {
        ...{ source_branch: branch, target_branch: base, title, description: text },
        remove_source_branch: true,
      };
      try {
        return (await client.send('POST', `${root}/merge_requests`, body, request)).web_url;
      } catch (error) {
        // Somebody else has opened it at the same time.
        const other =
          error instanceof ForgeError && error.status === 409
            ? await findOpen(branch, base)
            : undefined;
        if (other === undefined) throw error;
        return other;
      }
    },
  };
}
