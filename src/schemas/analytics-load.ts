import type { AnalyticsOrigins, AnalyticsSettings } from './analytics.ts';

/** Hosts of GoatCounter’s own service, which has its script elsewhere. */
const goatService = '.goatcounter.com';

/** The script of a tool, as its documentation has it; see docs/operate.md. */
export function scriptOf(settings: AnalyticsSettings): string {
  switch (settings.kind) {
    case 'plausible':
      return `${settings.host}/js/${settings.script ?? 'script.js'}`;
    case 'matomo':
      return `${settings.host}/matomo.js`;
    case 'goatcounter':
      return new URL(settings.host).hostname.endsWith(goatService)
        ? 'https://gc.zgo.at/count.js'
        : `${settings.host}/count.js`;
    case 'script':
      return settings.src;
  }
}

/** The origins that a tool needs, and no others. */
export function originsOf(settings: AnalyticsSettings): AnalyticsOrigins {
  const script = [toOrigin(scriptOf(settings))];
  switch (settings.kind) {
    case 'plausible':
      return { script, connect: [toOrigin(settings.host)], image: [] };
    // Where the browser cannot send a beacon, both ask for a picture.
    case 'matomo':
    case 'goatcounter':
      return { script, connect: [toOrigin(settings.host)], image: [toOrigin(settings.host)] };
    case 'script': {
      const others = [...new Set([...script, ...settings.connect.map(toOrigin)])];
      return { script, connect: others, image: others };
    }
  }
}

const toOrigin = (address: string): string => new URL(address).origin;

/** What the browser is told to load. */
export interface AnalyticsLoad {
  src: string;
  /** Attributes of the script, without `data-`. */
  data: Readonly<Record<string, string>>;
  /** What tools look for in the page, by the name of the variable. */
  globals: Readonly<Record<string, unknown>>;
}

/** What a tool is loaded with. */
export function toAnalyticsLoad(settings: AnalyticsSettings): AnalyticsLoad {
  const src = scriptOf(settings);
  switch (settings.kind) {
    case 'plausible':
      return {
        src,
        data: settings.domain === undefined ? {} : { domain: settings.domain },
        // Scripts with a name of their own wait for this: https://plausible.io/docs/plausible-script
        globals: { plausible: { o: {} } },
      };
    case 'matomo':
      return { src, data: {}, globals: { _paq: toOrders(settings) } };
    case 'goatcounter':
      return { src, data: { goatcounter: `${settings.host}/count` }, globals: {} };
    case 'script':
      return { src, data: settings.data, globals: {} };
  }
}

/** Orders that Matomo reads: https://developer.matomo.org/guides/tracking-javascript-guide */
function toOrders({
  host,
  site,
  consent,
}: Extract<AnalyticsSettings, { kind: 'matomo' }>): readonly (readonly (string | number)[])[] {
  return [
    ['setTrackerUrl', `${host}/matomo.php`],
    ['setSiteId', site],
    // Cookies are what readers would have to be asked for.
    ...(consent === false ? [['disableCookies']] : []),
    ['trackPageView'],
    ['enableLinkTracking'],
  ];
}

/** Where the device keeps what the reader chose, and when: `yes 20786`, in days since 1970. */
export const consentKey = 'candil:analytics';
