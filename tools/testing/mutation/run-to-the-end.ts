import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addToLog, readLog } from './log.ts';
import type { RunPlan } from './run-mutants.ts';
import { toVerdicts, type Verdicts } from './verdicts.ts';

/** Without a line in the log for so long, a process is taken to hang. */
const patience = 60_000;

const program = fileURLToPath(new URL('run-mutants.ts', import.meta.url));

/**
 * Carries a plan out in a process of its own. If the process hangs or ends early, the mutant that it
 * was trying counts as killed and the next process goes on from there. If it was trying none, the
 * file of tests is left out.
 */
export async function runToTheEnd(plan: RunPlan): Promise<Verdicts> {
  const planFile = plan.log.replace(/\.log$/, '.json');
  mkdirSync(dirname(plan.log), { recursive: true });
  rmSync(plan.log, { force: true });
  writeFileSync(planFile, JSON.stringify(plan));
  while (!(await runOnce(planFile, plan.log))) {
    const { trying, file, filesDone } = toVerdicts(readLog(plan.log));
    if (trying > 0) addToLog(plan.log, { kind: 'killed', id: trying, by: 'the limit of time' });
    else if (file === '' || filesDone.has(file))
      throw new Error(`The tests stopped; see ${plan.log}`);
    else addToLog(plan.log, { kind: 'file-done', file });
  }
  return toVerdicts(readLog(plan.log));
}

/** True if the process came to its end. */
async function runOnce(planFile: string, log: string): Promise<boolean> {
  const child = spawn(process.execPath, [program, planFile], {
    stdio: ['ignore', 'ignore', 'inherit'],
    // A group of its own, so that its workers can be stopped with it.
    detached: process.platform !== 'win32',
  });
  const watch = setInterval(() => {
    const last = existsSync(log) ? statSync(log).mtimeMs : Date.now();
    if (Date.now() - last > patience) stop(child);
  }, 5_000);
  const stopWithUs = (): void => {
    stop(child);
  };
  process.on('exit', stopWithUs);
  await once(child, 'exit');
  process.off('exit', stopWithUs);
  clearInterval(watch);
  return child.exitCode === 0;
}

function stop(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null) return;
  if (process.platform === 'win32') child.kill();
  else process.kill(-child.pid, 'SIGKILL');
}
