import { expect, test } from 'vitest';
import { createServer } from 'vite';
import { forgetModule } from '../../../../src/build/preview/forget-modules.ts';

const name = '\0content';

test('what is being read while a module is forgotten does not stay', async () => {
  let text = 'former';
  let reading = Promise.withResolvers<undefined>();
  let going = Promise.withResolvers<undefined>();
  const server = await createServer({
    configFile: false,
    logLevel: 'silent',
    server: { middlewareMode: true, ws: false, watch: null },
    plugins: [
      {
        name: 'content',
        resolveId: (id) => (id === 'content' ? name : undefined),
        load: async (id) => {
          if (id !== name) return undefined;
          const code = `export default '${text}'`;
          reading.resolve(undefined);
          await going.promise;
          return code;
        },
      },
    ],
  });
  try {
    const { ssr } = server.environments;
    const transform = async () => (await ssr.transformRequest('content'))?.code;
    going.resolve(undefined);
    expect(await transform()).toContain('former');

    forgetModule(server.environments, name);
    reading = Promise.withResolvers();
    going = Promise.withResolvers();
    const underWay = transform();
    await reading.promise;
    text = 'new';
    forgetModule(server.environments, name);
    going.resolve(undefined);
    expect(await underWay).toContain('former');

    expect(await transform()).toContain('new');
  } finally {
    await server.close();
  }
});
