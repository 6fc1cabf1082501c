import { Hono, type Context } from 'hono';
import { z } from 'zod';
import { listen } from '../../../../../src/server/http/listen.ts';

/** A repository as a fake forge keeps it. */
export interface FakeRepository {
  /** Branch → path → text. */
  branches: Map<string, Map<string, string>>;
  open: { branch: string; base: string; title: string; text: string; url: string }[];
  messages: string[];
  /** Requests that came, as `POST /path`. */
  asked: string[];
  /** Answers the next matching requests with this instead. */
  fail: ((request: string) => Response | Promise<Response> | undefined) | undefined;
  close: () => Promise<void>;
  address: string;
}

export const token = 'secret-token-of-the-test';

const encoded = (text: string): string => Buffer.from(text).toString('base64');

const pullBody = z.object({
  title: z.string(),
  head: z.string(),
  base: z.string(),
  body: z.string(),
});
const treeBody = z.object({
  base_tree: z.string(),
  tree: z.array(
    z.object({
      path: z.string(),
      mode: z.literal('100644'),
      type: z.literal('blob'),
      content: z.string(),
    }),
  ),
});

async function start(
  app: Hono,
  files: Record<string, string>,
  isAllowed: (c: Context) => boolean,
): Promise<FakeRepository> {
  const repository: FakeRepository = {
    branches: new Map([['main', new Map(Object.entries(files))]]),
    ...{ open: [], messages: [], asked: [], fail: undefined, address: '' },
    close: () => Promise.resolve(),
  };
  const outer = new Hono();
  outer.all('*', async (c) => {
    const request = `${c.req.method} ${decodeURIComponent(new URL(c.req.url).pathname)}`;
    repository.asked.push(request);
    const failure = await repository.fail?.(request);
    if (failure) return failure;
    if (!isAllowed(c)) return c.json({ message: `Bad credentials ${token}`.slice(0, 15) }, 401);
    return app.fetch(c.req.raw);
  });
  const server = await listen(outer.fetch, '127.0.0.1', 0);
  repository.address = `http://127.0.0.1:${server.port}`;
  repository.close = () => server.close();
  return repository;
}

