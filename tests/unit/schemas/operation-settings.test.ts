import { expect, test } from 'vitest';
import { parseEnvironment } from '../../../src/schemas/environment.ts';

test('nothing has to be set to watch and stop a server', () => {
  const { LOG_LEVEL, LOG_FORMAT, METRICS_TOKEN, DRAIN_SECONDS, STOP_SECONDS } = parseEnvironment(
    {},
  );
  expect({ LOG_LEVEL, LOG_FORMAT, METRICS_TOKEN, DRAIN_SECONDS, STOP_SECONDS }).toEqual({
    LOG_LEVEL: 'info',
    LOG_FORMAT: 'auto',
    METRICS_TOKEN: undefined,
    DRAIN_SECONDS: 0,
    STOP_SECONDS: 20,
  });
});

test.each([
  ['LOG_LEVEL', 'verbose', 'must be one of error, warn, info, debug'],
  ['LOG_FORMAT', 'xml', 'must be "auto", "text" or "json"'],
  ['METRICS_TOKEN', 'short', 'must be at least 32 letters, digits or signs of ._~+/-'],
  ['METRICS_TOKEN', `${'x'.repeat(32)} y`, 'must be at least 32 letters'],
  ['DRAIN_SECONDS', '-1', 'must be a number of seconds from 0 to 300'],
  ['DRAIN_SECONDS', '301', 'must be a number of seconds from 0 to 300'],
  ['STOP_SECONDS', '0', 'must be a number of seconds from 1 to 600'],
  ['STOP_SECONDS', 'soon', 'must be a number of seconds from 1 to 600'],
])('%s cannot be %s', (name, value, message) => {
  expect(() => parseEnvironment({ [name]: value })).toThrow(
    `EnvironmentInvalid ${name}: ${message}`,
  );
});
