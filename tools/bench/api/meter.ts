/**
 * Loaded into a measured process before its program (`--import`): answers each message of its parent
 * with what the process has used. All its threads count; the garbage is collected first where the
 * parent asks for it and Node was started with `--expose-gc`.
 */
process.on('message', (message) => {
  if (message === 'memory') globalThis.gc?.();
  const { user, system } = process.cpuUsage();
  const { rss, heapUsed } = process.memoryUsage();
  process.send?.({ cpu: (user + system) / 1e6, resident: rss, heap: heapUsed });
});
// The program ends when it wants to.
process.channel?.unref();
