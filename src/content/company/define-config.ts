import type { CompanyConfig } from '../../schemas/company-config.ts';

/**
 * Gives `candil.config.ts` its types, so that an editor completes and checks it.
 *
 * @example
 * export default defineConfig({ components: { Footer: './components/Footer.astro' } });
 */
export const defineConfig = (config: CompanyConfig): CompanyConfig => config;
