import { expect, test } from 'vitest';
import { formatReportAsMarkdown } from '../../../src/import/report.ts';

test('the report names files as they are, and keeps titles from being Markdown', () => {
  const text = formatReportAsMarkdown({
    ...{ source: 'zendesk', from: './dump', redirects: 0, gone: [], leftOut: [], notes: [] },
    assets: { count: 0, written: 0 },
    files: [{ path: 'categories/sso_and_apis.yaml', outcome: 'created' }],
    articles: [
      {
        ...{ key: '1', title: 'A | <b>', locale: 'en', path: 'articles/en/sso_and_apis/a.md' },
        ...{ outcome: 'created', notes: [] },
      },
    ],
  });
  expect(text).toContain('\n- `categories/sso_and_apis.yaml`: new\n');
  expect(text).toContain('| A \\| \\<b> | `articles/en/sso_and_apis/a.md` | new |');
});