/** Answers as the documentation of GitHub's REST API says, for the repository `o/r`. */
export async function startGithub(files: Record<string, string>): Promise<FakeRepository> {
  const app = new Hono().basePath('/api/v3/repos/o/r');
  const trees = new Map<string, Map<string, string>>();
  const repository = await start(
    app,
    files,
    (c) => c.req.header('authorization') === `Bearer ${token}`,
  );
  const { branches } = repository;
  const shaOf = (branch: string): string => `sha-of-${branch}`;
  const add = (tree: Map<string, string>): string => {
    const sha = `sha-${trees.size}`;
    trees.set(sha, tree);
    return sha;
  };
  app.get('/', (c) => c.json({ default_branch: 'main' }));
  app.get('/contents/:path{.+}', (c) => {
    const text = branches.get(c.req.query('ref') ?? '')?.get(c.req.param('path'));
    return text === undefined
      ? c.json({ message: 'Not Found' }, 404)
      : c.json({
          type: 'file',
          encoding: 'base64',
          content: encoded(text).replace(/.{60}/gu, '$&\n'),
        });
  });
  app.get('/git/ref/heads/:branch{.+}', (c) =>
    branches.has(c.req.param('branch'))
      ? c.json({ object: { sha: shaOf(c.req.param('branch')) } })
      : c.json({ message: 'Not Found' }, 404),
  );
  app.get('/git/commits/:sha', (c) =>
    c.json({ sha: c.req.param('sha'), tree: { sha: 'tree-main' } }),
  );
  app.post('/git/trees', async (c) => {
    const { tree, base_tree } = treeBody.parse(await c.req.json());
    if (base_tree !== 'tree-main') return c.json({ message: 'Not Found' }, 404);
    const files = new Map(branches.get('main'));
    for (const { path, content } of tree) files.set(path, content);
    return c.json({ sha: add(files) }, 201);
  });
  app.post('/git/commits', async (c) => {
    const body = z
      .object({
        message: z.string(),
        tree: z.string(),
        parents: z.tuple([z.literal('sha-of-main')]),
      })
      .parse(await c.req.json());
    repository.messages.push(body.message);
    return c.json({ sha: add(new Map(trees.get(body.tree))) }, 201);
  });
  app.post('/git/refs', async (c) => {
    const { ref, sha } = z.object({ ref: z.string(), sha: z.string() }).parse(await c.req.json());
    const branch = ref.replace(/^refs\/heads\//u, '');
    if (branches.has(branch)) return c.json({ message: 'Reference already exists' }, 422);
    branches.set(branch, new Map(trees.get(sha)));
    return c.json({ object: { sha } }, 201);
  });
  app.patch('/git/refs/heads/:branch{.+}', async (c) => {
    const { sha } = z.object({ sha: z.string(), force: z.literal(true) }).parse(await c.req.json());
    branches.set(c.req.param('branch'), new Map(trees.get(sha)));
    return c.json({ object: { sha } });
  });
  app.get('/pulls', (c) =>
    c.json(
      repository.open
        .filter(
          ({ branch, base }) =>
            c.req.query('head') === `o:${branch}` && c.req.query('base') === base,
        )
        .map(({ url }) => ({ html_url: url })),
    ),
  );
  app.post('/pulls', async (c) => {
    const { title, head, base, body } = pullBody.parse(await c.req.json());
    if (repository.open.some(({ branch }) => branch === head)) {
      return c.json({ message: 'Validation Failed', errors: [] }, 422);
    }
    const url = `https://github.example/o/r/pull/${repository.open.length + 1}`;
    repository.open.push({ branch: head, base, title, text: body, url });
    return c.json({ html_url: url }, 201);
  });
  return repository;
}

const commitBody = z.object({
  ...{ branch: z.string(), start_branch: z.string(), commit_message: z.string() },
  force: z.boolean(),
  actions: z.array(
    z.object({
      ...{ action: z.enum(['create', 'update']), file_path: z.string() },
      ...{ content: z.base64(), encoding: z.literal('base64') },
    }),
  ),
});
const mergeBody = z.object({
  ...{ source_branch: z.string(), target_branch: z.string() },
  ...{ title: z.string(), description: z.string() },
});

/** Answers as the documentation of GitLab's REST API says, for the project `g/s/r`. */
export async function startGitlab(files: Record<string, string>): Promise<FakeRepository> {
  const app = new Hono();
  const root = '/api/v4/projects/g%2Fs%2Fr';
  const repository = await start(app, files, (c) => c.req.header('private-token') === token);
  const { branches } = repository;
  app.all('*', async (c) => {
    const { pathname, searchParams: query } = new URL(c.req.url);
    if (!pathname.startsWith(root)) return c.json({ message: '404 Project Not Found' }, 404);
    const rest = pathname.slice(root.length);
    if (rest === '') return c.json({ default_branch: 'main' });
    if (rest.startsWith('/repository/files/')) {
      const path = decodeURIComponent(rest.slice('/repository/files/'.length));
      const text = branches.get(query.get('ref') ?? '')?.get(path);
      return text === undefined
        ? c.json({ message: '404 File Not Found' }, 404)
        : c.json({ encoding: 'base64', content: encoded(text) });
    }
    if (rest === '/repository/commits') {
      const body = commitBody.parse(await c.req.json());
      if (branches.has(body.branch) && !body.force) {
        return c.json({ message: `A branch called '${body.branch}' already exists.` }, 400);
      }
      const changed = new Map(branches.get(body.start_branch));
      for (const { action, file_path, content } of body.actions) {
        if ((action === 'update') !== changed.has(file_path)) {
          return c.json({ message: 'A file with this name already exists' }, 400);
        }
        changed.set(file_path, Buffer.from(content, 'base64').toString());
      }
      branches.set(body.branch, changed);
      repository.messages.push(body.commit_message);
      return c.json({ id: 'a1' }, 201);
    }
    if (c.req.method === 'GET') {
      const found = repository.open.filter(({ branch }) => branch === query.get('source_branch'));
      return c.json(found.map(({ url }) => ({ web_url: url })));
    }
    const body = mergeBody.parse(await c.req.json());
    const branch = body.source_branch;
    if (repository.open.some((one) => one.branch === branch)) {
      return c.json({ message: ['Another open merge request already exists'] }, 409);
    }
    const url = `https://gitlab.example/g/s/r/-/merge_requests/${repository.open.length + 1}`;
    const { title, description: text, target_branch: base } = body;
    repository.open.push({ branch, base, title, text, url });
    return c.json({ web_url: url }, 201);
  });
  return repository;
}
