import type { DevEnvironment, RunnableDevEnvironment, ViteDevServer } from 'vite';

/**
 * Makes Vite read files anew when a page needs them next: articles in MDX are modules. If Vite
 * watched the files itself, it would reload a page before the content layer has the new front
 * matter.
 */
export function forgetModules(
  environments: ViteDevServer['environments'],
  files: readonly string[],
): void {
  for (const environment of Object.values(environments)) {
    const modules = files.flatMap((file) => [
      ...(environment.moduleGraph.getModulesByFile(file) ?? []),
    ]);
    forget(environment, modules);
  }
}

type Module = Parameters<DevEnvironment['moduleGraph']['invalidateModule']>[0];

/** As `forgetModules`, for a module that is no file. */
export function forgetModule(environments: ViteDevServer['environments'], id: string): void {
  for (const environment of Object.values(environments)) {
    const module = environment.moduleGraph.getModuleById(id);
    if (module) forget(environment, [module]);
  }
}

/**
 * Importers are forgotten, too: they hold values of the old module. What is being transformed is
 * forgotten as well: Vite keeps its result if the module was only marked as hot, and it would stay,
 * however old, until the next change.
 */
function forget(environment: DevEnvironment, modules: readonly Module[]): void {
  const seen = new Set<Module>();
  for (const module of modules) {
    environment.moduleGraph.invalidateModule(module, seen, Date.now());
  }
  if (!isRunnable(environment)) return;
  const { evaluatedModules } = environment.runner;
  for (const { id } of seen) {
    const evaluated = id === null ? undefined : evaluatedModules.getModuleById(id);
    if (evaluated) evaluatedModules.invalidateModule(evaluated);
  }
}

const isRunnable = (environment: DevEnvironment): environment is RunnableDevEnvironment =>
  'runner' in environment;
