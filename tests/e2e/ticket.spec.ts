import type { Page } from '@playwright/test';
import { expect, test } from '../support/page-test.ts';

const isFocused = (element: Element): boolean => element === document.activeElement;

async function chooseTopic(page: Page): Promise<void> {
  await page.getByLabel('Topic').selectOption('payment');
  await page.getByRole('button', { name: 'Continue' }).click();
}

async function fillIn(page: Page): Promise<void> {
  await chooseTopic(page);
  await page.getByLabel('Subject').fill('Zzyzx on the display');
  await page.getByLabel('Description').fill('It came after the rain on Tuesday.');
  await page.getByLabel('E-mail address').fill('ana@example.com');
}

async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Check your answers' }).click();
  await page.getByRole('button', { name: 'Send' }).click();
}

test.beforeEach(({ page }) => page.goto('/en/tickets/new/'));

test('a whole request is answered with a reference that has the focus', async ({ page }) => {
  await fillIn(page);
  await send(page);
  const heading = page.getByRole('heading', { level: 1, name: 'We’ve received your request' });
  await expect(heading).toBeFocused();
  await expect(page.locator('[data-ticket-reference]')).toHaveText(/\S{4,}/u);
});

test('two requests have two references', async ({ page }) => {
  const references = [];
  for (let round = 0; round < 2; round += 1) {
    await page.goto('/en/tickets/new/');
    await fillIn(page);
    await send(page);
    references.push(await page.locator('[data-ticket-reference]').first().textContent());
  }
  expect(new Set(references).size).toBe(2);
});

test('mistakes are summed up, take the focus and lead to their fields', async ({ page }) => {
  await chooseTopic(page);
  await page.getByRole('button', { name: 'Check your answers' }).click();
  const summary = page.locator('[data-error-summary]');
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link')).toHaveText([
    'Enter a subject',
    'Describe what happened',
    'Enter your e-mail address so that we can reply',
  ]);
  await summary.getByRole('link', { name: 'Enter a subject' }).click();
  const subject = page.getByLabel('Subject');
  await expect(subject).toBeFocused();
  await expect(subject).toHaveAttribute('aria-invalid', 'true');
  await expect(subject).toHaveAccessibleDescription(/Enter a subject/u);
  await subject.pressSequentially('Z');
  await expect(subject).toBeFocused();
  await expect(subject).not.toHaveAttribute('aria-invalid');
  await expect(summary.getByRole('link')).toHaveText([/^Describe/u, /^Enter your e-mail/u]);
  await page.getByLabel('Description').fill('It came after the rain.');
  await page.getByLabel('E-mail address').fill('ana@example.com');
  await expect(summary).toBeHidden();
});

test('a wrong address is said to be wrong, not missing', async ({ page }) => {
  await fillIn(page);
  await page.getByLabel('E-mail address').fill('ana at example');
  await page.getByRole('button', { name: 'Check your answers' }).click();
  await expect(page.locator('[data-error-summary]').getByRole('link')).toHaveText([
    'Enter a complete e-mail address, like name@example.com',
  ]);
});

test('articles that may answer are offered while the subject is typed', async ({ page }) => {
  await chooseTopic(page);
  const subject = page.getByLabel('Subject');
  await subject.pressSequentially('pause my subscription', { delay: 20 });
  const found = page.locator('[data-suggestions]').getByRole('link', { name: /Pause your sub/u });
  await expect(async () => {
    await subject.blur();
    await subject.focus();
    await expect(found).toBeVisible({ timeout: 2_000 });
  }).toPass();
});

test('the whole form can be sent by keyboard', async ({ page }) => {
  await page.getByLabel('Topic').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  while (!(await page.getByRole('button', { name: 'Continue' }).evaluate(isFocused))) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Subject')).toBeFocused();
  await page.keyboard.type('Zzyzx on the display');
  await page.keyboard.press('Tab');
  await page.keyboard.type('It came after the rain.');
  await page.getByLabel('E-mail address').focus();
  await page.keyboard.type('ana@example.com');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Check your answers' })).toBeFocused();
  await page.getByRole('button', { name: 'Send' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We’ve received your request');
});

test.describe('the topic', () => {
  test('is asked for first, and named as missing', async ({ page }) => {
    await expect(page.getByLabel('Subject')).toBeHidden();
    await page.getByRole('button', { name: 'Continue' }).click();
    const summary = page.locator('[data-error-summary]');
    await expect(summary).toBeFocused();
    await expect(summary.getByRole('link')).toHaveText(['Choose a topic']);
  });

  test('asks for its part where it has parts, and says what is out of scope', async ({ page }) => {
    await page.getByLabel('Topic').selectOption('The app');
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.locator('[data-error-summary]').getByRole('link')).toHaveText([
      'Choose what it is about',
    ]);
    await page.getByLabel('What exactly?').selectOption('The app closes or shows an error');
    await expect(page.getByText('We can’t recover photos')).toBeVisible();
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByLabel('Phone system')).toBeVisible();
    await expect(page.getByLabel('Bike number')).toBeHidden();
  });

  test('of the address opens the whole form, with its fields', async ({ page }) => {
    await page.goto('/en/tickets/new/?topic=theft-accident&q=My+bike+is+gone');
    await expect(page.getByLabel('Subject')).toHaveValue('My bike is gone');
    await page.getByLabel('Description').fill('Since Tuesday.');
    await page.getByLabel('E-mail address').fill('ana@example.com');
    await page.getByRole('button', { name: 'Check your answers' }).click();
    await expect(page.locator('[data-error-summary]').getByRole('link')).toHaveText([
      'Fill in “Bike number”',
    ]);
    await page.getByLabel('Bike number').fill('12');
    await expect(page.getByLabel('Bike number')).toHaveAccessibleDescription(/BR-204815/u);
    await page.getByLabel('Bike number').fill('BR-204815');
    await send(page);
    await expect(page.locator('[data-ticket-reference]')).toHaveText(/^CND-/u);
  });

  test('offers articles; one that solves it is counted and nothing is sent', async ({ page }) => {
    await page.getByLabel('Topic').selectOption('payment');
    const counted = page.waitForResponse('**/api/deflections');
    await page
      .getByRole('button', { name: /^This solved it/u })
      .first()
      .click();
    expect((await counted).status()).toBe(204);
    await expect(page.getByRole('heading', { name: 'Glad that’s solved' })).toBeFocused();
    await page.getByRole('button', { name: 'I still need help' }).click();
    await expect(page.getByLabel('Subject')).toBeFocused();
  });
});

