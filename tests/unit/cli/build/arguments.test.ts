import { expect, test } from 'vitest';
import { parseBuildArguments } from '../../../../src/cli/build/arguments.ts';

test('a build is strict unless it is told to publish what works', () => {
  expect(parseBuildArguments([])).toEqual({
    publishWhatWorks: false,
    failOnErrors: false,
    isFresh: false,
  });
  expect(parseBuildArguments(['--publish-what-works', '--fail-on-errors'])).toMatchObject({
    publishWhatWorks: true,
    failOnErrors: true,
  });
});

test('a build takes nothing from earlier ones where it is told so', () => {
  expect(parseBuildArguments(['--no-cache'])).toMatchObject({ isFresh: true });
});

test('refuses a flag that there is not, and one that would change nothing', () => {
  expect(() => parseBuildArguments(['--publish'])).toThrow(/^CommandInvalid .*Usage: npm run/su);
  expect(() => parseBuildArguments(['--fail-on-errors'])).toThrow(
    /^CommandInvalid --fail-on-errors goes with --publish-what-works/u,
  );
});

test('names the host, and says which was meant', () => {
  expect(parseBuildArguments(['--host', 'nginx'])).toMatchObject({ host: 'nginx' });
  expect(() => parseBuildArguments(['--host', 'netlfy'])).toThrow(/Did you mean "netlify"/u);
});
