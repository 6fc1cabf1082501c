import type { LauncherConfig } from './config.ts';

/**
 * The look of button and panel, inside a shadow tree: no rule of the page reaches it, and none of it
 * the page. Measures are in px, because the page decides what a rem is. `--candil-inset-…` of the page
 * keep the button clear of what else stands in its corner. Borders that nobody sees are seen where
 * colours are forced.
 */
export const toLauncherStyles = ({ light, dark }: LauncherConfig['colors']): string => `
:host{all:initial!important;position:fixed!important;z-index:2147483647!important;--fill:${light[0]};--on:${light[1]};--paper:#fff;--ink:#1b2427;--line:#dfe1df}
:host([data-theme=dark]){--fill:${dark[0]};--on:${dark[1]};--paper:#121a1c;--ink:#ecedea;--line:#39464a}
*{box-sizing:border-box;font:600 16px/1.25 system-ui,sans-serif}
button{display:flex;align-items:center;justify-content:center;gap:8px;border:1px solid transparent;cursor:pointer}
svg{fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round}
:focus-visible{outline:3px solid var(--ink);outline-offset:2px}
.b,dialog{position:fixed;inset:auto;inset-block-end:var(--candil-inset-block,20px);inset-inline-end:var(--candil-inset-inline,20px);box-shadow:0 1px 3px #0003,0 8px 32px #0003}
.b{min-block-size:52px;padding-inline:14px 20px;border-radius:26px;color:var(--on);background:var(--fill)}
dialog{inline-size:400px;max-inline-size:calc(100vw - 40px);block-size:min(640px,100vh - 104px);max-block-size:none;margin-block-end:64px;padding:0;overflow:hidden;color:var(--ink);background:var(--paper);border:1px solid var(--line);border-radius:14px;outline:0}
.x{position:absolute;inset-block-start:6px;inset-inline-end:6px;inline-size:44px;block-size:44px;padding:0;border-radius:8px;color:inherit;background:0 0}
.x:focus-visible{outline-offset:-3px}
iframe{display:block;inline-size:100%;block-size:100%;border:0}
p{margin:20px 64px 20px 20px}
p:not([hidden])~iframe{display:none}
dialog:has(p:not([hidden])){block-size:auto}
a{color:inherit}
[hidden]{display:none}
.off{visibility:hidden}
@media (width<480px),(height<480px){dialog{inset:0;inline-size:100%;max-inline-size:none;block-size:100%;margin:0;border:0;border-radius:0}dialog[open]~.b{display:none}}
@media (width<480px){.b{padding-inline:14px;gap:0}.b span{font-size:0}}
@media (prefers-reduced-motion:no-preference){dialog[open]{animation:i .16s}@keyframes i{from{opacity:0;translate:0 8px}}}
@media print{:host{display:none!important}}
`;
