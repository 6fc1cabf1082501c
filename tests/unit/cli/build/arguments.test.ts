import { expect, test } from 'vitest';
import { parseBuildArguments } from '../../../../src/cli/build/arguments.ts';

test('a build is strict unless it is told to publish what works', () => {
  expect(parseBuildArguments([])).toEqual({ publishWhatWorks: false, failOnErrors: false });
  expect(parseBuildArguments(['--publish-what-works', '--fail-on-errors'])).toEqual({
    publishWhatWorks: true,
    failOnErrors: true,
  });
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
