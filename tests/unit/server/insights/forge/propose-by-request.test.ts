import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createForgeClient } from '../../../../../src/server/insights/forge/forge-client.ts';
import type { Forge } from '../../../../../src/server/insights/forge/forge.ts';
import { openForge } from '../../../../../src/server/insights/forge/open-forge.ts';
import { proposeByRequest } from '../../../../../src/server/insights/forge/propose-by-request.ts';
import { proposalSchema } from '../../../../../src/schemas/proposal.ts';
import { startGithub, startGitlab, token, type FakeRepository } from './fake-forges.ts';

const evidence = {
  ...{ from: '2026-03-02', until: '2026-03-30', readers: 9 },
  ...{ unanswered: 4, opened: 7, contacts: 1, text: 'Nine asked so.' },
};
const nasty = 'fixes #1 @all [x](https://evil.example) <b>`/close` | ![i](i)';
const proposal = proposalSchema.parse({
  ...{ kind: 'question', locale: 'en', article: 'cards/pin', evidence },
  questions: ['forgot my number', nasty],
});
const path = 'our content/articles/en/cards/pin.md';
const text = '\uFEFF---\r\ntitle: PIN\r\n---\r\nBody ü\r\n';

const forges = [
  { kind: 'github', start: startGithub, project: 'o/r' },
  { kind: 'gitlab', start: startGitlab, project: 'g/s/r.git' },
] as const;

