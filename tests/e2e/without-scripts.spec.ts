import { getArticleUrl } from '../support/demo-site.ts';
import { expect, test } from '../support/page-test.ts';
import { listTemplates } from '../support/templates.ts';

test.use({
  javaScriptEnabled: false,
  // The browser reports what a page's own answer was: not found, or a form with mistakes.
  expectedConsole: [/Failed to load resource.*(?:404|422)/u],
});

for (const { name, path } of listTemplates('en')) {
  test(`the page "${name}" has a heading and a way on`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.getByRole('link').count()).toBeGreaterThan(2);
  });
}

test('the search page says what it needs and where to look instead', async ({ page }) => {
  await page.goto('/en/search/');
  // Playwright's text matching passes over <noscript>.
  const notice = page.locator('noscript .callout');
  await expect(notice).toBeVisible();
  expect(await notice.innerText()).toContain('needs JavaScript, which is switched off');
});

test('the key that opens the search is not offered', async ({ page }) => {
  await page.goto('/en/contact/');
  await expect(page.locator('.search-launcher')).toBeVisible();
  await expect(page.locator('.search-launcher kbd')).toBeHidden();
});

test('a vote is counted and leads back to the article', async ({ page }) => {
  const article = getArticleUrl('en', 'policies/rules/fair-use');
  await page.goto(article);
  await page.getByRole('button', { name: 'Yes' }).click();
  await expect(page).toHaveURL(new RegExp(`${article}.*#page:voted$`, 'u'));
  await expect(page.getByText('your vote has been counted')).toBeVisible();
});

test('the contact page has every channel with its hours and zone', async ({ page }) => {
  await page.goto('/en/contact/');
  const phone = page.locator('[data-channel=phone-spain]');
  await phone.getByText('Details').click();
  await phone.getByText('Opening hours and holidays').click();
  await expect(phone.getByRole('table', { name: 'Opening hours' })).toContainText('Saturday');
  await expect(phone).toContainText('Europe/Madrid');
  await expect(phone.getByRole('link', { name: '+34 960 130 042' })).toHaveAttribute(
    'href',
    'tel:+34960130042',
  );
});

test.describe('the ticket form', () => {
  test.beforeEach(({ page }) => page.goto('/en/tickets/new/'));

  test('shows what is wrong and keeps what was typed', async ({ page }) => {
    await page.getByLabel('Topic').selectOption('repair');
    await page.getByLabel('Subject').fill('The display is dark');
    await page.getByLabel('Description').fill('Since the rain on Tuesday.');
    await page.getByLabel('E-mail address').fill('nobody@nowhere');
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(page.getByRole('alert')).toContainText('There is a problem');
    await page.getByRole('alert').getByRole('link').click();
    await expect(page.getByLabel('E-mail address')).toHaveValue('nobody@nowhere');
    await expect(page.getByLabel('Subject')).toHaveValue('The display is dark');
    await expect(page.getByLabel('Topic')).toHaveValue('repair');
  });

  test('keeps every sign, in every control, however often it comes back', async ({ page }) => {
    const line = `Q & A &amp; &lt;b&gt; &copy=1 "x" 'y' </title> <!-- $& {{z}} 你好`;
    const lines = `\n${line}\n</textarea><script>document.title = 'x'</script>\n`;
    await page.getByLabel('Topic').selectOption('repair');
    const form = page.locator('form.ticket-form');
    const areas = await form.locator('textarea').all();
    const inputs = await form
      .locator('input[type=text]:not([name=website], [name=email]), input[type=tel]')
      .all();
    for (const area of areas) await area.fill(lines);
    for (const input of inputs) await input.fill(line);
    const boxes = await form.locator('input[type=checkbox]').all();
    for (const box of boxes) await box.check();
    await page.getByLabel('E-mail address').fill('q&amp@nowhere');
    for (let round = 0; round < 2; round += 1) {
      await page.getByRole('button', { name: 'Send' }).click();
      await expect(page.getByRole('alert')).toContainText('There is a problem');
      await expect(page.getByLabel('E-mail address')).toHaveValue('q&amp@nowhere');
      for (const area of areas) await expect(area).toHaveValue(lines);
      for (const input of inputs) await expect(input).toHaveValue(line);
      for (const box of boxes) await expect(box).toBeChecked();
    }
    expect(areas.length + inputs.length).toBeGreaterThan(3);
  });

  test('asks for what the topic needs, and keeps the rest', async ({ page }) => {
    await page.getByLabel('Topic').selectOption('theft-accident');
    await page.getByLabel('Subject').fill('My bike is gone');
    await page.getByLabel('Description').fill('Since Tuesday.');
    await page.getByLabel('E-mail address').fill('ana@example.com');
    await page.getByLabel('Phone system').selectOption('ios');
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(page.getByRole('alert').getByRole('link')).toHaveText(['Fill in “Bike number”']);
    await expect(page.getByLabel('Phone system')).toHaveValue('ios');
    await page.getByLabel('Bike number').fill('BR-204815');
    await page.getByLabel(/^Files/u).setInputFiles({
      name: 'app.log',
      mimeType: 'text/plain',
      buffer: Buffer.from('Error E07'),
    });
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(page.locator('[data-ticket-reference]')).toHaveText(/^CND-/u);
  });

  test('says what to do when a program filled in the field that nobody sees', async ({ page }) => {
    await page.getByLabel('Topic').selectOption('repair');
    await page.getByLabel('Subject').fill('The display is dark');
    await page.getByLabel('Description').fill('Since the rain on Tuesday.');
    await page.getByLabel('E-mail address').fill('ana@example.com');
    await page.locator('[name=website]').fill('https://spam.example', { force: true });
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(page.getByRole('alert')).toContainText('It’s empty again: send once more.');
    await expect(page.getByLabel('Subject')).toHaveValue('The display is dark');
    await expect(page.locator('[name=website]')).toHaveValue('');
  });

  test('answers a whole request with a reference', async ({ page }) => {
    await page.getByLabel('Topic').selectOption('repair');
    await page.getByLabel('Subject').fill('The display is dark');
    await page.getByLabel('Description').fill('Since the rain on Tuesday.');
    await page.getByLabel('E-mail address').fill('ana@example.com');
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('We’ve received your request');
    await expect(page.locator('[data-ticket-reference]')).toHaveText(/\S{4,}/u);
  });
});

test('a line for emergencies is recommended for these, not for most questions', async ({
  page,
}) => {
  await page.goto('/en/contact/theft-accident/');
  const best = page.getByRole('region', { name: 'Best for you now' });
  await expect(best.getByRole('heading', { name: 'Emergency line' })).toBeVisible();
  await expect(best.locator('[data-best-reason]')).toHaveText('for emergencies like this');
  await page.goto('/en/contact/repair/');
  await expect(page.getByRole('heading', { name: 'Best for most questions' })).toBeVisible();
});
