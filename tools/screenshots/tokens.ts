import type { Page } from 'playwright-core';

/**
 * Fills a page of the site with every colour, space and size of its style sheet, read from the
 * sheet itself, so that the picture cannot say anything else.
 */
export async function showTokens(page: Page): Promise<void> {
  await page.evaluate(() => {
    const names = new Set<string>();
    const collect = (rules: CSSRuleList): void => {
      for (const rule of rules) {
        if ('cssRules' in rule && rule.cssRules instanceof CSSRuleList) collect(rule.cssRules);
        if (!(rule instanceof CSSStyleRule) || rule.selectorText !== ':root') continue;
        for (const name of rule.style) if (name.startsWith('--')) names.add(name);
      }
    };
    for (const sheet of document.styleSheets) collect(sheet.cssRules);
    const main = document.createElement('main');
    main.style.cssText =
      'padding: 24px; display: grid; gap: 10px; grid-template-columns: repeat(2, 1fr)';
    for (const name of names) {
      const row = document.createElement('div');
      row.style.cssText = 'display: flex; gap: 12px; align-items: center; min-block-size: 32px';
      const sample = document.createElement('span');
      sample.style.cssText = 'flex: none; inline-size: 64px; block-size: 28px';
      if (name.startsWith('--color')) {
        sample.style.background = `var(${name})`;
        sample.style.border = '1px solid var(--color-border)';
      } else if (name.startsWith('--space')) {
        sample.style.inlineSize = `var(${name})`;
        sample.style.background = 'var(--color-accent)';
      } else if (name.startsWith('--text')) {
        sample.style.cssText = `flex: none; inline-size: 64px; line-height: 1; font-size: var(${name})`;
        sample.textContent = 'Aa';
      } else if (name.startsWith('--radius')) {
        sample.style.borderRadius = `var(${name})`;
        sample.style.border = '2px solid var(--color-accent)';
      } else if (name.startsWith('--shadow')) {
        sample.style.boxShadow = `var(${name})`;
      } else continue;
      const label = document.createElement('code');
      label.textContent = name;
      row.append(sample, label);
      main.append(row);
    }
    document.body.replaceChildren(main);
  });
}