describe.each(forges)('on $kind', ({ kind, start, project }) => {
  let repository: FakeRepository;
  let forge: Forge;
  const open = (given = token): Forge => {
    const opened = openForge({
      INSIGHTS_REPOSITORY: `${repository.address}/${project}`,
      INSIGHTS_REPOSITORY_KIND: kind,
      INSIGHTS_REPOSITORY_TOKEN: given,
      INSIGHTS_REPOSITORY_BRANCH: undefined,
    });
    if (!opened) throw new Error('no forge');
    return opened;
  };
  const propose = (one: Forge = forge) => proposeByRequest(proposal, one, 'our content');
  beforeEach(async () => {
    repository = await start({ [path]: text, 'README.md': 'x' });
    forge = open();
  });
  afterEach(() => repository.close());

  test('opens one request with the change on a branch of its own', async () => {
    const proposed = await propose();
    const [request] = repository.open;
    expect(proposed).toEqual({ kind: 'open', url: request?.url, isNew: true });
    expect(request?.base).toBe('main');
    const files = repository.branches.get(request?.branch ?? '');
    expect(files?.get(path)).toMatch(
      /^\uFEFF---\r\ntitle: PIN\r\nquestions:\r\n {2}- forgot my number\r\n {2}- .*\r\n---\r\nBody ü\r\n$/u,
    );
    expect(files?.get('README.md')).toBe('x');
    expect(repository.branches.get('main')?.get(path)).toBe(text);
  });

  test('says why in its text, in which nothing that readers typed has a meaning', async () => {
    await propose();
    const [request] = repository.open;
    expect(request?.text).toContain(`- \`\`${nasty}\`\``.replace('<b>`/close`', '<b>`/close`'));
    expect(request?.text).toContain('| 2026-03-02 | 2026-03-30 | 9 | 4 | 7 | 1 |');
    for (const said of [request?.title, ...repository.messages]) {
      expect(said).toBe("content(en): customers' words for cards/pin");
    }
  });

  test('does not lead to an address that is no page', async () => {
    const isRequest = /^POST .*(?:pulls|merge_requests)$/u;
    const body = JSON.stringify({
      html_url: 'javascript:alert(1)',
      web_url: 'javascript:alert(1)',
    });
    repository.fail = (asked) =>
      isRequest.test(asked) ? new Response(body, { status: 201 }) : undefined;
    await expect(propose()).rejects.toThrow(/answered something else than its API/u);
  });

  test('finds the one that is open instead of opening another, also by a later count', async () => {
    const first = await propose();
    const later = { ...proposal, evidence: { ...evidence, readers: 99 } };
    const second = await proposeByRequest(later, forge, 'our content');
    expect(second).toEqual({ ...first, isNew: false });
    expect(repository.open).toHaveLength(1);
  });

  test('finds the one that was opened at the same moment', async () => {
    const both = await Promise.all([propose(), propose(open())]);
    expect(new Set(both.map((one) => one.kind === 'open' && one.url)).size).toBe(1);
    expect(repository.open).toHaveLength(1);
  });

  test('takes up a branch on which an attempt was interrupted', async () => {
    const isRequest = /^POST .*(?:pulls|merge_requests)$/u;
    repository.fail = (asked) =>
      isRequest.test(asked) ? new Response('{"message":"oops"}', { status: 502 }) : undefined;
    await expect(propose()).rejects.toThrow(/answered 502 \(oops\)\. It is in trouble itself/u);
    repository.fail = undefined;
    expect(await propose()).toMatchObject({ kind: 'open', isNew: true });
    expect(repository.open).toHaveLength(1);
  });

  test('opens none where all of it is there, or where there is no place for it', async () => {
    await propose();
    const merged = repository.branches.get(repository.open[0]?.branch ?? '');
    repository.open.length = 0;
    repository.branches.set('main', new Map(merged));
    expect(await propose()).toMatchObject({ kind: 'done' });
    repository.branches.set('main', new Map());
    expect(await propose()).toMatchObject({ kind: 'refused' });
    expect(repository.open).toEqual([]);
  });

  test('begins files that are not there', async () => {
    const words = { kind: 'synonym', locale: 'en', from: ['dunning'], to: ['reminder'], evidence };
    await proposeByRequest(proposalSchema.parse(words), forge, '');
    const files = repository.branches.get(repository.open[0]?.branch ?? '');
    expect(files?.get('synonyms/en.yaml')).toBe(
      'synonyms:\n  - { from: [dunning], to: [reminder] }\n',
    );
  });

  test.each([
    [401, 'set INSIGHTS_REPOSITORY_TOKEN anew'],
    [403, 'It needs '],
    [404, 'Check INSIGHTS_REPOSITORY and INSIGHTS_REPOSITORY_BRANCH'],
    [409, 'load the report anew'],
    [422, 'load the report anew'],
    [429, 'try again in 7 s'],
    [500, 'try again later'],
    [301, 'set INSIGHTS_REPOSITORY anew'],
  ])('tells what to do after %i', async (status, remedy) => {
    repository.fail = () =>
      new Response('{"message":"no\\u001b[31m"}', {
        status,
        headers: { 'retry-after': '7', location: 'http://127.0.0.1:1/' },
      });
    const failure = await propose().catch((error: unknown) => String(error));
    expect(failure).toContain(`answered ${status} (no)`);
    expect(failure).toContain(remedy);
    expect(failure).not.toContain(token);
  });

  test('tells of a wrong token, and of no network, without the token', async () => {
    await expect(propose(open('another'))).rejects.toThrow('set INSIGHTS_REPOSITORY_TOKEN anew');
    await repository.close();
    const failure = await propose().catch((error: unknown) => String(error));
    expect(failure).toContain('was not reached at 127.0.0.1');
    expect(failure).not.toContain(token);
  });

  test('refuses an answer that is none of the API', async () => {
    repository.fail = () => new Response('<html>Sign in</html>');
    await expect(propose()).rejects.toThrow('something else than its API');
  });
});

test('waits for a slow forge no longer than it says', async () => {
  const repository = await startGithub({});
  repository.fail = () => new Promise(() => undefined);
  const client = createForgeClient({
    ...{ name: 'GitHub', api: repository.address, headers: {}, rights: '', wait: 20 },
  });
  const { z } = await import('zod');
  await expect(client.get('/', z.unknown())).rejects.toThrow('did not answer within 1 s');
});

test('asks which API it is where the host does not say it', () => {
  const settings = {
    INSIGHTS_REPOSITORY: 'https://git.example.com/o/r',
    ...{ INSIGHTS_REPOSITORY_KIND: undefined, INSIGHTS_REPOSITORY_TOKEN: token },
    INSIGHTS_REPOSITORY_BRANCH: undefined,
  };
  expect(() => openForge(settings)).toThrow(
    'INSIGHTS_REPOSITORY_KIND: must be "github" or "gitlab"',
  );
  expect(openForge({ ...settings, INSIGHTS_REPOSITORY_TOKEN: undefined })).toBeUndefined();
  for (const host of ['github.com', 'gitlab.com', 'gitlab.example.org']) {
    const address = `https://${host}/o/r`;
    expect(openForge({ ...settings, INSIGHTS_REPOSITORY: address })).toBeDefined();
  }
});
