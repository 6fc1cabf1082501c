import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { requestPages } from '../requests/support/request-pages.ts';
import { jsonRequest, openTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
beforeEach(async () => {
  api = await openTestApi({ pages: requestPages });
});
afterEach(() => api.close());

const file = async (locale: string): Promise<string> => {
  const text = { topic: 'payment', subject: 'Charged twice', description: 'On Monday.' };
  const body = { ...text, email: 'ana@example.org', locale };
  const response = await api.app.request('/api/tickets', jsonRequest('POST', body));
  return response.text();
};

describe('the answer to a ticket', () => {
  test('says by when it is answered, in the desk’s time', async () => {
    expect(await file('en')).toMatch(
      /^\{"reference":"CND-[^"]+","reply":"We’ll reply by [^"]*Tuesday[^"]*9:00 \(Central European Time\)"\}$/u,
    );
  });

  test('speaks the language of the form', async () => {
    expect(await file('es')).toContain('martes');
  });

  test('is given by a build that does not know, too', async () => {
    await api.close();
    api = await openTestApi();
    expect(await file('en')).toMatch(/^\{"reference":"CND-[^"]+"\}$/u);
  });
});
