import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Loaded into every Node process where GNU time is missing; same format: wall, user, system, kB. */
process.once('exit', () => {
  const folder = process.env.CANDIL_USAGE_FOLDER;
  if (folder === undefined) return;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const line = `${process.uptime()} ${userCPUTime / 1e6} ${systemCPUTime / 1e6} ${maxRSS}`;
  writeFileSync(join(folder, String(process.pid)), line);
});
