import { defineConfig } from 'astro/config';
import { astroSettings } from './src/build/astro-settings.ts';
import { projectFolder } from './src/lib/project-folder.ts';
import { parseEnvironment } from './src/schemas/environment.ts';

// For `astro check` and `astro sync`: the commands of Candil hand the same settings on themselves.
export default defineConfig(astroSettings(parseEnvironment(process.env), { root: projectFolder }));