test('every answer can be seen and changed before it is sent', async ({ page }) => {
  await fillIn(page);
  await page.getByRole('button', { name: 'Check your answers' }).click();
  const review = page.getByRole('region', { name: 'Check your answers' });
  await expect(review).toContainText('It came after the rain on Tuesday.');
  await review.getByRole('button', { name: 'Change Subject' }).click();
  await expect(page.getByLabel('Subject')).toBeFocused();
  await page.getByLabel('Subject').fill('Another subject');
  await page.getByRole('button', { name: 'Check your answers' }).click();
  await expect(review).toContainText('Another subject');
});

test.describe('files', () => {
  const log = { name: 'app.log', mimeType: 'text/plain', buffer: Buffer.from('Error E07') };

  test('are chosen, taken out again and sent', async ({ page }) => {
    await fillIn(page);
    const program = {
      name: 'a.exe',
      mimeType: 'application/x-msdownload',
      buffer: Buffer.from('MZ\x90\0\x03', 'latin1'),
    };
    await page.getByLabel(/^Files/u).setInputFiles([log, program]);
    await page.getByRole('button', { name: 'Check your answers' }).click();
    await expect(page.locator('[data-error-summary]').getByRole('link')).toHaveText([
      /^“a\.exe” is a file that we can’t take/u,
    ]);
    await page.getByRole('button', { name: 'Remove a.exe' }).click();
    await send(page);
    await expect(page.locator('[data-ticket-reference]')).toHaveText(/^CND-/u);
  });

  test('may be dropped and pasted', async ({ page }) => {
    await chooseTopic(page);
    for (const [type, place] of [
      ['drop', '[data-drop]'],
      ['paste', '[name=subject]'],
    ] as const) {
      await page.locator(place).evaluate((element, event) => {
        const data = new DataTransfer();
        data.items.add(new File(['text'], `${event}.txt`, { type: 'text/plain' }));
        const shared = { bubbles: true, cancelable: true };
        element.dispatchEvent(
          event === 'drop'
            ? new DragEvent('drop', { ...shared, dataTransfer: data })
            : new ClipboardEvent('paste', { ...shared, clipboardData: data }),
        );
      }, type);
    }
    await expect(page.getByRole('button', { name: /^Remove/u })).toHaveCount(2);
  });

  test.describe('that are not what they are called', () => {
    test.use({ expectedConsole: [/Failed to load resource.*422/u] });

    test('are named by the server, and all else stays', async ({ page }) => {
      await fillIn(page);
      const fake = {
        name: 'photo.png',
        mimeType: 'image/png',
        buffer: Buffer.from('\x89PNG\r\n\x1a\n…', 'latin1'),
      };
      await page.getByLabel(/^Files/u).setInputFiles([log, fake]);
      await send(page);
      const summary = page.locator('[data-error-summary]');
      await expect(summary.getByRole('link')).toHaveText([/^“photo\.png” can’t be read/u]);
      await expect(page.getByLabel('Subject')).toHaveValue('Zzyzx on the display');
      await page.getByRole('button', { name: 'Remove photo.png' }).click();
      await send(page);
      await expect(page.locator('[data-ticket-reference]')).toHaveText(/^CND-/u);
    });
  });
});

test.describe('while the server is away', () => {
  test.use({ expectedConsole: [/Failed to load resource/u] });

  test('nothing that was typed is lost, and it is sent by itself when it is back', async ({
    page,
  }) => {
    await page.route('**/api/tickets', (route) => route.abort());
    await fillIn(page);
    await send(page);
    await expect(page.getByRole('alert').filter({ hasText: 'We don’t know yet' })).toBeVisible();
    await expect(page.locator('[data-review]')).toContainText('Zzyzx on the display');
    await page.unroute('**/api/tickets');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('We’ve received your request');
  });
});

test('the form speaks German formally', async ({ page }) => {
  await page.goto('/de/tickets/new/');
  await expect(page.getByRole('main')).toContainText(/\bSie\b/u);
  await expect(page.getByRole('main')).not.toContainText(/\b(?:du|dein|deine)\b/u);
});
