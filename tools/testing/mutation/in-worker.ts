/* This file runs where the tests run: Vitest makes its tests with it (`test.runner`). */
import { inject, TestRunner } from 'vitest';
import type { RunnerTask, RunnerTestCase, SerializedConfig, TestTryOptions } from 'vitest';
import { addToLog } from './log.ts';
import type { Attempt, LogLine } from './protocol.ts';

/** A loop that a break has made endless asks its switches for ever; so this is thrown. */
class EndlessLoop extends Error {
  constructor() {
    super('The broken code asks for ever.');
  }
}

declare global {
  var __isBroken: ((id: number) => boolean) | undefined;
}

/** Numbers of switches that were asked; the index is the number of the mutant. */
const asked = new Uint8Array(1 << 17);
let active = 0;
let asks = 0;
let limit = Infinity;

globalThis.__isBroken = (id) => {
  asks += 1;
  if (asks > limit) throw new EndlessLoop();
  asked[id] = 1;
  return id === active;
};

function takeAsked(): number[] {
  const ids: number[] = [];
  for (let id = asked.indexOf(1); id > 0; id = asked.indexOf(1, id + 1)) ids.push(id);
  asked.fill(0);
  return ids;
}

/**
 * Runs each test once as it is to see which breaks it meets, once more to see that it can be
 * repeated, then once with each break it meets, and as it is again: a break that leaves traces
 * behind (in a cache, in a file) must not make the next ones fail.
 */
class MutationRunner extends TestRunner {
  readonly #task = inject('mutation');
  readonly #wanted: Set<number>;
  #plan: Attempt[] = [];
  #killed: number[] = [];
  #usual = { asks: 0, seconds: 0 };
  #started = 0;

  constructor(config: SerializedConfig) {
    super(config);
    this.#wanted = new Set(this.#task.kind === 'try-all' ? this.#task.ids : []);
    if (this.#task.kind === 'try-one') [active, limit] = [this.#task.id, this.#task.limit];
  }

  override async onBeforeRunTask(test: RunnerTask): Promise<void> {
    await super.onBeforeRunTask(test);
    const slow = new Set(this.#task.slow);
    if (slow.has(nameOf(test))) test.mode = 'skip';
    if (this.#task.kind === 'try-one' || test.type !== 'test') return;
    test.retry = 0;
    test.repeats = Number.MAX_SAFE_INTEGER;
    this.#plan = ['look'];
    this.#killed = [];
    // What was asked between tests is asked when modules are loaded, or by hooks for many tests.
    this.#log({ kind: 'outside', ids: takeAsked() });
  }

  override onBeforeTryTask(test: RunnerTask, options: TestTryOptions): void {
    super.onBeforeTryTask(test, options);
    if (this.#task.kind === 'try-one') return;
    const [attempt = 'look'] = this.#plan;
    active = typeof attempt === 'number' ? attempt : 0;
    limit = attempt === 'look' ? Infinity : this.#usual.asks * 20 + 100_000;
    asks = 0;
    this.#started = performance.now();
    if (active > 0) this.#log({ kind: 'trying', id: active });
  }

  override async onAfterRetryTask(test: RunnerTestCase, options: TestTryOptions): Promise<void> {
    await super.onAfterRetryTask(test, options);
    if (this.#task.kind === 'try-one') return;
    const failed = test.result?.state === 'fail';
    const attempt = this.#plan.shift() ?? 'look';
    [active, limit] = [0, Infinity];
    if (attempt === 'look') this.#look(test, failed);
    else takeAsked();
    if (typeof attempt === 'number') this.#record(attempt, failed, test);
    if (attempt === 'repeat' && failed) this.#distrust(test);
    if (!test.result) return;
    delete test.result.errors;
    // The only way out of the repeats.
    if (this.#plan.length === 0) test.result.state = 'skip';
  }

  override onAfterRunTask(test: RunnerTask): void {
    super.onAfterRunTask(test);
    // One failed test is enough to know.
    if (this.#task.kind === 'try-one' && test.result?.state === 'fail') this.cancel('test-failure');
  }

  #look(test: RunnerTestCase, failed: boolean): void {
    const ids = takeAsked();
    this.#usual = { asks, seconds: (performance.now() - this.#started) / 1000 };
    if (failed) {
      const message = test.result?.errors?.[0]?.message ?? '';
      return this.#log({ kind: 'fails-unbroken', test: nameOf(test), message });
    }
    const { seconds } = this.#usual;
    this.#log({ kind: 'met', test: nameOf(test), ids, seconds });
    const mine = ids.filter((id) => this.#wanted.has(id));
    if (mine.length === 0 || seconds > this.#task.slowerThan) return;
    this.#plan = ['repeat', ...mine, 'repeat'];
  }

  #record(id: number, failed: boolean, test: RunnerTestCase): void {
    if (!failed) return this.#log({ kind: 'survived', id });
    this.#wanted.delete(id);
    this.#killed.push(id);
    this.#log({ kind: 'killed', id, by: nameOf(test) });
  }

  /** The test fails without a break too, when it is repeated: what it said before counts for nothing. */
  #distrust(test: RunnerTestCase): void {
    this.#log({ kind: 'distrusted', test: nameOf(test), ids: this.#killed });
    this.#plan = [];
  }

  #log(line: LogLine): void {
    if (line.kind === 'outside' && line.ids.length === 0) return;
    addToLog(this.#task.log, line);
  }
}

function nameOf(test: RunnerTask): string {
  return `${test.file.name} > ${test.fullTestName}`;
}

// Vitest looks for a default export.
export { MutationRunner as default };
